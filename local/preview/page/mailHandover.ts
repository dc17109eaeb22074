import { giveAnswer } from "../answerMemory";
import type { UnsentMail } from "../unsentMail";
import type { KeptState, KeptStates } from "../worker/keptState";
import type { EditsUnderWay } from "./editsUnderWay";
import type { KeptSign } from "./keptSign";
import { tellFailure } from "./tellFailure";
import type { Toasts } from "./toasts";

/** Hands mails over as files, one after the other, and keeps what is recorded of them only then. */
export class MailHandover {
  private handing: Promise<void> = Promise.resolve();

  constructor(
    private readonly states: Promise<KeptStates | null>,
    private readonly answers: SharedArrayBuffer,
    private readonly kept: KeptSign,
    private readonly toasts: Toasts,
    private readonly edits: () => EditsUnderWay,
  ) {}

  /** Google would have sent it; here it is the person's, as a file. */
  give(mail: UnsentMail): void {
    this.handing = this.handing
      .then(() => this.download(mail))
      .catch((error: unknown) => void tellFailure("Mail", error));
  }

  /** What is recorded as sent is kept once it was handed over, and never before. */
  async keepBeforeGoingOn(key: string, state: KeptState): Promise<void> {
    this.kept.changing();
    await this.handing;
    const states = await this.states;
    const isKept = await (states?.write(key, state) ?? Promise.reject()).then(
      () => true,
      () => false,
    );
    giveAnswer(this.answers, { isKept });
    if (this.edits().areAllThere) this.kept.kept(isKept);
  }

  private async download(mail: UnsentMail): Promise<void> {
    const { downloadMail } = await import("./mailDownload");
    const file = downloadMail(mail);
    const message = `Nothing is sent from here. "${mail.subject}" to ${mail.to.join(", ")} was downloaded as ${file}: a mail program opens it as a draft.`;
    this.toasts.show(message, "Mail", 10);
  }
}
