import type { Clock } from "./clock";
import { ServiceError } from "./serviceError";
import { signatureError } from "./signature";
import { type Blob, blobOf } from "./utilities/blob";

/** Google's limits for an ordinary account (facts, section 2.3). */
const RECIPIENTS_A_DAY = 100;
const RECIPIENTS_A_MESSAGE = 50;
const LONGEST_BODY_BYTES = 200 * 1024;
const DAY_MS = 86_400_000;

/** A mail that a script sent. Nothing leaves the machine. */
export interface SentMail {
  readonly sentAt: number;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly attachments: readonly Blob[];
}

export class MailApp {
  readonly #sent: SentMail[];
  readonly #clock: Clock;

  /** `sent` outlives the run; new mail is added to it. */
  constructor(sent: SentMail[], clock: Clock) {
    this.#sent = sent;
    this.#clock = clock;
  }

  getRemainingDailyQuota(): number {
    const since = this.#clock.now() - DAY_MS;
    const recent = this.#sent.filter(({ sentAt }) => sentAt > since);
    return RECIPIENTS_A_DAY - recent.reduce((sum, mail) => sum + recipientsOf(mail).length, 0);
  }

  sendEmail(...args: unknown[]): void {
    const mail = { ...mailFrom(args), sentAt: this.#clock.now() };
    const recipients = recipientsOf(mail);
    if (recipients.length === 0) throw new ServiceError("Failed to send email: no recipient");
    const wrong = recipients.find((address) => !/^[^\s@]+@[^\s@]+$/.test(bareAddress(address)));
    if (wrong !== undefined) throw new ServiceError(`Invalid email: ${wrong}`);
    if (recipients.length > RECIPIENTS_A_MESSAGE) {
      throw new ServiceError("Limit Exceeded: Email Recipients Per Message.");
    }
    if (new TextEncoder().encode(mail.body + mail.htmlBody).length > LONGEST_BODY_BYTES) {
      throw new ServiceError("Limit Exceeded: Email Body Size.");
    }
    if (recipients.length > this.getRemainingDailyQuota()) {
      throw new ServiceError("Service invoked too many times for one day: email.");
    }
    this.#sent.push(mail);
  }

  toString(): string {
    return "MailApp";
  }
}

/** (message), (to, subject, body[, options]) or (to, replyTo, subject, body). */
function mailFrom(args: readonly unknown[]): Omit<SentMail, "sentAt"> {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === "object" && first !== null) return fields(first);
  const wrong = () => signatureError("MailApp.sendEmail", args);
  if (args.length < 3 || args.length > 4 || typeof first !== "string") throw wrong();
  if (typeof fourth === "string") {
    return fields({ to: first, replyTo: second, subject: third, body: fourth });
  }
  if (fourth !== undefined && typeof fourth !== "object") throw wrong();
  return fields({ ...fourth, to: first, subject: second, body: third });
}

function fields(options: object): Omit<SentMail, "sentAt"> {
  const given = options as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = given[name];
    return value === undefined || value === null ? "" : String(value);
  };
  const addresses = (name: string): readonly string[] =>
    text(name)
      .split(",")
      .map((address) => address.trim())
      .filter((address) => address !== "");
  const attached = Array.isArray(given.attachments) ? given.attachments : [];
  return {
    to: addresses("to"),
    cc: addresses("cc"),
    bcc: addresses("bcc"),
    replyTo: text("replyTo"),
    name: text("name"),
    subject: text("subject"),
    body: text("body"),
    htmlBody: text("htmlBody"),
    attachments: attached.map(blobOf).filter((blob) => blob !== null),
  };
}

function recipientsOf(mail: Pick<SentMail, "to" | "cc" | "bcc">): readonly string[] {
  return [...mail.to, ...mail.cc, ...mail.bcc];
}

/** "Asha Abbott <a@b.example>" is a@b.example. */
function bareAddress(address: string): string {
  return /<([^>]*)>$/.exec(address)?.[1] ?? address;
}
