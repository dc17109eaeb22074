import type { MadeFile } from "../madeFile";
import type { OpenedWorkbook, SheetSettings } from "../openedWorkbook";
import { confirmWith } from "./dialogs";
import { lostByOpening } from "./lostByOpening";
import type { MenuItem } from "./menuItem";
import { openPickedFile } from "./openPickedFile";
import { pickWorkbookFile, XLSX } from "./pickFile";
import { saveAs } from "./saveAs";
import { askSettings } from "./settingsDialog";
import type { Toasts } from "./toasts";
import type { WorkspaceClient } from "./workspaceClient";

/** What the File menu does. */
export class FileCommands {
  name = "";
  /** Another tab has the workbook now, and keeps it. */
  isElsewhere = false;
  /** What comes back when the person starts again. */
  comesBack = "";
  settings: SheetSettings = { locale: "en_GB", timeZone: "Europe/London" };
  startAgain: () => Promise<void> = () => Promise.resolve();
  showCopies: () => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly client: WorkspaceClient,
    /** Another workbook is open in place of the one before, or the same one anew. */
    private readonly opened: (workbook: OpenedWorkbook, isAnother: boolean) => void,
    private readonly toasts: Toasts,
  ) {}

  items(made: readonly MadeFile[], open: (file: MadeFile) => void): readonly MenuItem[] {
    return [
      { kind: "command", caption: "Open a workbook (.xlsx)\u2026", run: () => void this.choose() },
      { kind: "command", caption: "Download (.xlsx)", run: () => void this.save() },
      { kind: "command", caption: "Settings\u2026", run: () => void this.changeSettings() },
      { kind: "line" },
      { kind: "command", caption: "Start again\u2026", run: () => void this.confirmStart() },
      {
        kind: "command",
        caption: "Copies kept in this browser\u2026",
        run: () => void this.showCopies(),
      },
      ...(made.length === 0
        ? []
        : [
            { kind: "line" as const },
            {
              kind: "menu" as const,
              caption: "Documents made here",
              items: [...made].reverse().map((file) => ({
                kind: "command" as const,
                caption: file.name,
                run: () => open(file),
              })),
            },
          ]),
    ];
  }

  private async choose(): Promise<void> {
    const file = await pickWorkbookFile();
    const lost = lostByOpening(this.name, await this.client.request("notDownloaded", null));
    if (lost !== null && !(await confirmWith(`Open "${file.name}"?`, lost, "Open it"))) return;
    // A large one takes some seconds.
    this.toasts.show(`Opening ${file.name}\u2026`, "", null);
    const opened = await openPickedFile(this.client, file);
    this.toasts.hide();
    if (opened !== null) this.opened(opened, true);
  }

  private async save(): Promise<void> {
    // So does writing one.
    this.toasts.show(`Writing ${this.name}\u2026`, "", null);
    const { bytes, notKept } = await this.client.request("saveFile", null).finally(() => {
      this.toasts.hide();
    });
    saveAs(`${this.name.replace(/\.xlsx$/i, "")}.xlsx`, XLSX, bytes);
    if (notKept !== null) this.toasts.show(notKept, "Downloaded, but not all of it", null);
  }

  private async changeSettings(): Promise<void> {
    const settings = await askSettings(this.settings);
    if (settings === null) return;
    // What was said of the settings before holds no more.
    this.toasts.hide();
    this.opened(await this.client.request("changeSettings", settings), false);
  }

  private async confirmStart(): Promise<void> {
    const other = this.isElsewhere ? " That of the other tab, which has it now, goes too." : "";
    const agreed = await confirmWith(
      "Start again?",
      `Everything you changed here, and every document made here, goes.${other} ${this.comesBack}`,
      "Start again",
    );
    if (agreed) await this.startAgain();
  }
}
