import { checkCompact } from "../../src/checks/checkCompact";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { type Agenda, agendaOf } from "../../src/meeting/agenda";
import { type MeetingSubject, meetingSubject } from "../../src/meeting/meetingSubject";
import { plannedMeeting } from "../../src/meeting/plannedMeeting";
import { aCompact, aDay, type CompactParts, type Row } from "../support/builders";

export const STEERING_GROUP = "Steering Group";
export const LEARNING = "Learning and Development Theme Group";

export function aMeetingRow(date: string, row: Row = {}): Row {
  return { Date: date, Group: STEERING_GROUP, Status: "Planned", ...row };
}

/** The meeting planned on that day in such a workbook. */
export function subjectOf(
  parts: CompactParts,
  day = "2009-12-10",
  group: string | null = null,
): MeetingSubject {
  const compact = aCompact(parts);
  const meeting = plannedMeeting(compact, aDay(day), group);
  return meetingSubject(compact, judgeMeasures(compact), checkCompact(compact), meeting);
}

export function agenda(parts: CompactParts, day?: string, group: string | null = null): Agenda {
  return agendaOf(subjectOf(parts, day, group));
}

export function titlesOf({ items }: Agenda): readonly string[] {
  return items.map(({ title }) => title);
}
