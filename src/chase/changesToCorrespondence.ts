import type { CalendarDate } from "../cells/calendarDate";
import { dayCell, textCell } from "../cells/cellValue";
import type { Change, RowMark, RowValues } from "../changes/change";
import { changesToAdd } from "../changes/changesToAdd";
import { identityOf } from "../changes/rowIdentity";
import { organisationKey } from "../domain/members/organisationKey";
import type { Compact, CorrespondenceRecord } from "../tables/compact";
import { HOW_SENT } from "../tables/tabs/correspondenceTable";
import type { ChaseMessage } from "./chase";
import type { PerhapsSent } from "./chaseList";
import { gapsOfMembers, whatHasCome } from "./gap";
import { isOpen, topicsIn } from "./step";
import { TOPIC_NAMES } from "./topics";

/** As much of a message as its rows tell. */
export type RecordedMessage = Pick<ChaseMessage, "parts" | "to">;

/** One row an organisation for each message, below those that stand there. */
export function changesToRecordMessages(
  { asAt, readings }: Compact,
  messages: readonly RecordedMessage[],
  how: string,
): readonly Change[] {
  const rows = messages.flatMap((message) => rowsOf(message, asAt, how));
  if (rows.length === 0) return [];
  return [
    ...changesToAdd(readings.Correspondence),
    { kind: "append rows", table: "Correspondence", rows },
  ];
}

/** What became of a message that was recorded before it went: its rows, wherever they are by now. */
export function marksOfMessage(
  message: RecordedMessage,
  sentOn: CalendarDate,
  from: string,
  to: string,
): readonly RowMark[] {
  return rowsOf(message, sentOn, from).map((where) => ({ where, values: { how: textCell(to) } }));
}

export function changesToMark(marks: readonly RowMark[]): readonly Change[] {
  return marks.length === 0 ? [] : [{ kind: "mark rows", table: "Correspondence", marks }];
}

/** Says of messages that were being sent when a run was stopped whether they went. */
export function changesToSettle(
  { sentOn, organisation, to, topics }: PerhapsSent,
  went: boolean,
): readonly Change[] {
  const where = {
    sentOn: dayCell(sentOn),
    organisation: textCell(organisation),
    to: textCell(to),
    topics: textCell(topics),
    how: textCell(HOW_SENT.beingSent),
  };
  const how = textCell(went ? HOW_SENT.sent : HOW_SENT.notSent);
  return changesToMark([{ where, values: { how } }]);
}

function rowsOf(
  { parts, to }: RecordedMessage,
  sentOn: CalendarDate,
  how: string,
): readonly RowValues[] {
  return parts.map(({ organisation, topics, step }) => ({
    sentOn: dayCell(sentOn),
    organisation: textCell(organisation),
    to: textCell(to),
    topics: textCell(topics.join(", ")),
    step: textCell(step),
    how: textCell(how),
  }));
}

/** Closes what has been answered: rows whose every topic is filled in by now get today's day. */
export function changesToCloseCorrespondence(compact: Compact): readonly Change[] {
  const reading = compact.readings.Correspondence;
  const open = compact.correspondence.filter(
    (record) => isOpen(record) && (record.sentOn === null || record.sentOn <= compact.asAt),
  );
  if (open.length === 0) return [];
  const members = new Map(
    gapsOfMembers(compact, TOPIC_NAMES).map((member) => [
      organisationKey(member.organisation),
      member,
    ]),
  );
  const hasCome = whatHasCome(compact);
  const isAnswered = (record: CorrespondenceRecord): boolean => {
    const member = members.get(organisationKey(record.organisation));
    const topics = topicsIn(record);
    if (member === undefined || topics.length === 0) return false;
    return topics.every((topic) => hasCome(member, topic, record.sentOn ?? compact.asAt));
  };
  const answered = new Set(open.filter(isAnswered));
  if (answered.size === 0) return [];
  const rows = compact.correspondence.map((record) => ({
    row: identityOf(reading, record.row),
    values: { answeredOn: dayCell(answered.has(record) ? compact.asAt : record.answeredOn) },
  }));
  return [
    ...changesToAdd(reading),
    { kind: "rewrite columns", table: "Correspondence", fields: ["answeredOn"], rows },
  ];
}
