import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { changesToRecordReport } from "../../changes/changesToRecordReport";
import { checkCompact } from "../../checks/checkCompact";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { Refusal } from "../../domain/problem";
import { begunBy, beingMadeBy, isUnfinished } from "../../domain/reports/reportMade";
import { asSentence } from "../../domain/words/asSentence";
import { capitalised } from "../../domain/words/capitalised";
import type { ReportModel } from "../../report/reportModel";
import { steeringGroupReport } from "../../report/steeringGroupReport";
import type { Compact, ReportRecord } from "../../tables/compact";
import type { Ports } from "../ports";
import { templateBytes } from "./ownTemplate";
import { type CompactNow, readCompact } from "./readCompact";
import { shareReport } from "./shareReport";

export interface ReportAsk {
  /** Holds for this report only; null leaves it to Settings. */
  readonly asAt: CalendarDate | null;
  /** The Steering Group meeting that it is for; null chooses the next one. */
  readonly forMeeting: CalendarDate | null;
  /** Names and addresses of contacts go in only where this is asked for. */
  readonly withContacts: boolean;
  /** A PDF is kept beside the document. */
  readonly withPdf: boolean;
  /** A .docx template as base64; null takes the coordinator's own document, if there is one. */
  readonly template: string | null;
  /** This once as the built-in report, whatever template there is. */
  readonly builtIn: boolean;
  /** The document is shared with the recipients in Settings. */
  readonly withSharing: boolean;
}

export interface ReportAnswer {
  readonly title: string;
  readonly id: string;
  readonly link: string;
  /** Null where none was asked for, or none was to be had. */
  readonly pdf: { readonly id: string; readonly link: string } | null;
  readonly asAt: CalendarDate;
  readonly sentence: string;
}

/**
 * Writes the Steering Group's report: one document, one upload (and another for a PDF, where that is
 * asked for), one row in Reports. Nothing else in the workbook changes. Throws Refusal where the design stops the job, the template names something
 * unknown, or Drive refuses.
 */
export function makeReport(ports: Ports, ask: ReportAsk): ReportAnswer {
  return ports.lock.whileLocked(() => {
    return writeReport(ports, readCompact(ports, ask.asAt), ask, null);
  });
}

export interface MadeDocument {
  readonly title: string;
  readonly id: string;
  readonly link: string;
}

/** What is done with a document once it is there. */
export interface PassingOn {
  /** What stands in Outcome while it is done: should it be stopped, nobody knows how far it came. */
  readonly meanwhile: string;
  /** Does it, and says for Outcome how that went. */
  readonly passOn: (made: MadeDocument) => string;
}

/**
 * The same for who holds the lock and has read the workbook: recorded first, then made, then passed
 * on. One that was stopped is taken up where it was left: its row, and its document if there is one.
 */
export function writeReport(
  ports: Ports,
  now: CompactNow,
  ask: Omit<ReportAsk, "asAt">,
  passing: PassingOn | null,
): ReportAnswer {
  const { compact } = now;
  const model = reportModel(compact, ask);
  const { title } = model;
  const unfinished = unfinishedReport(compact, model);
  const created = unfinished?.created ?? createdNow(now);
  const notRecorded = new Set<string>();
  const record = (link: string, outcome: string): void => {
    const made = { created, link, outcome };
    const { refused } = ports.workbook.apply(changesToRecordReport(compact, model, made));
    if (refused.length > 0 && link === "") throw new Refusal("not-recorded", refused.join(" "));
    for (const sentence of refused) notRecorded.add(sentence);
  };
  const template = ask.builtIn ? null : templateBytes(ports, "report", ask.template);
  const there = unfinished === null ? null : ports.files.findReport(created);
  // What a template refuses is refused before anything is recorded.
  const save = there === null ? saverOf(ports, model, template, created) : () => there;
  const owner = ports.files.owner();
  const elsewhere = there === null ? begunElsewhere(unfinished, owner) : null;
  if (unfinished === null || elsewhere !== null) record("", beingMadeBy(owner));
  const { id, link } = save();
  const pdf = ask.withPdf ? pdfOfReport(ports, id, title, there !== null) : null;
  record(link, passing?.meanwhile ?? "Made");
  const shared = ask.withSharing ? shareReport(ports, compact, id) : null;
  const passedOn = passing?.passOn({ title, id, link }) ?? "Made";
  const outcome = [passedOn, ...(shared === null ? [] : [shared])].join("; ");
  if (outcome !== "Made") record(link, outcome);
  const sentences = [
    `"${title}" is ready.`,
    ...pdfSentence(ask.withPdf, pdf !== null),
    ...(shared === null ? [] : [asSentence(capitalised(shared))]),
    ...(elsewhere === null ? [] : [elsewhere]),
    ...notRecorded,
  ];
  return { title, id, link, pdf, asAt: compact.asAt, sentence: sentences.join(" ") };
}

/** The PDF beside the document; of one that a stopped run has left, the one that it made, if it did. */
function pdfOfReport({ files }: Ports, id: string, title: string, isTakenUp: boolean) {
  return (isTakenUp ? files.findPdf(id) : null) ?? files.savePdf(id, title);
}

/** The same report, as a run has left it that was stopped. */
function unfinishedReport(
  { reports, asAt }: Compact,
  { title, forMeeting }: ReportModel,
): ReportRecord | null {
  const same = reports.filter((report) => {
    return report.title === title && report.asAt === asAt && report.forMeeting === forMeeting;
  });
  return same.find((report) => report.created !== "" && isUnfinished(report)) ?? null;
}

/**
 * What is to be said of a report that another person had begun: Drive shows a document to nobody but
 * the person for whom it was made. Null where it is the person's own, or nobody knows whose.
 */
function begunElsewhere(unfinished: ReportRecord | null, owner: string): string | null {
  const by = unfinished === null ? "" : begunBy(unfinished);
  if (by === "" || by === owner) return null;
  return `${by} had begun this report and was stopped: a document of it may be in the Google Drive of ${by}, where you may not look. Reports links to yours; ask ${by} to delete the other.`;
}

/** "7 Oct 2009, 14:30", and a number where a report was made in that minute before: no two rows share it. */
function createdNow({ compact, time }: CompactNow): string {
  const minute = `${describeDay(compact.today)}, ${time || "00:00"}`;
  const taken = compact.reports.map(({ created }) => created);
  let created = minute;
  for (let count = 2; taken.includes(created); count++) created = `${minute} (${count})`;
  return created;
}

function saverOf(ports: Ports, model: ReportModel, template: Uint8Array | null, mark: string) {
  const docx =
    template === null
      ? ports.documents.toDocx(model)
      : ports.documents.fromTemplate(template, model);
  return () => ports.files.saveReport(model.title, docx, mark);
}

function pdfSentence(asksForPdf: boolean, isMade: boolean): readonly string[] {
  if (!asksForPdf) return [];
  if (isMade) return ["Its PDF is beside it in Drive."];
  return ["No PDF could be made of it: open it, and download or print it as a PDF from there."];
}

/** What a report would say now: for a page that shows it before it is made. */
export function reportModel(
  compact: Compact,
  { forMeeting, withContacts }: Pick<ReportAsk, "forMeeting" | "withContacts">,
): ReportModel {
  return steeringGroupReport(compact, judgeMeasures(compact), checkCompact(compact), {
    forMeeting,
    withContacts,
  });
}
