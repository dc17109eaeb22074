import type { MenuModel } from "../../appsScript/services/core/ui/uiHost";
import { answerMemory, giveAnswer } from "../answerMemory";
import type { AddOn, FromWorker, MadeFile, OpenedWorkbook, UnsentMail } from "../protocol";
import { type KeptState, KeptStates } from "../worker/keptState";
import { addOnMenus } from "./addOnMenus";
import { askPerson } from "./dialogs";
import { type Edition, edition } from "./edition";
import { byId } from "./elements";
import { fileAtLink } from "./fileAtLink";
import { FileCommands } from "./fileCommands";
import { FirstBook, type FirstOpened } from "./firstBook";
import { FramedDialog } from "./framedDialog";
import { KeptCopies } from "./keptCopies";
import { describeRemoved } from "./keptCopyWords";
import { KeptSign } from "./keptSign";
import { followBuilds } from "./liveAddOn";
import { loadAddOn, loadStartPlan } from "./loadAddOn";
import { MenuBar } from "./menuBar";
import { showElsewhere, showNotice } from "./notice";
import { previewMenus } from "./previewMenus";
import { Regions } from "./regions";
import { ReportPanel } from "./reportPanel";
import { SheetPane } from "./sheetPane";
import { SidebarPanel } from "./sidebarPanel";
import { Toasts } from "./toasts";
import { focusTools } from "./tools";
import { whyNeedsGoogle } from "./withoutGoogle";
import { WorkspaceClient } from "./workspaceClient";

const TITLES: { readonly [E in Edition]: string } = {
  preview: "Compact preview",
  web: "Compact",
};

const ANOTHER = { isSample: false, wasKept: false, removed: null } as const;

type Told = Exclude<FromWorker, { readonly kind: "answer" | "failure" }>;

/** Everything on the page, and how its parts are connected. */
export class PreviewPage {
  private readonly answers = answerMemory();
  private readonly client = new WorkspaceClient(
    new Worker("worker.js"),
    (told) => this.hear(told),
    (failure) => void tellFailure("The preview stopped. Load the page again.", failure),
  );
  private readonly kept = new KeptSign(byId("kept"));
  private readonly states = KeptStates.open();
  /** Mails are handed over one after the other. */
  private handing: Promise<void> = Promise.resolve();
  private readonly menus = new MenuBar(byId("menus"));
  private readonly toasts = new Toasts(byId("toasts"));
  private readonly sheet = new SheetPane(this.client, {
    changing: () => this.kept.changing(),
    turned: () => this.showMenus(),
  });
  private readonly toSheet = () => this.sheet.focus();
  private readonly regions = new Regions([
    {
      holds: isIn("#menus"),
      focus: () => this.menus.focus(),
      leave: () => this.menus.close(),
    },
    { holds: isIn("#tools"), focus: () => focusTools(byId("tools")) },
    // The grid's editor lies outside the grid's own element.
    { holds: isIn('[data-u-comp="editor"], #grid header, #table'), focus: this.toSheet },
    { holds: isIn("#grid"), focus: () => this.sheet.focusTabs() },
    { holds: isIn("#report"), focus: () => this.report.focus() },
    { holds: isIn("#sidebar"), focus: () => this.sidebar.focus() },
  ]);
  private readonly frameListener = {
    focusSheet: this.toSheet,
    openLink: (address: string) => void this.openLink(address),
    leave: (step: 1 | -1) => this.regions.move(step),
  };
  private readonly sidebar = new SidebarPanel(byId("sidebar"), this.client, this.frameListener);
  private readonly dialog = new FramedDialog(this.client, this.frameListener);
  private readonly report = new ReportPanel(byId("report"), this.client, this.toSheet);
  private readonly files = new FileCommands(
    this.client,
    (opened, isAnother) => void (isAnother ? this.showAnother(opened) : this.show(opened)),
    this.toasts,
  );
  private menusOfAddOn: readonly MenuModel[] = [];
  private made: readonly MadeFile[] = [];
  /** The function that a menu item is running, and the one that opened the sidebar. */
  private running = "";
  private sidebarFrom = "";
  /** Whether the person chose on the page what to begin with. */
  private isChosen = false;

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
      const first = await firstBook.open(true);
      this.show(first);
      if (firstBook.isChosen) await this.begin(first, firstBook);
    };
    const copies = new KeptCopies(this.states, {
      openKey: () => firstBook.key,
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
    await this.runFunction("openSidebar");
  }

  /** Before anything is opened: a copy that is too old is not opened once more. */
  private async removeOldCopies(): Promise<readonly string[]> {
    // A browser that refuses keeps them: nothing is lost, and the page opens.
    return (await this.states)?.removeOld().catch(() => []) ?? [];
  }

  private async useAddOn(changed: AddOn): Promise<void> {
    await this.client.request("useAddOn", changed);
    // The page in the sidebar has changed: run what opened it once more.
    if (this.sidebar.isOpen && this.sidebarFrom) await this.runFunction(this.sidebarFrom);
    this.toasts.show("The add-on was rebuilt.", "", 3);
  }

  private hear(told: Told): void {
    switch (told.kind) {
      case "workbook":
        this.nameBook(told.opened);
        this.sheet.loadAgain(told.opened);
        break;
      case "cells":
        this.sheet.setCells(told.sheet, told.cells, told.afterEdit);
        break;
      case "guarded":
        this.sheet.guard(told.guarded);
        break;
      case "folds":
        this.sheet.setFolds(told.folds);
        break;
      case "go to":
        this.sheet.goTo(told.sheet, told.area);
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
      case "mail":
        this.handing = this.handing
          .then(() => this.giveMail(told.mail))
          .catch((error: unknown) => void tellFailure("Mail", error));
        break;
      case "keep":
        void this.keepBeforeGoingOn(told.key, told.state);
        break;
      case "changing":
        this.kept.changing();
        break;
      case "kept":
        // Edits that have not reached the worker yet are saved later.
        if (this.sheet.edits.areAllThere) this.kept.kept(told.isKept);
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

  /** What is on the page of the workbook before would be read, and used, as this one's. */
  private async showAnother(opened: OpenedWorkbook): Promise<void> {
    this.dialog.close();
    this.report.close();
    this.show(opened);
    showNotice(byId("notice"), { ...ANOTHER, isChosen: this.isChosen }, this.toSheet);
    await this.runFunction((this.sidebar.isOpen && this.sidebarFrom) || "openSidebar");
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
    if (message === null) await this.runFunction(functionName);
    else await askPerson({ title: "Not in the web edition", message, buttons: "OK" }, false);
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

  /** What is recorded as sent is kept once it was handed over, and never before. */
  private async keepBeforeGoingOn(key: string, state: KeptState): Promise<void> {
    this.kept.changing();
    await this.handing;
    const states = await this.states;
    const isKept = await (states?.write(key, state) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    giveAnswer(this.answers, { isKept });
    if (this.sheet.edits.areAllThere) this.kept.kept(isKept);
  }

  /** Google would have sent it; here it is the person's, as a file. */
  private async giveMail(mail: UnsentMail): Promise<void> {
    const { downloadMail } = await import("./mailDownload");
    const file = downloadMail(mail);
    const message = `Nothing is sent from here. "${mail.subject}" to ${mail.to.join(", ")} was downloaded as ${file}: a mail program opens it as a draft.`;
    this.toasts.show(message, "Mail", 10);
  }

  private turnTab(event: KeyboardEvent): void {
    if (!event.ctrlKey || !event.shiftKey || !event.key.startsWith("Page")) return;
    event.preventDefault();
    this.sheet.turnTab(event.key === "PageDown" ? 1 : -1);
  }
}

function tellFailure(title: string, error: unknown): Promise<unknown> {
  const message = error instanceof Error ? error.message : String(error);
  return askPerson({ title, message, buttons: "OK" }, false);
}

function isIn(selector: string): (element: Element) => boolean {
  return (element) => element.closest(selector) !== null;
}
