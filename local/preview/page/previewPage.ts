import type { MenuModel } from "../../appsScript/services/core/ui/uiHost";
import { answerMemory } from "../answerMemory";
import type { MadeFile } from "../madeFile";
import type { OpenedWorkbook } from "../openedWorkbook";
import type { AddOn } from "../startBook";
import { keysInUse } from "../worker/keepersTurn";
import { KeptStates } from "../worker/keptState";
import { addOnMenus } from "./addOnMenus";
import { askPerson } from "./dialogs";
import { type Edition, edition } from "./edition";
import { byId } from "./elements";
import { fileAtLink } from "./fileAtLink";
import { FileCommands } from "./fileCommands";
import { FirstBook, type FirstOpened } from "./firstBook";
import { FramedDialog } from "./framedDialog";
import { FunctionRunner } from "./functionRunner";
import { KeptCopies } from "./keptCopies";
import { describeRemoved } from "./keptCopyWords";
import { KeptSign } from "./keptSign";
import { followBuilds } from "./liveAddOn";
import { loadAddOn, loadStartPlan } from "./loadAddOn";
import { MailHandover } from "./mailHandover";
import { MenuBar } from "./menuBar";
import { showElsewhere, showNotice } from "./notice";
import { pageRegions } from "./pageRegions";
import { previewMenus } from "./previewMenus";
import { ReportPanel } from "./reportPanel";
import { SheetPane } from "./sheetPane";
import { SidebarPanel } from "./sidebarPanel";
import { tellFailure } from "./tellFailure";
import { Toasts } from "./toasts";
import { whyNeedsGoogle } from "./withoutGoogle";
import { type NewsPlaces, spreadNews } from "./workerNews";
import { WorkspaceClient } from "./workspaceClient";

const TITLES: { readonly [E in Edition]: string } = {
  preview: "Compact preview",
  web: "Compact",
};

const ANOTHER = { isSample: false, wasKept: false, removed: null } as const;

/** Everything on the page, and how its parts are connected. */
export class PreviewPage {
  private readonly answers = answerMemory();
  private readonly client = new WorkspaceClient(
    new Worker("worker.js"),
    (told) => spreadNews(told, this.news),
    (failure) => void tellFailure("The preview stopped. Load the page again.", failure),
  );
  private readonly kept = new KeptSign(byId("kept"));
  private readonly states = KeptStates.open();
  private readonly menus = new MenuBar(byId("menus"));
  private readonly toasts = new Toasts(byId("toasts"));
  private readonly sheet = new SheetPane(this.client, {
    changing: () => this.kept.changing(),
    turned: () => this.showMenus(),
  });
  private readonly toSheet = () => this.sheet.focus();
  private readonly frameListener = {
    focusSheet: this.toSheet,
    openLink: (address: string) => void this.openLink(address),
    leave: (step: 1 | -1) => this.regions.move(step),
  };
  private readonly sidebar = new SidebarPanel(byId("sidebar"), this.client, this.frameListener);
  private readonly dialog = new FramedDialog(this.client, this.frameListener);
  private readonly report = new ReportPanel(byId("report"), this.client, this.toSheet);
  private readonly regions = pageRegions({
    menus: this.menus,
    sheet: this.sheet,
    report: this.report,
    sidebar: this.sidebar,
  });
  private readonly runner = new FunctionRunner(this.client);
  private readonly files = new FileCommands(
    this.client,
    (opened, isAnother) => void (isAnother ? this.showAnother(opened) : this.show(opened)),
    this.toasts,
  );
  private menusOfAddOn: readonly MenuModel[] = [];
  private made: readonly MadeFile[] = [];
  /** Whether the person chose on the page what to begin with. */
  private isChosen = false;
  private readonly news: NewsPlaces = {
    answers: this.answers,
    sheet: this.sheet,
    sidebar: this.sidebar,
    dialog: this.dialog,
    toasts: this.toasts,
    kept: this.kept,
    mail: new MailHandover(
      this.states,
      this.answers,
      this.kept,
      this.toasts,
      () => this.sheet.edits,
    ),
    runner: this.runner,
    nameBook: (opened) => this.nameBook(opened),
    elsewhere: () => {
      this.files.isElsewhere = true;
      showElsewhere(byId("notice"));
    },
    setMenus: (menus) => {
      this.menusOfAddOn = menus;
      this.showMenus();
    },
    setFiles: (files, latest) => {
      this.made = files;
      this.showMenus();
      if (latest !== null) void this.report.show(latest);
    },
  };

  async start(): Promise<void> {
    this.showMenus();
    // The grid is the largest part, so it is fetched while the workbook is being opened.
    void import("../grid/gridView");
    const [plan, addOn, removed] = await Promise.all([
      loadStartPlan(),
      loadAddOn(),
      this.removeOldCopies(),
    ]);
    const firstBook = new FirstBook(this.client, plan, addOn, this.answers);
    const opened = await firstBook.open(false);
    this.files.comesBack = firstBook.isChosen
      ? "Then you choose again what to begin with."
      : `"${opened.name}" comes back as it was.`;
    this.isChosen = firstBook.isChosen;
    this.files.startAgain = async () => {
      this.report.close();
      this.files.isElsewhere = false;
      const first = await firstBook.open(true);
      this.show(first);
      if (firstBook.isChosen) await this.begin(first, firstBook);
    };
    const copies = new KeptCopies(this.states, {
      openKey: () => (this.files.isElsewhere ? null : firstBook.key),
      comesBack: () => this.files.comesBack,
      startAgain: () => this.files.startAgain(),
    });
    this.files.showCopies = () => copies.show();
    this.nameBook(opened);
    await this.sheet.start(opened);
    byId("loading").hidden = true;
    if (edition() === "preview") followBuilds((changed) => this.useAddOn(changed));
    window.addEventListener("keydown", (event) => this.turnTab(event), true);
    window.addEventListener("pagehide", () => this.client.tell({ kind: "leaving" }));
    await this.begin(opened, firstBook, describeRemoved(removed));
    document.documentElement.dataset.ready = "true";
  }

  /** Says what is open, and shows what can be done with it. */
  private async begin(
    opened: FirstOpened,
    { isChosen }: FirstBook,
    removed: string | null = null,
  ): Promise<void> {
    showNotice(byId("notice"), { ...opened, isChosen, removed }, this.toSheet);
    await this.runner.run("openSidebar");
  }

  /** Before anything is opened: a copy that is too old is not opened once more. */
  private async removeOldCopies(): Promise<readonly string[]> {
    // A browser that refuses keeps them: nothing is lost, and the page opens.
    const states = await this.states;
    return states?.removeOld(await keysInUse()).catch(() => []) ?? [];
  }

  private async useAddOn(changed: AddOn): Promise<void> {
    await this.client.request("useAddOn", changed);
    // The page in the sidebar has changed: run what opened it once more.
    const { opensSidebar } = this.runner;
    if (this.sidebar.isOpen && opensSidebar) await this.runner.run(opensSidebar);
    this.toasts.show("The add-on was rebuilt.", "", 3);
  }

  /** What is on the page of the workbook before would be read, and used, as this one's. */
  private async showAnother(opened: OpenedWorkbook): Promise<void> {
    this.dialog.close();
    this.report.close();
    this.show(opened);
    showNotice(byId("notice"), { ...ANOTHER, isChosen: this.isChosen }, this.toSheet);
    await this.runner.run((this.sidebar.isOpen && this.runner.opensSidebar) || "openSidebar");
  }

  private show(opened: OpenedWorkbook): void {
    this.nameBook(opened);
    this.sheet.load(opened);
  }

  private nameBook({ name, settings }: OpenedWorkbook): void {
    this.files.settings = settings;
    this.files.name = name;
    byId("name").textContent = name;
    document.title = `${name} - ${TITLES[edition()]}`;
  }

  private showMenus(): void {
    this.menus.show([
      ...previewMenus(
        this.files.items(this.made, (file) => void this.report.show(file)),
        this.sheet,
      ),
      ...addOnMenus(this.menusOfAddOn, (functionName) => void this.chooseItem(functionName)),
    ]);
  }

  private async chooseItem(functionName: string): Promise<void> {
    const message = edition() === "web" ? whyNeedsGoogle(functionName) : null;
    if (message === null) await this.runner.run(functionName);
    else await askPerson({ title: "Not in the web edition", message, buttons: "OK" }, false);
  }

  private async openLink(address: string): Promise<void> {
    const file = fileAtLink(this.made, address);
    if (file !== null) {
      this.dialog.close();
      await this.report.show(file);
      return;
    }
    const message = "This link leads to Google Drive, which is not here.";
    await askPerson({ title: "Only in Google Sheets", message, buttons: "OK" }, false);
  }

  private turnTab(event: KeyboardEvent): void {
    if (!event.ctrlKey || !event.shiftKey || !event.key.startsWith("Page")) return;
    event.preventDefault();
    this.sheet.turnTab(event.key === "PageDown" ? 1 : -1);
  }
}
