import { describeDay } from "../../cells/calendarDate";
import { tidyText } from "../../cells/cellValue";
import { deputyOf, isSameAddress, mainContactOf } from "../../chase/addressee";
import {
  changesToCloseCorrespondence,
  changesToMark,
  changesToRecordMessages,
  marksOfMessage,
  type RecordedMessage,
} from "../../chase/changesToCorrespondence";
import { askedSoFar, nextStepFrom } from "../../chase/step";
import { isAddress } from "../../checks/email/addressSyntax";
import { rowsOfActiveMembers } from "../../domain/members/membership";
import { organisationKey } from "../../domain/members/organisationKey";
import { Refusal } from "../../domain/problem";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import { HOW_SENT } from "../../tables/tabs/correspondenceTable";
import type { MailSender, Ports } from "../ports";
import { compactRead } from "./compactRead";
import { sentOrNot } from "./sentOrNot";

/** A letter as the coordinator has seen it and, where it was changed, left it. */
export interface LetterToSend extends RecordedMessage {
  readonly subject: string;
  readonly body: string;
  /** It is to go although they were asked not long ago. */
  readonly again: boolean;
}

export interface LetterSent {
  readonly to: string;
  /** How many more recipients Google takes today; null where it does not say. */
  readonly left: number | null;
  /** What of its mark in *Correspondence* could not be written, and what that may have cost somebody. */
  readonly refused: readonly string[];
}

/**
 * Sends one letter that the coordinator has seen and confirmed. It is written in *Correspondence*
 * first, sent, then marked as sent: where a run is stopped in between, the tab says that it was being
 * sent, and nobody gets it twice unasked. Throws Refusal "asked-already" where the same was asked not
 * long ago; "not-sent" where it did not go; "no-mail-left" where Google takes none today;
 * "perhaps-sent" where nobody can know; "locked".
 */
export function sendLetter(ports: Ports, letter: LetterToSend): LetterSent {
  hasWords(letter);
  return ports.lock.whileLocked(() => {
    const compact = compactRead(ports, ports.workbook.read());
    mayGo(compact, letter);
    if (ports.mail.left() === 0) {
      throw new Refusal(
        "no-mail-left",
        "Google takes no more mail from you today, so nothing was sent. The rest can go tomorrow: choose Chase again then.",
      );
    }
    const { refused } = ports.workbook.apply([
      ...changesToCloseCorrespondence(compact),
      ...changesToRecordMessages(compact, [letter], HOW_SENT.beingSent),
    ]);
    if (refused.length > 0) throw new Refusal("not-sent", `Nothing was sent: ${refused.join(" ")}`);
    // Google holds writes back: a run that is ended right after the mail would leave no trace of it.
    ports.workbook.keepWritten();
    send(ports, compact, letter);
    const notMarked = mark(ports, compact, letter, HOW_SENT.sent);
    return { to: letter.to, left: ports.mail.left(), refused: notMarked };
  });
}

/**
 * Records a letter that the coordinator has sent from a mail program. Throws Refusal "not-recorded"
 * where it could not be written down; "locked".
 */
export function recordLetter(ports: Ports, letter: RecordedMessage): { readonly to: string } {
  return ports.lock.whileLocked(() => {
    const compact = compactRead(ports, ports.workbook.read());
    const { refused } = ports.workbook.apply([
      ...changesToCloseCorrespondence(compact),
      ...changesToRecordMessages(compact, [letter], HOW_SENT.mailProgram),
    ]);
    if (refused.length > 0) {
      throw new Refusal(
        "not-recorded",
        `The letter to ${letter.to} went, but may not have been recorded: ${refused.join(" ")} Look into the tab Correspondence: if it is not there, record it again.`,
      );
    }
    return { to: letter.to };
  });
}

function send(ports: Ports, compact: Compact, letter: LetterToSend): void {
  const { to, subject, body } = letter;
  const sending = sentOrNot(() =>
    ports.mail.send([to], tidyText(subject), body, { sender: senderOf(compact) }),
  );
  if (sending.kind === "sent") return;
  if (sending.kind === "perhaps sent") {
    throw new Refusal(
      "perhaps-sent",
      `The letter to ${to} may have gone or not: ${sending.why}. Look into the Sent folder of your mail, then say so on this page.`,
    );
  }
  const notMarked = mark(ports, compact, letter, HOW_SENT.notSent);
  const sentences = [`The letter to ${to} did not go: ${sending.why}.`, ...notMarked];
  throw new Refusal("not-sent", sentences.join(" "));
}

function mark(
  ports: Ports,
  { asAt }: Compact,
  letter: LetterToSend,
  how: string,
): readonly string[] {
  const marks = marksOfMessage(letter, asAt, HOW_SENT.beingSent, how);
  return ports.workbook.apply(changesToMark(marks)).refused;
}

function senderOf({ settings }: Compact): MailSender {
  const { coordinator, coordinatorEmail } = settings;
  return {
    name: clipped(coordinator, 100),
    replyTo: isAddress(coordinatorEmail) ? coordinatorEmail : "",
  };
}

/** What was typed over may leave nothing to read. */
function hasWords({ to, subject, body }: LetterToSend): void {
  const blank = [subject, body].map((text) => tidyText(text) === "");
  if (!blank.includes(true)) return;
  const what = blank.every(Boolean) ? "subject and no message" : blank[0] ? "subject" : "message";
  throw new Refusal(
    "not-sent",
    `The letter to ${to} has no ${what}, so it was not sent. Go back to the letter and write one.`,
  );
}

/** The workbook may have changed since the letter was shown. */
function mayGo(compact: Compact, { parts, to, again }: LetterToSend): void {
  const asked = askedSoFar(compact);
  const members = new Map(
    rowsOfActiveMembers(compact).map((rows) => [
      organisationKey(rows[0]?.organisation ?? ""),
      rows,
    ]),
  );
  for (const { organisation, topics } of parts) {
    const rows = members.get(organisationKey(organisation)) ?? [];
    const addresses = rows.flatMap((member) => {
      const contact = mainContactOf({ member });
      return ["to" in contact ? contact.to : "", deputyOf({ member })?.to ?? ""];
    });
    // As letters to one person are put together: case tells no two addresses apart.
    if (!addresses.some((address) => isSameAddress(address, to))) {
      throw new Refusal(
        "not-sent",
        `${clipped(organisation)} has no longer the address ${to} in Members, so nothing was sent. Close this page and choose Chase again.`,
      );
    }
    for (const topic of topics) {
      const before = asked(organisation, topic);
      const from = nextStepFrom(before, compact);
      if (again || before.lastOn === null || from === null || from <= compact.asAt) continue;
      throw new Refusal(
        "asked-already",
        `${clipped(organisation)} was asked on ${describeDay(before.lastOn)}, so it was not asked again.`,
      );
    }
  }
}
