import type { RequestAnswer } from "../protocol";
import type { AddOn, StartBook, StartPlan } from "../startBook";
import { chooseBeginning } from "./chooseBeginning";
import { givenDay } from "./givenDay";
import { loadStartBook } from "./loadAddOn";
import { openPickedFile } from "./openPickedFile";
import type { WorkspaceClient } from "./workspaceClient";

/** A workbook with which the page begins. */
export type FirstOpened = NonNullable<RequestAnswer<"open">>;

/**
 * Opens the workbook of the last visit; else the one that the preview was started with, or the one
 * that the person chooses.
 */
export class FirstBook {
  /** What the workbook that is open is kept under. */
  key = "";

  constructor(
    private readonly client: WorkspaceClient,
    private readonly plan: StartPlan,
    private readonly addOn: AddOn,
    private readonly answers: SharedArrayBuffer,
  ) {}

  /** Whether the person chooses what to begin with. */
  get isChosen(): boolean {
    return this.plan.chosenKey !== null;
  }

  /** `afresh` forgets what was kept of the last visit. */
  async open(afresh: boolean): Promise<FirstOpened> {
    const { chosenKey } = this.plan;
    if (chosenKey === null) {
      const book = await loadStartBook("book");
      return this.openBook(book.key, book, afresh);
    }
    const kept = await this.request(chosenKey, null, afresh);
    return kept ?? this.chosen(chosenKey);
  }

  private async chosen(key: string): Promise<FirstOpened> {
    const beginning = await chooseBeginning();
    const book = await loadStartBook(beginning.kind === "sample" ? "sample" : "empty");
    const opened = await this.openBook(key, book, false);
    if (beginning.kind !== "file") return opened;
    const inPlace = await openPickedFile(this.client, beginning.file);
    return inPlace === null ? this.chosen(key) : { ...opened, ...inPlace, isSample: false };
  }

  private async openBook(key: string, book: StartBook, afresh: boolean): Promise<FirstOpened> {
    const opened = await this.request(key, book, afresh);
    if (opened === null) throw new Error("The workbook could not be opened.");
    return opened;
  }

  private request(
    key: string,
    book: StartBook | null,
    afresh: boolean,
  ): Promise<FirstOpened | null> {
    const { addOn, answers } = this;
    this.key = key;
    return this.client.request("open", {
      key,
      book,
      addOn,
      answers,
      afresh,
      today: givenDay(),
    });
  }
}
