import type { CalendarDate } from "../cells/calendarDate";
import { meetingsAttended } from "../domain/meetings/attendance";
import { rowsOfActiveMembers } from "../domain/members/membership";
import { organisationKey } from "../domain/members/organisationKey";
import { clipped } from "../domain/words/quoted";
import type { Compact } from "../tables/compact";
import { partOfTopic } from "./letterParts";
import { filled } from "./letterPlaces";
import { LONGEST_NAME, letterWords } from "./letterWords";
import type { ChasedMember, ChaseFacts, Topic } from "./topic";
import { TOPICS, type TopicName } from "./topics";

/** One thing that a member is asked for. */
export interface Gap {
  readonly topic: TopicName;
  /** The sentence that asks, for the letter. */
  readonly sentence: string;
}

export interface MemberGaps extends ChasedMember {
  /** In the order of the topics; empty where there is nothing to ask. */
  readonly gaps: readonly Gap[];
}

/**
 * Every member at the As at day, alphabetical, with only its own gaps among these topics (design,
 * section 10). An organisation that stands in several rows has what any of them has.
 */
export function gapsOfMembers(
  compact: Compact,
  topics: readonly TopicName[],
): readonly MemberGaps[] {
  const facts = factsOf(compact);
  const words = letterWords(compact);
  return rowsOfActiveMembers(compact).flatMap((rows) => {
    const member = rows.find(({ email }) => email !== "") ?? rows[0];
    if (member === undefined) return [];
    const chased = { organisation: member.organisation, member, rows };
    const organisation = clipped(member.organisation, LONGEST_NAME);
    const gaps = topics.flatMap((topic): readonly Gap[] => {
      const found = TOPICS[topic].gap(chased, facts);
      if (found === null) return [];
      const sentence = words(partOfTopic(topic, found.asks));
      return [{ topic, sentence: filled(sentence, { organisation, ...found.places }) }];
    });
    return [{ ...chased, gaps }];
  });
}

export type HasCome = (chased: MemberGaps, topic: TopicName, askedOn: CalendarDate) => boolean;

/** Whether what a member was asked for on a day is there: nothing is missing, and not for want of time. */
export function whatHasCome(compact: Compact): HasCome {
  const facts = factsOf(compact);
  return (chased, topic, askedOn) => {
    if (chased.gaps.some((gap) => gap.topic === topic)) return false;
    const { hasCome }: Topic = TOPICS[topic];
    return hasCome?.(chased, facts, askedOn) ?? true;
  };
}

function factsOf(compact: Compact): ChaseFacts {
  const attendance = new Map(
    meetingsAttended(compact).map((found) => [organisationKey(found.name), found]),
  );
  return { compact, attendance };
}
