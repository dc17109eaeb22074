import { changesToRecordReport } from "../changes/changesToRecordReport";
import { checkCompact } from "../checks/checkCompact";
import { type CalendarDate, describeDay } from "../domain/calendarDate";
import { judgeMeasures } from "../domain/judgeMeasures";
import { Refusal } from "../domain/problem";
import type { ReportModel } from "../report/reportModel";
import { steeringGroupReport } from "../report/steeringGroupReport";
import type { Compact } from "../tables/compact";
import { rememberedTemplate } from "./makeReportTemplate";
import type { Ports } from "./ports";
import { readCompact } from "./readCompact";

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
  readonly said: string;
}

/**
 * Writes the Steering Group's report: one document, one upload (and another for a PDF, where that is
 * asked for), one row in Reports. Nothing else in the workbook changes. Throws Refusal where the design stops the job, the template names something
 * unknown, or Drive refuses.
 */
export function makeReport(ports: Ports, ask: ReportAsk): ReportAnswer {
  return ports.lock.whileLocked(() => {
    const { compact, time } = readCompact(ports, ask.asAt);
    const model = reportModel(compact, ask);
    const template = templateFor(ports, ask.template);
    const docx =
      template === null
        ? ports.documents.toDocx(model)
        : ports.documents.fromTemplate(template, model);
    const { id, link } = ports.files.saveReport(model.title, docx);
    const pdf = ask.withPdf ? ports.files.savePdf(id, model.title) : null;
    const created = `${describeDay(compact.today)}, ${time || "00:00"}`;
    ports.workbook.apply(changesToRecordReport(compact, model, { created, link }));
    const said = [`"${model.title}" is ready.`, pdfSentence(ask.withPdf, pdf !== null)].join(" ");
    return { title: model.title, id, link, pdf, asAt: compact.asAt, said: said.trim() };
  });
}

function pdfSentence(isWanted: boolean, isMade: boolean): string {
  if (!isWanted) return "";
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
