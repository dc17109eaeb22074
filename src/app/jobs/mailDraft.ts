import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { quoted } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import type { Ports } from "../ports";
import { recipientsIn } from "./recipients";
import { sentOrNot } from "./sentOrNot";

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
 * document in somebody's Drive. A mail that cannot be sent is no reason to lose the draft, which would
 * then be made again every day: it throws nothing of Google's, and says to how many it went.
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
  const body = bodyOf(compact, draft, bytes !== null);
  const clauses = sentToAll(addresses, (to) => mail.send(to, draft.title, body, pdf));
  const hasAll = clauses.every(({ isWrong }) => !isWrong) && wrong.length === 0;
  const said = [...clauses.map(({ clause }) => clause), ...wrong];
  return {
    outcome: sentencesOf(["Made", ...said]),
    trouble: hasAll ? null : sentencesOf(said),
  };
}

interface SentClause {
  readonly clause: string;
  readonly isWrong: boolean;
}

/** A message to each so many. What may have gone is not sent again, and where Google takes no more, none is tried. */
function sentToAll(
  addresses: readonly string[],
  send: (to: readonly string[]) => void,
): readonly SentClause[] {
  let sent = 0;
  let perhaps = 0;
  const why = { perhaps: "", not: "" };
  for (let first = 0; first < addresses.length; first += MOST_IN_A_MAIL) {
    const to = addresses.slice(first, first + MOST_IN_A_MAIL);
    const sending = sentOrNot(() => send(to));
    if (sending.kind === "sent") sent += to.length;
    else if (sending.kind === "perhaps sent") {
      perhaps += to.length;
      why.perhaps = sending.why;
    } else {
      why.not = sending.why;
      break;
    }
  }
  const left = addresses.length - sent - perhaps;
  const toLeft = left === addresses.length ? "" : ` to ${countOf(left, "recipients")}`;
  return [
    ...(sent === 0 ? [] : [{ clause: `mailed to ${countOf(sent, "recipients")}`, isWrong: false }]),
    ...(perhaps === 0
      ? []
      : [
          {
            clause: `perhaps mailed to ${countOf(perhaps, "recipients")} (${why.perhaps})`,
            isWrong: true,
          },
        ]),
    ...(left === 0
      ? []
      : [{ clause: `its mail${toLeft} could not be sent (${why.not})`, isWrong: true }]),
  ];
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
