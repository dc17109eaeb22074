import type { Problem } from "../domain/problem";
import { listedAll } from "../domain/words/listedAll";
import { clipped } from "../domain/words/quoted";
import type { Compact } from "../tables/compact";
import { type Addressee, deputyOf, mainContactOf } from "./addressee";
import { type Gap, gapsOfMembers, type MemberGaps } from "./gap";
import { type LetterPartDue, letterTo } from "./letter";
import { LONGEST_NAME } from "./letterWords";
import { mendedAddresses } from "./mendedAddresses";
import { type AskedSoFar, askedSoFar, nextStep, STEPS, type Step, stepAfter } from "./step";
import { TOPIC_NAMES, type TopicName } from "./topics";

/** What one letter asks one organisation for. */
export interface MessagePart {
  /** As its row has it. */
  readonly organisation: string;
  readonly topics: readonly TopicName[];
  readonly step: Step;
}

/** One message to one person, about one organisation or more that share that main contact. */
export interface ChaseMessage {
  /** "Corby Borough Council"; two with one contact are "A and B". */
  readonly organisation: string;
  readonly parts: readonly MessagePart[];
  readonly to: string;
  /** Of the person; "" where nobody knows it. */
  readonly name: string;
  readonly subject: string;
  /** Of all parts together. */
  readonly topics: readonly TopicName[];
  /** The furthest of its parts: they may have come to different ones. */
  readonly step: Step;
  readonly body: string;
  /** What the coordinator is to know of whom it goes to; "" for nothing. */
  readonly note: string;
}

/** Whom to write to and whom not (design, section 10). */
export interface Chase {
  readonly messages: readonly ChaseMessage[];
  /** Members with gaps that nobody can be written to about, with what mends it. */
  readonly noAddress: readonly { readonly organisation: string; readonly why: string }[];
  /** Asked not long ago: it would be nagging to ask again today. */
  readonly waiting: readonly {
    readonly organisation: string;
    readonly topics: readonly TopicName[];
  }[];
  /** How many members have none of the gaps. */
  readonly nothingToAsk: number;
}

export interface ChaseOptions {
  /** Empty: all. */
  readonly topics: readonly TopicName[];
  /** Organisations that are to be asked again although they were asked not long ago. */
  readonly again?: readonly string[];
}

interface DueGap {
  readonly gap: Gap;
  readonly step: Step;
}

interface Letter {
  readonly to: string;
  name: string;
  readonly notes: Set<string>;
  readonly parts: LetterPartDue[];
}

/** A letter before it is known who else shares it. */
interface LetterDue {
  readonly addressee: Addressee | { readonly why: string };
  readonly step: Step;
  readonly gaps: readonly Gap[];
  readonly note: string;
}

/**
 * Works out every message that is due at the As at day; nothing is sent and nothing is written. The
 * problems that the checks found say how a broken address can be mended.
 */
export function chase(
  compact: Compact,
  problems: readonly Problem[],
  { topics, again = [] }: ChaseOptions,
): Chase {
  const asked = askedSoFar(compact);
  const mends = mendedAddresses(compact, problems);
  const chosen = topics.length === 0 ? TOPIC_NAMES : TOPIC_NAMES.filter((t) => topics.includes(t));
  const members = gapsOfMembers(compact, chosen);
  const withGaps = members.filter(({ gaps }) => gaps.length > 0);
  const noAddress: { organisation: string; why: string }[] = [];
  const waiting: { organisation: string; topics: readonly TopicName[] }[] = [];
  const letters = new Map<string, Letter>();
  for (const chased of withGaps) {
    const { organisation } = chased;
    const due = gapsThatAreDue(chased, asked, compact, again.includes(organisation));
    if (due.length === 0) {
      waiting.push({ organisation, topics: chased.gaps.map(({ topic }) => topic) });
    }
    for (const letter of lettersDue(chased, due, mends.get(chased.member.row.sheetRow))) {
      const { addressee, step, gaps, note } = letter;
      if ("why" in addressee) {
        noAddress.push({ organisation, why: addressee.why });
        continue;
      }
      // One person gets one letter, however many organisations he or she speaks for, and however far
      // the asking has come with each.
      const key = addressee.to.toLowerCase();
      const shared = letters.get(key) ?? { ...addressee, notes: new Set<string>(), parts: [] };
      if (shared.name === "") shared.name = addressee.name;
      if (note !== "") shared.notes.add(note);
      shared.parts.push({ chased, gaps, step });
      letters.set(key, shared);
    }
  }
  return {
    messages: Array.from(letters.values(), (letter) => messageOf(compact, chosen, letter)),
    noAddress,
    waiting,
    nothingToAsk: members.length - withGaps.length,
  };
}

function messageOf(
  compact: Compact,
  chosen: readonly TopicName[],
  { to, name, notes, parts }: Letter,
): ChaseMessage {
  const asks = parts.map(({ chased: { organisation }, gaps, step }) => {
    return { organisation, topics: gaps.map(({ topic }) => topic), step };
  });
  const steps = STEPS.filter((step) => parts.some((part) => part.step === step));
  return {
    organisation: listedAll(asks.map(({ organisation }) => clipped(organisation, LONGEST_NAME))),
    parts: asks,
    to,
    name,
    ...letterTo(compact, { name, parts }),
    topics: chosen.filter((topic) => asks.some(({ topics }) => topics.includes(topic))),
    step: steps[steps.length - 1] ?? STEPS[0],
    note: Array.from(notes).join(" "),
  };
}

/** The gaps to ask about now, each with the step that it has come to; none while answers may come. */
function gapsThatAreDue(
  { organisation, gaps }: MemberGaps,
  asked: AskedSoFar,
  compact: Compact,
  again: boolean,
): readonly DueGap[] {
  return gaps.flatMap((gap) => {
    const before = asked(organisation, gap.topic);
    const step = again ? stepAfter(before) : nextStep(before, compact);
    return step === null ? [] : [{ gap, step }];
  });
}

const NOBODY_ELSE =
  "It would be time to ask the deputy or the Steering Group member, but Members has no address of theirs that is not the main contact's: fill in Deputy email or Steering Group email. So it goes to the main contact again.";

/**
 * One to the main contact, at the highest step of what it asks; and one to the deputy or the Steering
 * Group member of what the main contact has been asked twice, where one of them can be written to.
 */
function lettersDue(
  chased: MemberGaps,
  due: readonly DueGap[],
  mend: string | undefined,
): readonly LetterDue[] {
  const deputy = deputyOf(chased);
  const escalated = due.filter(({ step }) => step === "escalation");
  const toDeputy = deputy === null ? [] : escalated;
  const toContact = due.filter((one) => !toDeputy.includes(one));
  const gapsOf = (all: readonly DueGap[]) => all.map(({ gap }) => gap);
  return [
    ...(toContact.length === 0
      ? []
      : [
          {
            addressee: mainContactOf(chased, mend),
            step: toContact.some(({ step }) => step !== STEPS[0]) ? STEPS[1] : STEPS[0],
            gaps: gapsOf(toContact),
            note: deputy === null && escalated.length > 0 ? NOBODY_ELSE : "",
          },
        ]),
    ...(deputy === null || toDeputy.length === 0
      ? []
      : [{ addressee: deputy, step: STEPS[2], gaps: gapsOf(toDeputy), note: "" }]),
  ];
}
