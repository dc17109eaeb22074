import { dayCell, textCell } from "../cells/cellValue";
import type { Change, RowValues } from "../changes/change";
import { changesToAdd } from "../changes/changesToAdd";
import { identityOf } from "../changes/rowIdentity";
import { organisationKey } from "../domain/members/organisationKey";
import type { Compact, CorrespondenceRecord } from "../tables/compact";
import type { ChaseMessage } from "./chase";
import { gapsOfMembers } from "./gap";
import { isUnanswered, topicsIn } from "./step";
import { TOPIC_NAMES } from "./topics";

/** One row an organisation for each message, below those that stand there. */
export function changesToRecordMessages(
  { asAt, readings }: Compact,
  messages: readonly ChaseMessage[],
  how: string,
): readonly Change[] {
  const rows = messages.flatMap(({ organisations, to, topics, step }) =>
    organisations.map(
      (organisation): RowValues => ({
        sentOn: dayCell(asAt),
        organisation: textCell(organisation),
        to: textCell(to),
        topics: textCell(topics.join(", ")),
        step: textCell(step),
        how: textCell(how),
      }),
    ),
  );
  if (rows.length === 0) return [];
  return [
    ...changesToAdd(readings.Correspondence),
    { kind: "append rows", table: "Correspondence", rows },
  ];
}

/** Closes what has been answered: rows whose every topic is filled in by now get today's day. */
export function changesToCloseCorrespondence(compact: Compact): readonly Change[] {
  const reading = compact.readings.Correspondence;
  const open = compact.correspondence.filter(isUnanswered);
  if (open.length === 0) return [];
  const gaps = new Map(
    gapsOfMembers(compact, TOPIC_NAMES).map((member) => [
      organisationKey(member.organisation),
      new Set(member.gaps.map(({ topic }) => topic)),
    ]),
  );
  const isAnswered = (record: CorrespondenceRecord): boolean => {
    const own = gaps.get(organisationKey(record.organisation));
    const topics = topicsIn(record);
    return own !== undefined && topics.length > 0 && !topics.some((topic) => own.has(topic));
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
