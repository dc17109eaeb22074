import type { Clock } from "../../appsScript/services/clock";
import { IroncalcEngine } from "../../sheets/formulas/ironcalcEngine";
import { notKeptSentence } from "../../sheets/workbook/notKeptSentence";
import type { Workbook } from "../../sheets/workbook/workbook";
import { workbookFromJson } from "../../sheets/workbook/workbookJson";
import { type KeptAnswer, waitForAnswer } from "../answerMemory";
import type { OpenedWorkbook } from "../openedWorkbook";
import type { FromWorker, RequestAnswer, RequestAsk } from "../protocol";
import type { AddOn, StartBook } from "../startBook";
import { type AddOnHost, AddOnProject } from "./addOnProject";
import { BookKeeper } from "./bookKeeper";
import { canvasMeasure } from "./canvasMeasure";
import { type KeptServices, projectStateOf } from "./keptServices";
import { PreviewUi } from "./previewUi";
import { PreviewWorkspace } from "./previewWorkspace";
import { readWholeFile } from "./readWholeFile";
import { workerContexts } from "./workerContext";

export interface BookHost {
  readonly answers: SharedArrayBuffer;
  readonly tell: (message: FromWorker) => void;
  readonly clock: Clock;
}

const measure = canvasMeasure();
const contexts = workerContexts();

/** The workbook that is open now, what runs on it, and who keeps it. */
export class OpenBook {
  workspace: PreviewWorkspace;
  workbook: Workbook;
  private project: AddOnProject;

  private constructor(
    private addOn: AddOn,
    private readonly host: BookHost,
    private readonly keeper: BookKeeper,
    workbook: Workbook,
    services: KeptServices | null,
    readonly wasKept: boolean,
    public isSample: boolean,
    private isChanged: boolean,
  ) {
    keeper.keeps(() => ({
      ...this.workspace.state(),
      isSample: this.isSample,
      isChanged: this.isChanged,
    }));
    this.workbook = workbook;
    [this.workspace, this.project] = this.begin(workbook, services);
  }

  /** The workbook of the last visit, or else the one to begin with; null without either. */
  static async open(
    { key, book, addOn, afresh }: Omit<RequestAsk<"open">, "answers" | "today">,
    host: BookHost,
  ): Promise<OpenBook | null> {
    const keeper = new BookKeeper(key, host.tell);
    if (afresh) await keeper.forget();
    // Before it is read: nobody deletes a copy that a tab has open.
    await keeper.begin();
    const kept = afresh ? null : await keeper.read();
    if (kept !== null) {
      const services = kept.services as KeptServices;
      const isSample = kept.isSample ?? book?.isSample ?? false;
      const workbook = workbookFromJson(kept.workbook);
      const isChanged = kept.isChanged ?? true;
      return new OpenBook(addOn, host, keeper, workbook, services, true, isSample, isChanged);
    }
    if (book === null) {
      keeper.end();
      return null;
    }
    const workbook = workbookFromJson(book.workbook);
    const { isSample } = book;
    return new OpenBook(addOn, host, keeper, workbook, newServices(book), false, isSample, false);
  }

  /** Another workbook in its place; it is what is kept from now on. */
  replace(workbook: Workbook): OpenedWorkbook {
    this.workbook = workbook;
    this.isSample = false;
    this.isChanged = false;
    [this.workspace, this.project] = this.begin(workbook, null);
    this.keeper.later();
    return this.workspace.opened();
  }

  notDownloaded(): RequestAnswer<"notDownloaded"> {
    return { isChanged: this.isChanged, documents: this.project.files().length };
  }

  /** The workbook as it is now, as a file for the person to keep. */
  async saved(): Promise<RequestAnswer<"saveFile">> {
    // The code that reads and writes files is large, so it is loaded only when needed.
    const { writeWorkbookFile } = await import("../../sheets/file/writeWorkbookFile");
    const wasChanged = this.isChanged;
    // Before it is written: what changes meanwhile is not in the file.
    this.isChanged = false;
    try {
      const bytes = await writeWorkbookFile(this.workbook);
      this.keeper.later();
      return { bytes, notKept: notKeptSentence(this.workbook) };
    } catch (error) {
      this.isChanged ||= wasChanged;
      throw error;
    }
  }

  /** The add-on was rebuilt; the workbook stays. */
  use(addOn: AddOn): void {
    this.addOn = addOn;
    this.project = new AddOnProject(addOn, this.workbook, this.project.services, this.addOnHost());
    this.workspace.use(this.project, false);
  }

  /** A different workbook is opened in its place. */
  end(): void {
    this.keeper.end();
  }

  flush(): void {
    this.keeper.flush();
  }

  private begin(
    workbook: Workbook,
    services: KeptServices | null,
  ): [PreviewWorkspace, AddOnProject] {
    workbook.formulaEngine = new IroncalcEngine({
      loadWasm: () => readWholeFile("ironcalc.wasm"),
      now: () => this.host.clock.now(),
    });
    const workspace = new PreviewWorkspace(workbook, {
      tell: this.host.tell,
      measure,
      currentYear: () => new Date(this.host.clock.now()).getFullYear(),
      changed: () => {
        this.isChanged = true;
        this.keeper.later();
      },
      keepBeforeGoingOn: () =>
        this.keeper.beforeGoingOn((key, state) => {
          const { answers, tell } = this.host;
          return waitForAnswer<KeptAnswer>(answers, () => tell({ kind: "keep", key, state }))
            .isKept;
        }),
    });
    const project = new AddOnProject(
      this.addOn,
      workbook,
      projectStateOf(services),
      this.addOnHost(() => workspace),
    );
    workspace.use(project, true);
    return [workspace, project];
  }

  private addOnHost(workspace = () => this.workspace): AddOnHost {
    const { tell, answers, clock } = this.host;
    const ui = new PreviewUi(tell, answers, () => workspace().showChanges());
    return { contexts, tell, clock, ui, flushed: () => workspace().flushed() };
  }
}

function newServices({ documentProperties: document }: StartBook): KeptServices {
  return { files: [], properties: { document, script: [], user: [] }, triggers: [], mails: [] };
}
