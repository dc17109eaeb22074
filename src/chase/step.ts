import { addDays, type CalendarDate } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import { organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import type { Compact, CorrespondenceRecord } from "../tables/compact";
import { HOW_SENT } from "../tables/tabs/correspondenceTable";
import { TOPICS, type TopicName } from "./topics";

/** The ladder: ask, remind, then ask somebody else at the organisation too. */
export const STEPS = ["first", "reminder", "escalation"] as const;
export type Step = (typeof STEPS)[number];

/** What has been asked of one organisation and has not been answered. */
export interface AskedBefore {
  readonly times: number;
  /** The days of the messages, the first one first. */
  readonly days: readonly CalendarDate[];
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
      record.sentOn !== null && record.sentOn <= asAt && isOpen(record) && asksFor(record, topic)
        ? [record.sentOn]
        : [],
    );
    days.sort();
    return { times: days.length, days, lastOn: days[days.length - 1] ?? null };
  };
}

/** The step that comes next; null while an answer to the last message may still come. */
export function nextStep(asked: AskedBefore, compact: Compact): Step | null {
  const from = nextStepFrom(asked, compact);
  return from !== null && from > compact.asAt ? null : stepAfter(asked);
}

/** The step that comes after what was asked, whenever that was. */
export function stepAfter({ times }: Pick<AskedBefore, "times">): Step {
  if (times === 0) return "first";
  return times === 1 ? "reminder" : "escalation";
}

/** The day from which it is due; null where nothing has been asked. */
export function nextStepFrom(
  { times, lastOn }: AskedBefore,
  { settings }: Compact,
): CalendarDate | null {
  if (lastOn === null) return null;
  return addDays(lastOn, times === 1 ? settings.remindAfter : settings.escalateAfter);
}

/** It went out, or may have, and what it asked for is not all there. */
export function isOpen(record: CorrespondenceRecord): boolean {
  return record.answeredOn === null && !isNotSent(record);
}

/** It is known not to have gone. */
export function isNotSent({ how }: CorrespondenceRecord): boolean {
  return normalisedTitle(how).startsWith(normalisedTitle(HOW_SENT.notSent));
}

/** A run was stopped between sending it and writing so. */
export function isPerhapsSent({ how }: CorrespondenceRecord): boolean {
  return normalisedTitle(how) === normalisedTitle(HOW_SENT.beingSent);
}

/** The topics that a row of *Correspondence* names, by the words in its Topics cell. */
export function topicsIn({ topics }: CorrespondenceRecord): readonly TopicName[] {
  const named = new Set(topics.split(/[,;]/).map(normalisedTitle));
  return (Object.keys(TOPICS) as TopicName[]).filter((topic) => named.has(normalisedTitle(topic)));
}

export function asksFor(record: CorrespondenceRecord, topic: TopicName): boolean {
  return topicsIn(record).includes(topic);
}
