import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { becauseOf } from "../../domain/googleFault";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { quoted } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import type { Ports } from "../ports";
import { recipientsIn } from "./recipients";

/** Google takes no more in one message. */
const MOST_IN_A_MAIL = 50;

export interface ReportDraft {
  readonly title: string;
  readonly id: string;
  readonly link: string;
  readonly meeting: CalendarDate;
}

export interface Mailed {
  /** For the Outcome of the report: how making it went. */
  readonly outcome: string;
  /** What a person should know of; null where all went well. */
  readonly trouble: string | null;
}

/**
 * Mails a draft to the recipients in Settings: its link, and its PDF for those who cannot open a
 * document in somebody's Drive. Never throws: a mail that cannot be sent
 * is no reason to lose the draft, which would then be made again every day.
 */
export function mailDraft(
  { mail, files }: Pick<Ports, "mail" | "files">,
  compact: Compact,
  draft: ReportDraft,
): Mailed {
  const { addresses, unreadable } = recipientsIn(compact.settings.reportRecipients);
  const wrong =
    unreadable.length === 0
      ? []
      : [`not mailed to ${listedAll(unreadable.map(quoted))}, which is no address`];
  const bytes = addresses.length === 0 ? null : files.pdfOf(draft.id);
  const pdf =
    bytes === null
      ? {}
      : { attached: { name: `${draft.title}.pdf`, mimeType: "application/pdf", bytes } };
  try {
    for (let first = 0; first < addresses.length; first += MOST_IN_A_MAIL) {
      mail.send(
        addresses.slice(first, first + MOST_IN_A_MAIL),
        draft.title,
        bodyOf(compact, draft, bytes !== null),
        pdf,
      );
    }
  } catch (error) {
    const failed = `its mail could not be sent (${becauseOf(error)})`;
    return {
      outcome: sentencesOf(["Made", ...wrong, failed]),
      trouble: sentencesOf([failed, ...wrong]),
    };
  }
  const sent =
    addresses.length === 0 ? [] : [`mailed to ${countOf(addresses.length, "recipients")}`];
  return {
    outcome: sentencesOf(["Made", ...sent, ...wrong]),
    trouble: wrong.length === 0 ? null : sentencesOf(wrong),
  };
}

function sentencesOf(parts: readonly string[]): string {
  return parts.join("; ");
}

function bodyOf(
  { asAt, settings }: Compact,
  { link, meeting }: ReportDraft,
  hasPdf: boolean,
): string {
  return [
    `The draft progress report for the Steering Group meeting on ${describeDay(meeting)} is ready, with the figures as at ${describeDay(asAt)}:`,
    link,
    hasPdf
      ? "Its PDF is attached, for those to whom the document in Google Drive does not open."
      : "If it does not open, ask the coordinator to share it with you.",
    `It was made by the Compact add-on from ${settings.compactName || "the Compact"}'s monitoring spreadsheet. Reply to the coordinator if anything in it is not right.`,
  ].join("\n\n");
}
