import { addDays, type CalendarDate } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import type { Compact, CorrespondenceRecord } from "../tables/compact";
import { TOPICS, type TopicName } from "./topics";

/** The ladder: ask, remind, then ask somebody else at the organisation too. */
export const STEPS = ["first", "reminder", "escalation"] as const;
export type Step = (typeof STEPS)[number];

/** What has been asked of one organisation and has not been answered. */
export interface AskedBefore {
  readonly times: number;
  /** Null where nothing has been asked. */
  readonly lastOn: CalendarDate | null;
}

export type AskedSoFar = (organisation: string, topic: TopicName) => AskedBefore;

/** What *Correspondence* says of each organisation and topic by the As at day. */
export function askedSoFar({ correspondence, asAt }: Compact): AskedSoFar {
  const byOrganisation = groupedBy(correspondence, ({ organisation }) =>
    organisationKey(organisation),
  );
  return (organisation, topic) => {
    const days = (byOrganisation.get(organisationKey(organisation)) ?? []).flatMap((record) =>
      record.sentOn !== null &&
      record.sentOn <= asAt &&
      isUnanswered(record) &&
      asksFor(record, topic)
        ? [record.sentOn]
        : [],
    );
    return {
      times: days.length,
      lastOn: days.reduce<CalendarDate | null>((a, b) => (a !== null && a > b ? a : b), null),
    };
  };
}

/** The step that comes next; null while an answer to the last message may still come. */
export function nextStep({ times, lastOn }: AskedBefore, { asAt, settings }: Compact): Step | null {
  if (lastOn === null) return "first";
  const patience = times === 1 ? settings.remindAfter : settings.escalateAfter;
  if (addDays(lastOn, patience) > asAt) return null;
  return times === 1 ? "reminder" : "escalation";
}

export function isUnanswered({ answeredOn }: CorrespondenceRecord): boolean {
  return answeredOn === null;
}

/** The topics that a row of *Correspondence* names, by the words in its Topics cell. */
export function topicsIn({ topics }: CorrespondenceRecord): readonly TopicName[] {
  const named = new Set(topics.split(/[,;]/).map(normalisedTitle));
  return (Object.keys(TOPICS) as TopicName[]).filter((topic) => named.has(normalisedTitle(topic)));
}

function asksFor(record: CorrespondenceRecord, topic: TopicName): boolean {
  return topicsIn(record).includes(topic);
}
