import type { MenuModel } from "../../services/ui/uiHost";
import { answerMemory, giveAnswer } from "../answerMemory";
import type { GridSelection, GridView } from "../grid/gridView";
import type { EditOrigin, GridEdit } from "../gridEdit";
import type { FromWorker, MadeFile, OpenedWorkbook } from "../protocol";
import { askPerson } from "./dialogs";
import { byId, element } from "./elements";
import { FileCommands } from "./fileCommands";
import { FramedDialog } from "./framedDialog";
import { Guards } from "./guards";
import { ICONS } from "./icons";
import { loadAddOn, loadStartBook } from "./loadAddOn";
import { MenuBar, type MenuItem, type MenuOnBar } from "./menuBar";
import { type Region, Regions } from "./regions";
import { ReportPanel } from "./reportPanel";
import { SidebarPanel } from "./sidebarPanel";
import { TableView } from "./tableView";
import { Toasts } from "./toasts";
import { showTools } from "./tools";
import { WorkspaceClient } from "./workspaceClient";

type Told = Exclude<FromWorker, { readonly kind: "answer" | "failure" }>;

/** Everything on the page, and who hears of what. */
export class PreviewPage {
  private readonly answers = answerMemory();
  private readonly client = new WorkspaceClient(new Worker("/worker.js"), (told) =>
    this.hear(told),
  );
  private readonly menus = new MenuBar(byId("menus"));
  private readonly toasts = new Toasts(byId("toasts"));
  private readonly guards = new Guards();
  private readonly toSheet: Region = () => this.focusSheet();
  private readonly regions = new Regions([
    () => this.focusMenus(),
    () => this.focusTools(),
    this.toSheet,
    () => this.focusReport(),
    () => this.sidebar.focus(),
  ]);
  private readonly frameListener = {
    focusSheet: () => {
      this.focusSheet();
    },
    openLink: (address: string) => void this.openLink(address),
    leave: (step: 1 | -1) => this.regions.move(step),
  };
  private readonly sidebar = new SidebarPanel(byId("sidebar"), this.client, this.frameListener);
  private readonly dialog = new FramedDialog(this.client, this.frameListener);
  private readonly report = new ReportPanel(byId("report"), this.client, () => this.focusSheet());
  private readonly table = new TableView(byId("table"), this.client, (sheet, row, column) =>
    this.client.tell({ kind: "selected", sheet, row, column, areas: [] }),
  );
  private readonly files = new FileCommands(this.client, (opened) => this.show(opened));
  private grid: GridView | null = null;
  private addOnMenus: readonly MenuModel[] = [];
  private made: readonly MadeFile[] = [];
  private name = "";
  private announce = 0;

  async start(): Promise<void> {
    this.showMenus();
    const [book, addOn, grid] = await Promise.all([
      loadStartBook(),
      loadAddOn(),
      import("../grid/gridView"),
    ]);
    const { answers } = this;
    const openBook = (afresh: boolean) =>
      this.client.request("open", { book, addOn, answers, afresh });
    this.files.startAgain = async () => {
      this.report.close();
      this.show(await openBook(true));
    };
    this.files.startName = book.name;
    const opened = await openBook(false);
    this.grid = new grid.GridView(
      byId("grid"),
      {
        edited: (edits, origin) => void this.edited(edits, origin),
        selected: (selection) => this.selected(selection),
        mayEdit: (sheet, row, column) => this.mayEdit(sheet, row, column),
      },
      () => new Date().getFullYear(),
    );
    this.show(opened);
    this.showTools();
    byId("loading").hidden = true;
    this.showNotice(book.isSample, opened.wasKept);
    this.watchForChanges();
    window.addEventListener("pagehide", () => this.client.tell({ kind: "leaving" }));
    if (book.isSample) await this.runFunction("openSidebar");
    document.documentElement.dataset.ready = "true";
  }

  private hear(told: Told): void {
    switch (told.kind) {
      case "workbook":
        return this.show(told.opened);
      case "cells":
        this.grid?.setCells(told.sheet, told.cells);
        void this.table.refresh();
        return;
      case "guarded":
        return this.guards.set(told.guarded);
      case "go to":
        return this.goTo(told);
      case "menus":
        this.addOnMenus = told.menus;
        return this.showMenus();
      case "sidebar":
        return this.sidebar.show(told.page);
      case "dialog":
        return this.dialog.show(told.page, told.modal);
      case "toast":
        return this.toasts.show(told.message, told.title, told.seconds);
      case "question":
        void askPerson(told.dialog, told.hasText).then((answer) =>
          giveAnswer(this.answers, answer),
        );
        return;
      case "files":
        return this.showFiles(told.files, told.latest);
      case "kept":
        byId("kept").textContent = "All changes kept";
        return;
      case "log":
        return console[told.level](told.text);
      default:
        told satisfies never;
    }
  }

  private show({ snapshot, name, guarded }: OpenedWorkbook): void {
    this.name = name;
    this.files.name = name;
    byId("name").textContent = name;
    document.title = `${name} - Compact preview`;
    this.guards.set(guarded);
    this.grid?.load(snapshot);
    void this.table.refresh();
  }

  private async edited(edits: readonly GridEdit[], origin: EditOrigin): Promise<void> {
    byId("kept").textContent = "Keeping\u2026";
    await this.client.request("edited", { edits, origin });
  }

  private selected(selection: GridSelection): void {
    this.regions.noteAt(this.toSheet);
    this.client.tell({ kind: "selected", ...selection });
    window.clearTimeout(this.announce);
    this.announce = window.setTimeout(() => void this.announceCell(selection), 150);
  }

  /** Says in words what the canvas shows under the cursor. */
  private async announceCell({ sheet, row, column }: GridSelection): Promise<void> {
    const page = await this.client.request("table", { sheet, firstRow: row, count: 1 });
    const header = page.headers[column - 1] ?? "";
    const text = page.rows[0]?.cells[column - 1]?.text ?? "";
    byId("cell").textContent =
      `${page.sheetName}, row ${row}, ${header || `column ${column}`}: ${text || "empty"}`;
  }

  private mayEdit(sheet: string, row: number, column: number): boolean {
    if (this.guards.mayEdit(sheet, row, column)) return true;
    void this.guards.ask().then((agreed) => {
      this.focusSheet();
      if (agreed) this.grid?.startEditing();
    });
    return false;
  }

  private goTo({ sheet, area }: Extract<Told, { readonly kind: "go to" }>): void {
    this.grid?.select(sheet, area);
    if (this.table.isOpen) void this.table.goTo(sheet, area.row, area.column);
  }

  private showMenus(): void {
    const tableCaption = this.table.isOpen ? "Show as a grid" : "Show as a table";
    const menus: readonly MenuOnBar[] = [
      { caption: "File", items: this.files.items(this.made, (file) => void this.openFile(file)) },
      {
        caption: "Edit",
        items: [
          command("Undo", () => this.grid?.undo(), "Control+Z"),
          command("Redo", () => this.grid?.redo(), "Control+Y"),
        ],
      },
      {
        caption: "View",
        items: [command(tableCaption, () => void this.toggleTable())],
      },
      ...this.addOnMenus.map((menu) => ({
        caption: menu.caption || "Compact",
        items: menu.entries.map((entry) => this.itemOf(entry)),
      })),
    ];
    this.menus.show(menus);
  }

  private itemOf(entry: MenuModel["entries"][number]): MenuItem {
    if (entry.kind === "separator") return { kind: "line" };
    if (entry.kind === "item") {
      return command(entry.caption, () => void this.runFunction(entry.functionName));
    }
    const { caption, entries } = entry.menu;
    return { kind: "menu", caption, items: entries.map((inner) => this.itemOf(inner)) };
  }

  private async runFunction(functionName: string): Promise<void> {
    try {
      await this.client.request("run", { functionName });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      await askPerson({ title: "Error", message, buttons: "OK" }, false);
    }
  }

  private showTools(): void {
    const run = (id: string, params?: object) => () => this.grid?.run(id, params);
    const toggle = element(
      "button",
      { type: "button", "aria-pressed": "false", onclick: () => void this.toggleTable() },
      "Table view",
    );
    showTools(
      byId("tools"),
      [
        { label: "Undo", keys: "Ctrl+Z", drawing: ICONS.undo, run: () => this.grid?.undo() },
        { label: "Redo", keys: "Ctrl+Y", drawing: ICONS.redo, run: () => this.grid?.redo() },
        null,
        {
          label: "Bold",
          keys: "Ctrl+B",
          drawing: ICONS.bold,
          run: run("sheet.command.set-range-bold"),
        },
        {
          label: "Italic",
          keys: "Ctrl+I",
          drawing: ICONS.italic,
          run: run("sheet.command.set-range-italic"),
        },
        {
          label: "Strikethrough",
          drawing: ICONS.strike,
          run: run("sheet.command.set-range-stroke"),
        },
        {
          label: "Wrap text",
          drawing: ICONS.wrap,
          run: run("sheet.command.set-text-wrap", { value: 3 }),
        },
        null,
        {
          label: "Insert row above",
          drawing: ICONS.rowAbove,
          run: run("sheet.command.insert-row-before"),
        },
        {
          label: "Insert row below",
          drawing: ICONS.rowBelow,
          run: run("sheet.command.insert-row-after"),
        },
        {
          label: "Filter",
          drawing: ICONS.filter,
          run: run("sheet.command.smart-toggle-filter"),
        },
      ],
      toggle,
    );
  }

  private async toggleTable(): Promise<void> {
    const grid = byId("grid");
    const toTable = !this.table.isOpen;
    if (toTable) await this.table.show(this.grid?.activeSheet() ?? "");
    else this.table.hide();
    grid.hidden = toTable;
    byId("tools").querySelector(".worded")?.setAttribute("aria-pressed", String(toTable));
    this.showMenus();
    if (toTable) this.table.focus();
    else {
      this.grid?.showSheet(this.table.shownSheet);
      this.focusSheet();
    }
  }

  private showFiles(files: readonly MadeFile[], latest: MadeFile | null): void {
    this.made = files;
    this.showMenus();
    if (latest !== null) void this.openFile(latest);
  }

  private async openFile(file: MadeFile): Promise<void> {
    await this.report.show(file);
  }

  private async openLink(address: string): Promise<void> {
    const file = this.made.find(({ id }) => address.includes(id));
    if (file !== undefined) {
      this.dialog.close();
      await this.openFile(file);
      return;
    }
    const message = "This link leads to Google Drive, which the preview does not have.";
    await askPerson({ title: "Not in the preview", message, buttons: "OK" }, false);
  }

  private showNotice(isSample: boolean, wasKept: boolean): void {
    const notice = byId("notice");
    const words = isSample
      ? "This is a made-up Compact to try things on. Nothing leaves this computer, and nothing here can be broken: File > Start again brings the sample back."
      : "This is a copy of your workbook. Nothing leaves this computer, and your file is not changed: File > Download saves a new one.";
    const kept = wasKept ? " Your changes from last time are still here." : "";
    const close = element(
      "button",
      {
        type: "button",
        class: "cross",
        "aria-label": "Close this note",
        onclick: () => {
          notice.hidden = true;
          this.focusSheet();
        },
      },
      "\u00d7",
    );
    notice.replaceChildren(element("p", {}, words + kept), close);
    notice.hidden = false;
  }

  /** A developer sees a change at once: the add-on is loaded anew, the workbook stays. */
  private watchForChanges(): void {
    new EventSource("/changes").addEventListener("changed", async () => {
      await this.client.request("useAddOn", await loadAddOn());
      this.sidebar.reload();
      this.toasts.show("The add-on was built anew.", "", 3);
    });
  }

  private focusMenus(): boolean {
    this.menus.focus();
    return true;
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

  private focusReport(): boolean {
    if (!this.report.isOpen) return false;
    this.report.focus();
    return true;
  }
}

function command(caption: string, run: () => void, shortcut?: string): MenuItem {
  return { kind: "command", caption, run, ...(shortcut !== undefined && { shortcut }) };
}
