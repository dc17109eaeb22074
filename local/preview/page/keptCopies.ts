import { keysInUse, whileClosed } from "../worker/keepersTurn";
import { KEPT_DAYS, type KeptCopy } from "../worker/keptCopy";
import type { KeptStates } from "../worker/keptState";
import { buttonRow, confirmWith, dialogBox } from "./dialogs";
import { element } from "./elements";
import { describeCopy } from "./keptCopyWords";

const ABOUT = `Each workbook that was changed here is kept as a copy in this browser, with the documents made from it, so that it is here at the next visit. A copy is deleted ${KEPT_DAYS} days after its last change.`;

/** What the list of copies asks of the page. */
export interface CopiesHost {
  /** What the workbook that is open on the page is kept under; null where another tab keeps it. */
  readonly openKey: () => string | null;
  /** What deleting the open one does, in words. */
  readonly comesBack: () => string;
  /** Deletes the open one, and begins anew. */
  readonly startAgain: () => Promise<void>;
}

/** A copy in the list. */
interface ListedCopy extends KeptCopy {
  /** Another tab has it open: deleted, it would go from under whoever works there. */
  readonly isElsewhere: boolean;
}

/** File > Copies kept in this browser: lists them, and deletes one or all after a question. */
export class KeptCopies {
  private readonly list = element("ul", { class: "copies" });
  private readonly deleteAll = element(
    "button",
    { type: "button", onclick: () => void this.confirmAll() },
    "Delete all",
  );
  private dialog: HTMLDialogElement | null = null;

  constructor(
    private readonly states: Promise<KeptStates | null>,
    private readonly host: CopiesHost,
  ) {}

  async show(): Promise<void> {
    const close = element("button", { type: "button", onclick: () => this.close() }, "Close");
    const dialog = dialogBox("Copies kept in this browser", () => this.close());
    dialog.append(element("p", {}, ABOUT), this.list, buttonRow([this.deleteAll, close]));
    await this.listAgain();
    this.dialog = dialog;
    document.body.append(dialog);
    dialog.showModal();
    close.focus();
  }

  private close(): void {
    this.dialog?.close();
    this.dialog?.remove();
    this.dialog = null;
  }

  private async listAgain(): Promise<void> {
    const copies = await this.copies();
    this.deleteAll.hidden = copies.every(({ isElsewhere }) => isElsewhere);
    const lines = copies.map((copy) => this.line(copy));
    const none = element("li", {}, "No copy is kept in this browser.");
    this.list.replaceChildren(...(lines.length === 0 ? [none] : lines));
  }

  private async copies(): Promise<readonly ListedCopy[]> {
    const [states, inUse] = await Promise.all([this.states, keysInUse()]);
    const openKey = this.host.openKey();
    const copies = (await states?.copies()) ?? [];
    return copies.map((copy) => ({
      ...copy,
      isElsewhere: copy.key !== openKey && inUse.has(copy.key),
    }));
  }

  private line(copy: ListedCopy): HTMLLIElement {
    if (copy.isElsewhere) {
      const name = element("strong", {}, `${copy.name} (open in another tab)`);
      const about = `${describeCopy(copy)} Close that tab to delete it.`;
      const words = element("div", { class: "copy-words" }, name, element("span", {}, about));
      return element("li", {}, words);
    }
    const about = element("span", { id: `copy-${copy.key}` }, describeCopy(copy));
    const remove = element(
      "button",
      {
        type: "button",
        class: "plain",
        "aria-label": `Delete the copy of "${copy.name}"`,
        "aria-describedby": about.id,
        onclick: () => void this.confirmOne(copy),
      },
      "Delete",
    );
    const isOpen = copy.key === this.host.openKey();
    const name = element("strong", {}, isOpen ? `${copy.name} (open now)` : copy.name);
    return element("li", {}, element("div", { class: "copy-words" }, name, about), remove);
  }

  private async confirmOne(copy: KeptCopy): Promise<void> {
    const question = `Delete the copy of "${copy.name}"?`;
    if (await this.agreed(question, [copy])) await this.remove([copy]);
  }

  private async confirmAll(): Promise<void> {
    const copies = (await this.copies()).filter(({ isElsewhere }) => !isElsewhere);
    const question = `Delete ${copies.length === 1 ? "the copy" : `all ${copies.length} copies`}?`;
    if (await this.agreed(question, copies)) await this.remove(copies);
  }

  private agreed(question: string, copies: readonly KeptCopy[]): Promise<boolean> {
    const isOpen = copies.some(({ key }) => key === this.host.openKey());
    const what = `What was changed there, and every document made from ${copies.length === 1 ? "it" : "them"}, goes from this browser, and cannot be brought back. Files that were downloaded stay.`;
    const begins = isOpen ? ` The open workbook starts again. ${this.host.comesBack()}` : "";
    return confirmWith(question, what + begins, "Delete");
  }

  private async remove(copies: readonly KeptCopy[]): Promise<void> {
    const states = await this.states;
    const openKey = this.host.openKey();
    for (const { key } of copies) {
      // A tab may have opened it meanwhile: then the list says so.
      if (key !== openKey) await whileClosed(key, async () => states?.remove(key));
    }
    if (copies.some(({ key }) => key === openKey)) {
      this.close();
      await this.host.startAgain();
    } else {
      await this.listAgain();
      this.dialog?.querySelector<HTMLElement>(".dialog-buttons button:last-child")?.focus();
    }
  }
}
