import type { MenuModel } from "../../services/ui/uiHost";
import { type Area, areaOf } from "../../workbook/area";
import { answerMemory, giveAnswer } from "../answerMemory";
import type { GridSelection } from "../grid/gridPlace";
import type { GridStep } from "../grid/gridSteps";
import type { GridView } from "../grid/gridView";
import type { EditOrigin, GridEdit } from "../gridEdit";
import type { FromWorker, MadeFile, OpenedWorkbook } from "../protocol";
import { addOnMenus } from "./addOnMenus";
import { CellAnnouncer } from "./cellAnnouncer";
import { askPerson, confirmWith } from "./dialogs";
import { byId, element } from "./elements";
import { FileCommands } from "./fileCommands";
import { FramedDialog } from "./framedDialog";
import { gridTools } from "./gridTools";
import { Guards } from "./guards";
import { KeptSign } from "./keptSign";
import { loadAddOn, loadStartBook } from "./loadAddOn";
import { MenuBar, type MenuItem } from "./menuBar";
import { showElsewhere, showNotice } from "./notice";
import { Regions } from "./regions";
import { ReportPanel } from "./reportPanel";
import { SidebarPanel } from "./sidebarPanel";
import { type TableReading, TableView } from "./tableView";
import { Toasts } from "./toasts";
import { showTools } from "./tools";
import { WorkspaceClient } from "./workspaceClient";

type Told = Exclude<FromWorker, { readonly kind: "answer" | "failure" }>;

/** Everything on the page, and who hears of what. */
export class PreviewPage {
  private readonly answers = answerMemory();
  private readonly client = new WorkspaceClient(
    new Worker("/worker.js"),
    (told) => this.hear(told),
    (failure) => void tellFailure("The preview stopped. Load the page again.", failure),
  );
  private readonly kept = new KeptSign(byId("kept"));
  private readonly menus = new MenuBar(byId("menus"));
  private readonly toasts = new Toasts(byId("toasts"));
  private readonly guards = new Guards();
  private readonly announcer = new CellAnnouncer(byId("cell"), this.client);
  private readonly toSheet = () => this.focusSheet();
  private readonly regions = new Regions([
    { holds: isIn("#menus"), focus: () => this.menus.focus() },
    { holds: isIn("#tools"), focus: () => this.focusTools() },
    // The grid's editor stands outside of it, under the cell that is edited.
    { holds: isIn('[data-u-comp="editor"], #grid header, #table'), focus: this.toSheet },
    { holds: isIn("#grid"), focus: () => !this.table.isOpen && !!this.grid?.tabs.focus() },
    { holds: isIn("#report"), focus: () => this.report.focus() },
    { holds: isIn("#sidebar"), focus: () => this.sidebar.focus() },
  ]);
  private readonly frameListener = {
    focusSheet: () => void this.focusSheet(),
    openLink: (address: string) => void this.openLink(address),
    leave: (step: 1 | -1) => this.regions.move(step),
  };
  private readonly sidebar = new SidebarPanel(byId("sidebar"), this.client, this.frameListener);
  private readonly dialog = new FramedDialog(this.client, this.frameListener);
  private readonly report = new ReportPanel(byId("report"), this.client, this.toSheet);
  private readonly table = new TableView(byId("table"), this.client, (sheet, row, column) =>
    this.client.tell({ kind: "selected", sheet, row, column, areas: [] }),
  );
  private readonly files = new FileCommands(this.client, (opened) => this.show(opened));
  private readonly tableButton = element(
    "button",
    { type: "button", "aria-pressed": "false", onclick: () => void this.toggleTable() },
    "Table view",
  );
  private grid: GridView | null = null;
  private menusOfAddOn: readonly MenuModel[] = [];
  private made: readonly MadeFile[] = [];
  /** Edits that the worker has not answered yet. */
  private readonly steps: (GridStep | null)[] = [];
  /** The function that runs because of a menu, and the one that opened the sidebar. */
  private running = "";
  private sidebarFrom = "";

  async start(): Promise<void> {
    this.showMenus();
    const [book, addOn, { GridView }] = await Promise.all([
      loadStartBook(),
      loadAddOn(),
      import("../grid/gridView"),
    ]);
    const { answers } = this;
    const openBook = (afresh: boolean) =>
      this.client.request("open", { book, addOn, answers, afresh });
    this.files.startName = book.name;
    this.files.startAgain = async () => {
      this.report.close();
      this.show(await openBook(true));
    };
    const opened = await openBook(false);
    this.grid = new GridView(
      byId("grid"),
      {
        edited: (edits, origin, step) => void this.edited(edits, origin, step),
        selected: (selection, byScript) => this.selected(selection, byScript),
        mayEdit: (sheet, row, column, isCut) => this.mayEdit(sheet, row, column, isCut),
        mayChange: (sheet, areas, again) => this.mayChange(sheet, areas, again),
      },
      () => new Date().getFullYear(),
    );
    this.show(opened);
    showTools(
      byId("tools"),
      gridTools(() => this.grid),
      this.tableButton,
    );
    byId("loading").hidden = true;
    showNotice(byId("notice"), { ...opened, isSample: book.isSample }, this.toSheet);
    this.watchForChanges();
    window.addEventListener("keydown", (event) => this.turnTab(event), true);
    window.addEventListener("pagehide", () => this.client.tell({ kind: "leaving" }));
    if (book.isSample) await this.runFunction("openSidebar");
    document.documentElement.dataset.ready = "true";
  }

  private hear(told: Told): void {
    switch (told.kind) {
      case "workbook":
        this.show(told.opened);
        break;
      case "cells":
        // The worker answers in order: these cells came of the oldest edit without an answer.
        this.grid?.setCells(
          told.sheet,
          told.cells,
          told.afterEdit ? (this.steps[0] ?? null) : null,
        );
        this.cellsChanged();
        break;
      case "guarded":
        this.guards.set(told.guarded);
        break;
      case "go to":
        this.grid?.select(told.sheet, told.area);
        if (this.table.isOpen) void this.table.goTo(told.sheet, told.area.row, told.area.column);
        break;
      case "menus":
        this.menusOfAddOn = told.menus;
        this.showMenus();
        break;
      case "sidebar":
        this.sidebarFrom = this.running;
        this.sidebar.show(told.page);
        break;
      case "dialog":
        this.dialog.show(told.page, told.modal);
        break;
      case "toast":
        this.toasts.show(told.message, told.title, told.seconds);
        break;
      case "question":
        void askPerson(told.dialog, told.hasText).then((answer) =>
          giveAnswer(this.answers, answer),
        );
        break;
      case "files":
        this.made = told.files;
        this.showMenus();
        if (told.latest !== null) void this.report.show(told.latest);
        break;
      case "changing":
        this.kept.changing();
        break;
      case "kept":
        // Edits that the worker has not heard of yet are kept later.
        if (this.steps.length === 0) this.kept.kept(told.isKept);
        break;
      case "elsewhere":
        showElsewhere(byId("notice"));
        break;
      case "log":
        console[told.level](told.text);
        break;
      default:
        told satisfies never;
    }
  }

  private show({ snapshot, activeSheet, name, guarded }: OpenedWorkbook): void {
    this.files.name = name;
    byId("name").textContent = name;
    document.title = `${name} - Compact preview`;
    this.guards.set(guarded);
    this.grid?.load(snapshot, activeSheet);
    this.cellsChanged();
  }

  private cellsChanged(): void {
    void this.table.refresh();
    this.announcer.changed();
  }

  private async edited(
    edits: readonly GridEdit[],
    origin: EditOrigin,
    step: GridStep | null,
  ): Promise<void> {
    this.kept.changing();
    this.steps.push(step);
    try {
      await this.client.request("edited", { edits, origin });
    } finally {
      this.steps.shift();
      this.announcer.changed();
    }
  }

  private selected(selection: GridSelection, byScript: boolean): void {
    this.announcer.selected(selection);
    if (byScript) return;
    this.client.tell({ kind: "selected", ...selection });
  }

  private mayEdit(sheet: string, row: number, column: number, isCut: boolean): boolean {
    if (isCut) void this.editAsTable(sheet, row, column);
    if (isCut) return false;
    return this.mayChange(sheet, [areaOf(row, column)], () => this.grid?.startEditing());
  }

  private mayChange(sheet: string, areas: readonly Area[], again: () => void): boolean {
    if (this.guards.mayChange(sheet, areas)) return true;
    void this.askFirst(again);
    return false;
  }

  private async askFirst(again: () => void): Promise<void> {
    const agreed = await this.guards.ask();
    this.focusSheet();
    if (agreed) again();
  }

  private showMenus(): void {
    const command = (caption: string, run: () => void, shortcut?: string): MenuItem => ({
      kind: "command",
      caption,
      run,
      ...(shortcut !== undefined && { shortcut }),
    });
    const tableCaption = this.table.isOpen ? "Show as a grid" : "Show as a table";
    this.menus.show([
      {
        caption: "File",
        items: this.files.items(this.made, (file) => void this.report.show(file)),
      },
      {
        caption: "Edit",
        items: [
          command("Undo", () => this.grid?.undo(), "Ctrl+Z"),
          command("Redo", () => this.grid?.redo(), "Ctrl+Y"),
        ],
      },
      { caption: "View", items: [command(tableCaption, () => void this.toggleTable())] },
      ...addOnMenus(this.menusOfAddOn, (functionName) => void this.runFunction(functionName)),
    ]);
  }

  private async runFunction(functionName: string): Promise<void> {
    this.running = functionName;
    try {
      await this.client.request("run", { functionName });
    } catch (error) {
      await tellFailure("Error", error);
    } finally {
      this.running = "";
    }
  }

  private async editAsTable(sheet: string, row: number, column: number): Promise<void> {
    const question =
      "This cell holds more text than the grid can show. Change it in the table view?";
    const reading = this.table.read(sheet, row);
    const agreed = await confirmWith("A long text", question, "Table view", { ready: reading });
    if (!agreed) {
      this.focusSheet();
      return;
    }
    // Read by now: nothing stands between the answer and the cell, so that no key goes astray.
    this.openTable(await reading);
    this.table.focusCell(row, column);
  }

  private async toggleTable(): Promise<void> {
    if (this.table.isOpen) this.closeTable();
    else this.openTable(await this.table.read(this.grid?.activeSheet() ?? ""));
    this.focusSheet();
  }

  private openTable(reading: TableReading): void {
    this.table.show(reading);
    this.tableShown(true);
  }

  private closeTable(): void {
    this.table.hide();
    this.tableShown(false);
    this.grid?.showSheet(this.table.shownSheet);
  }

  private tableShown(isShown: boolean): void {
    byId("grid").classList.toggle("behind", isShown);
    this.tableButton.setAttribute("aria-pressed", String(isShown));
    this.showMenus();
  }

  private async openLink(address: string): Promise<void> {
    const file = this.made.find(({ id }) => address.includes(id));
    if (file !== undefined) {
      this.dialog.close();
      await this.report.show(file);
      return;
    }
    const message = "This link leads to Google Drive, which the preview does not have.";
    await askPerson({ title: "Not in the preview", message, buttons: "OK" }, false);
  }

  /** A developer sees a change at once: the add-on is loaded anew, the workbook stays. */
  private watchForChanges(): void {
    new EventSource("/changes").addEventListener("changed", async () => {
      await this.client.request("useAddOn", await loadAddOn());
      // The page in the sidebar is another one now: what opened it opens it again.
      if (this.sidebar.isOpen && this.sidebarFrom) await this.runFunction(this.sidebarFrom);
      this.toasts.show("The add-on was built anew.", "", 3);
    });
  }

  private turnTab(event: KeyboardEvent): void {
    if (!event.ctrlKey || !event.shiftKey || !event.key.startsWith("Page")) return;
    event.preventDefault();
    this.grid?.tabs.turn(event.key === "PageDown" ? 1 : -1);
  }

  private focusTools(): boolean {
    byId("tools").querySelector<HTMLElement>(".tool[tabindex='0']")?.focus();
    return true;
  }

  private focusSheet(): boolean {
    if (this.table.isOpen) this.table.focus();
    else this.grid?.focus();
    return true;
  }
}

function tellFailure(title: string, error: unknown): Promise<unknown> {
  const message = error instanceof Error ? error.message : String(error);
  return askPerson({ title, message, buttons: "OK" }, false);
}

function isIn(selector: string): (element: Element) => boolean {
  return (element) => element.closest(selector) !== null;
}
