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
import type { FileMark, Ports } from "../ports";
import { laidOut, templateBytes } from "./ownTemplate";
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
  return preparedReport(ports, now, ask, passing)(null);
}

/**
 * Whatever refuses is refused here, before anything is made; what it returns makes the report. `part`
 * is what it is found again by where it is one of several documents; its row is created by that text.
 */
export function preparedReport(
  ports: Ports,
  now: CompactNow,
  ask: Omit<ReportAsk, "asAt">,
  passing: PassingOn | null,
): (part: FileMark | null) => ReportAnswer {
  const model = reportModel(now.compact, ask);
  const template = ask.builtIn ? null : templateBytes(ports, "report", ask.template);
  const docx = laidOut(ports, template, model);
  return (part) => recordedAndMade(ports, now, ask, passing, { model, docx, part });
}

function recordedAndMade(
  ports: Ports,
  now: CompactNow,
  ask: Omit<ReportAsk, "asAt">,
  passing: PassingOn | null,
  { model, docx, part }: { model: ReportModel; docx: Uint8Array; part: FileMark | null },
): ReportAnswer {
  const { compact } = now;
  const { title, forMeeting } = model;
  const begun =
    part === null
      ? unfinishedReport(compact, forMeeting)
      : (compact.reports.find((row) => {
          return row.created === part.text && row.forMeeting === forMeeting;
        }) ?? null);
  const created = begun?.created ?? part?.text ?? createdNow(now);
  const notRecorded = new Set<string>();
  const record = (link: string, outcome: string): void => {
    const made = { created, link, outcome };
    const { refused } = ports.workbook.apply(changesToRecordReport(compact, model, made));
    if (refused.length > 0 && link === "") throw new Refusal("not-recorded", refused.join(" "));
    for (const sentence of refused) notRecorded.add(sentence);
  };
  const owner = ports.files.owner();
  const isAnothers = isBegunByAnother(begun, owner);
  if (begun === null || isAnothers) record("", beingMadeBy(owner));
  const mark = { text: created, mayBeThere: begun !== null || part?.mayBeThere === true };
  const saved = ports.files.saveReport(title, docx, mark);
  const { id, link } = saved;
  const elsewhere = isAnothers && !saved.isTakenUp ? begunElsewhere(begun) : null;
  const pdf = ask.withPdf ? ports.files.savePdf(saved, title) : null;
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

/** What a run that was stopped has left for that meeting, whatever day it was of. */
function unfinishedReport(
  { reports }: Compact,
  forMeeting: CalendarDate | null,
): ReportRecord | null {
  const same = reports.filter((report) => report.forMeeting === forMeeting);
  return same.find((report) => report.created !== "" && isUnfinished(report)) ?? null;
}

/** What the row of the next report for a meeting is created by: that of one which was stopped, if there is one. */
export function createdOfNext(now: CompactNow, forMeeting: CalendarDate | null): string {
  return unfinishedReport(now.compact, forMeeting)?.created ?? createdNow(now);
}

function isBegunByAnother(begun: ReportRecord | null, owner: string): begun is ReportRecord {
  const by = begun === null ? "" : begunBy(begun);
  return by !== "" && by !== owner;
}

/**
 * What is to be said of a report that another person had begun: Drive shows a document to nobody but
 * the person for whom it was made.
 */
function begunElsewhere(begun: ReportRecord): string {
  const by = begunBy(begun);
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
