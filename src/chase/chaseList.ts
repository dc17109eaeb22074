import type { CalendarDate } from "../cells/calendarDate";
import { organisationKey } from "../domain/members/organisationKey";
import type { Problem } from "../domain/problem";
import { groupedBy } from "../domain/words/groupedBy";
import type { Compact, CorrespondenceRecord } from "../tables/compact";
import { deputyOf, mainContactOf } from "./addressee";
import { gapsOfMembers, type HasCome, type MemberGaps, whatHasCome } from "./gap";
import { mendedAddresses } from "./mendedAddresses";
import {
  askedSoFar,
  asksFor,
  isNotSent,
  isPerhapsSent,
  nextStep,
  nextStepFrom,
  type Step,
} from "./step";
import { TOPIC_NAMES, type TopicName } from "./topics";

/** What a member is asked for, and how far the asking has come. */
export interface ListedGap {
  readonly topic: TopicName;
  /** The days on which it was asked for without an answer, the first one first. */
  readonly askedOn: readonly CalendarDate[];
  /** What is due now; null while an answer may still come. */
  readonly step: Step | null;
  /** The day from which the next step is due; null where nothing has been asked. */
  readonly from: CalendarDate | null;
}

/** What was asked for and is there by now. */
export interface ListedAnswer {
  readonly topic: TopicName;
  readonly askedOn: readonly CalendarDate[];
  /** The day on which it was seen to be there; null where it is seen now. */
  readonly answeredOn: CalendarDate | null;
}

export interface ListedMember {
  readonly organisation: string;
  /** The main contact's address, where it can be written to. */
  readonly to: string;
  readonly name: string;
  /** Why the main contact cannot be written to; "" where that is possible. */
  readonly why: string;
  /** The row of the sheet that the address stands in. */
  readonly sheetRow: number;
  /** Whom an escalation goes to; "" where there is nobody. */
  readonly deputy: string;
  readonly gaps: readonly ListedGap[];
  readonly answers: readonly ListedAnswer[];
}

/** A message of which nobody knows whether it went. */
export interface PerhapsSent {
  readonly sentOn: CalendarDate;
  readonly organisation: string;
  readonly to: string;
  readonly topics: string;
  readonly step: string;
}

export interface ChaseList {
  /** Those with a gap or an answer: who cannot be written to first, then alphabetical. */
  readonly members: readonly ListedMember[];
  readonly perhapsSent: readonly PerhapsSent[];
  /** How many members lack nothing of all that is asked for. */
  readonly complete: number;
}

/** Who lacks what, who was asked when and how often, and who has answered since (design, section 10). */
export function chaseList(compact: Compact, problems: readonly Problem[]): ChaseList {
  const mends = mendedAddresses(compact, problems);
  const asked = askedSoFar(compact);
  const sent = groupedBy(
    compact.correspondence.filter((record) => isSentBy(record, compact.asAt)),
    ({ organisation }) => organisationKey(organisation),
  );
  const hasCome = whatHasCome(compact);
  const members = gapsOfMembers(compact, TOPIC_NAMES);
  const listed = members.map((chased): ListedMember => {
    const { organisation, member } = chased;
    const contact = mainContactOf(chased, mends.get(member.row.sheetRow));
    return {
      organisation,
      ...("why" in contact ? { to: "", name: "", why: contact.why } : { ...contact, why: "" }),
      sheetRow: member.row.sheetRow,
      deputy: deputyOf(chased)?.to ?? "",
      gaps: chased.gaps.map(({ topic }) => {
        const before = asked(organisation, topic);
        return {
          topic,
          askedOn: before.days,
          step: nextStep(before, compact),
          from: nextStepFrom(before, compact),
        };
      }),
      answers: answersOf(chased, sent.get(organisationKey(organisation)) ?? [], hasCome),
    };
  });
  const shown = listed.filter(({ gaps, answers }) => gaps.length + answers.length > 0);
  const cannot = (one: ListedMember): boolean => one.why !== "" && one.gaps.length > 0;
  return {
    members: [...shown.filter(cannot), ...shown.filter((one) => !cannot(one))],
    perhapsSent: compact.correspondence.flatMap((record) =>
      isPerhapsSent(record) && record.sentOn !== null
        ? [{ ...recordedIn(record), sentOn: record.sentOn }]
        : [],
    ),
    complete: members.filter(({ gaps }) => gaps.length === 0).length,
  };
}

function isSentBy(record: CorrespondenceRecord, asAt: CalendarDate): boolean {
  return record.sentOn !== null && record.sentOn <= asAt && !isNotSent(record);
}

/** What the member was asked for and lacks no longer. */
function answersOf(
  chased: MemberGaps,
  sent: readonly CorrespondenceRecord[],
  hasCome: HasCome,
): readonly ListedAnswer[] {
  return TOPIC_NAMES.flatMap((topic): readonly ListedAnswer[] => {
    const about = sent.filter((record) => asksFor(record, topic));
    const isThere = ({ answeredOn, sentOn }: CorrespondenceRecord): boolean =>
      answeredOn !== null || sentOn === null || hasCome(chased, topic, sentOn);
    const lacks = chased.gaps.some((gap) => gap.topic === topic);
    if (about.length === 0 || lacks || !about.every(isThere)) return [];
    const answer = {
      topic,
      askedOn: about.flatMap(({ sentOn }) => sentOn ?? []).sort(),
      answeredOn: about.reduce<CalendarDate | null>(
        (latest, { answeredOn: on }) =>
          on !== null && (latest === null || on > latest) ? on : latest,
        null,
      ),
    };
    return [answer];
  });
}

function recordedIn({ organisation, to, topics, step }: CorrespondenceRecord) {
  return { organisation, to, topics, step };
}
