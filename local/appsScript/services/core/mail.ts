import { googleClass, type PlaceOf } from "../../declare/googleClass";
import { ANY, OPTIONS, optional, TEXT } from "../../declare/kinds";
import { forms, methods } from "../../declare/methods";
import { table } from "../../declare/surface";
import type { Clock } from "../clock";
import { ServiceError } from "../serviceError";
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

/** `sent` outlives the run; new mail is added to it. */
export const MAIL_APP = googleClass<GoogleAppsScript.Mail.MailApp>()<{
  readonly sent: SentMail[];
  readonly clock: Clock;
}>("MailApp");
type MailApp = PlaceOf<typeof MAIL_APP>;

const mailApp = methods(MAIL_APP, {
  getRemainingDailyQuota: [[], quotaLeft],
  sendEmail: forms(
    [[OPTIONS], (app, message) => send(app, fields(message))],
    [
      [TEXT, ANY, ANY, optional(OPTIONS)],
      (app, to, subject, body, options) => send(app, fields({ ...options, to, subject, body })),
    ],
    [
      [TEXT, ANY, ANY, TEXT],
      (app, to, replyTo, subject, body) => send(app, fields({ to, replyTo, subject, body })),
    ],
  ),
});

export const MAIL_TABLE = table(MAIL_APP, [mailApp]);

function quotaLeft({ sent, clock }: MailApp): number {
  const since = clock.now() - DAY_MS;
  const recent = sent.filter(({ sentAt }) => sentAt > since);
  return RECIPIENTS_A_DAY - recent.reduce((sum, mail) => sum + recipientsOf(mail).length, 0);
}

function send(app: MailApp, written: Omit<SentMail, "sentAt">): void {
  const mail = { ...written, sentAt: app.clock.now() };
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
  if (recipients.length > quotaLeft(app)) {
    throw new ServiceError("Service invoked too many times for one day: email.");
  }
  app.sent.push(mail);
}

function fields(given: Readonly<Record<string, unknown>>): Omit<SentMail, "sentAt"> {
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
