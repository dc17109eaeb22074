import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { changesToRecordReport } from "../../changes/changesToRecordReport";
import { checkCompact } from "../../checks/checkCompact";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { Refusal } from "../../domain/problem";
import type { ReportModel } from "../../report/reportModel";
import { steeringGroupReport } from "../../report/steeringGroupReport";
import type { Compact } from "../../tables/compact";
import type { Ports } from "../ports";
import { rememberedTemplate } from "./makeReportTemplate";
import { type CompactNow, readCompact } from "./readCompact";

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
    return writeReport(ports, readCompact(ports, ask.asAt), ask, () => "Made");
  });
}

/**
 * The same for who holds the lock and has read the workbook. `passOn` does what is to be done with
 * the document before it is recorded, and says how that went.
 */
export function writeReport(
  ports: Ports,
  { compact, time }: CompactNow,
  ask: Omit<ReportAsk, "asAt">,
  passOn: (made: { readonly title: string; readonly link: string }) => string,
): ReportAnswer {
  const model = reportModel(compact, ask);
  const { title } = model;
  const template = templateFor(ports, ask.template);
  const docx =
    template === null
      ? ports.documents.toDocx(model)
      : ports.documents.fromTemplate(template, model);
  const { id, link } = ports.files.saveReport(title, docx);
  const pdf = ask.withPdf ? ports.files.savePdf(id, title) : null;
  const created = `${describeDay(compact.today)}, ${time || "00:00"}`;
  const outcome = passOn({ title, link });
  ports.workbook.apply(changesToRecordReport(compact, model, { created, link, outcome }));
  const sentence = [`"${title}" is ready.`, pdfSentence(ask.withPdf, pdf !== null)].join(" ");
  return { title, id, link, pdf, asAt: compact.asAt, sentence: sentence.trim() };
}

function pdfSentence(asksForPdf: boolean, isMade: boolean): string {
  if (!asksForPdf) return "";
  if (isMade) return "Its PDF is beside it in Drive.";
  return "No PDF could be made of it: open it and choose File > Download > PDF Document.";
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

function templateFor(ports: Ports, base64: string | null): Uint8Array | null {
  if (base64 !== null) return ports.files.bytesOf(base64);
  const remembered = rememberedTemplate(ports);
  if (remembered === null) return null;
  const docx = ports.files.exportDocx(remembered.id);
  if (docx === null) {
    throw new Refusal(
      "template-missing",
      "Your report template is no longer in Google Drive. Choose Compact > Report template to make a new one, or to go back to the built-in report.",
    );
  }
  return docx;
}
