import type { CalendarDate } from "../../cells/calendarDate";
import { describeDay } from "../../cells/calendarDate";
import { checkCompact } from "../../checks/checkCompact";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { countOf } from "../../domain/words/figure";
import { clipped } from "../../domain/words/quoted";
import { type Agenda, agendaOf, type Paper } from "../../meeting/agenda";
import { agendaDocument } from "../../meeting/agendaDocument";
import { type CoveringMail, coveringMail } from "../../meeting/coveringMail";
import { type MeetingSubject, meetingSubject } from "../../meeting/meetingSubject";
import { minutesToFillIn } from "../../meeting/minutesToFillIn";
import type { PaperKind } from "../../meeting/paperKind";
import { PAPERS } from "../../meeting/papers";
import { plannedMeeting } from "../../meeting/plannedMeeting";
import type { FileMark, Ports } from "../ports";
import { madeOnce, markOfPart } from "./madeOnce";
import { createdOfNext, preparedReport } from "./makeReport";
import { laidOut, templateBytes } from "./ownTemplate";
import { type CompactNow, readCompact } from "./readCompact";
import { type SavedDocument, savePrinted } from "./savePrinted";

export interface PackAsk {
  /** The day of the meeting, which is planned. */
  readonly meeting: CalendarDate;
  /** Which group meets, where several do on that day; null where one does. */
  readonly group: string | null;
  /** Holds for these papers only; null leaves it to Settings. */
  readonly asAt: CalendarDate | null;
  /** A .docx template for the report as base64; null takes the coordinator's own, if there is one. */
  readonly template: string | null;
  /** The same for the minutes to fill in. */
  readonly minutesTemplate: string | null;
  /** Whether the mail is to point to the documents rather than to carry them. */
  readonly withLinks: boolean;
}

export interface PackDocument extends SavedDocument {
  readonly kind: "agenda" | PaperKind | "minutes";
}

export interface PackAnswer {
  readonly meeting: {
    readonly date: CalendarDate;
    readonly group: string;
    readonly time: string;
    readonly venue: string;
  };
  readonly asAt: CalendarDate;
  /** The titles of the items, in their order. */
  readonly items: readonly string[];
  /** The agenda first, then the papers in their order, the minutes to fill in last. */
  readonly documents: readonly PackDocument[];
  /** Prepared, and never sent. */
  readonly mail: CoveringMail & {
    readonly from: { readonly name: string; readonly email: string };
  };
  readonly sentence: string;
}

/**
 * The papers of a planned meeting: agenda, report or the group's own, other papers, minutes to fill
 * in, and the covering e-mail, which is prepared and not sent. A document is one upload, and there are
 * at most five; the report is recorded in Reports, and nothing else in the workbook changes. Throws
 * Refusal "meeting-unknown" where no such meeting is planned, and where a report refuses.
 */
export function makePack(ports: Ports, ask: PackAsk): PackAnswer {
  return ports.lock.whileLocked(() => {
    const now = readCompact(ports, ask.asAt);
    const { compact } = now;
    const meeting = plannedMeeting(compact, ask.meeting, ask.group);
    const subject = meetingSubject(compact, judgeMeasures(compact), checkCompact(compact), meeting);
    const agenda = agendaOf(subject);
    // What a template refuses is refused before anything is made.
    const saveMinutes = preparedMinutes(ports, subject, agenda, ask.minutesTemplate);
    const savePapers = agenda.papers.map((paper) => preparedPaper(ports, now, subject, paper, ask));
    const printed = agendaDocument(subject, agenda);
    const asked = {
      job: `papers ${meeting.date} ${clipped(meeting.group)}`,
      fresh: createdOfNext(now, meeting.date),
      today: compact.today,
    };
    const { minutes, papers, first } = madeOnce(ports, asked, (mark) => ({
      minutes: saveMinutes(mark),
      papers: savePapers.map((save) => save(mark)),
      first: {
        kind: "agenda",
        ...savePrinted(ports, printed, markOfPart(mark, "agenda")),
      } as const,
    }));
    const sent = [first, ...papers].map(({ title, link }, index) => {
      const name = index === 0 ? "" : `${agenda.papers[index - 1]?.name}: `;
      return { title: `${name}${title}`, link: ask.withLinks ? link : null };
    });
    const { date, group, time, venue } = meeting;
    const documents = [first, ...papers, minutes];
    const { coordinator, coordinatorEmail } = compact.settings;
    return {
      meeting: { date, group, time, venue },
      asAt: compact.asAt,
      items: agenda.items.map(({ title }) => title),
      documents,
      mail: {
        ...coveringMail(subject, agenda, sent),
        from: { name: coordinator, email: coordinatorEmail },
      },
      sentence: `${countOf(documents.length, "documents")} for the ${group} meeting on ${describeDay(date)} are ready.`,
    };
  });
}

type SavePaper = (mark: FileMark) => PackDocument;

function preparedPaper(
  ports: Ports,
  now: CompactNow,
  subject: MeetingSubject,
  { kind }: Paper,
  { template }: PackAsk,
): SavePaper {
  const { print } = PAPERS[kind];
  if (print !== null) {
    const printed = print(subject);
    return (mark) => ({ kind, ...savePrinted(ports, printed, markOfPart(mark, kind)) });
  }
  const ask = {
    forMeeting: subject.meeting.date,
    withContacts: false,
    withPdf: false,
    template,
    builtIn: false,
    withSharing: false,
  };
  const make = preparedReport(ports, now, ask, null);
  return (mark) => {
    const { title, id, link } = make(mark);
    return { kind, title, id, link };
  };
}

function preparedMinutes(
  ports: Ports,
  subject: MeetingSubject,
  agenda: Agenda,
  template: string | null,
): SavePaper {
  const model = minutesToFillIn(subject, agenda);
  const own = templateBytes(ports, "minutes", template);
  const { title } = model;
  const docx = laidOut(ports, own, model);
  return (mark) => {
    const { id, link } = ports.files.saveReport(title, docx, markOfPart(mark, "minutes"));
    return { kind: "minutes", title, id, link };
  };
}
