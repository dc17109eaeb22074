import type { Problem } from "../domain/problem";
import { listedAll } from "../domain/words/listedAll";
import type { Compact } from "../tables/compact";
import { addresseeOf } from "./addressee";
import { type Gap, gapsOfMembers, type MemberGaps } from "./gap";
import { letterTo } from "./letter";
import { type LetterTemplate, USUAL_LETTER } from "./letterTemplate";
import { mendedAddresses } from "./mendedAddresses";
import { type AskedSoFar, askedSoFar, nextStep, STEPS, type Step } from "./step";
import { TOPIC_NAMES, type TopicName } from "./topics";

/** One message to one person, about one organisation or more that share that main contact. */
export interface ChaseMessage {
  /** "Corby Borough Council"; two with one contact are "A and B". */
  readonly organisation: string;
  readonly organisations: readonly string[];
  readonly to: string;
  readonly subject: string;
  readonly topics: readonly TopicName[];
  readonly step: Step;
  readonly body: string;
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
  readonly template?: LetterTemplate;
}

interface Part {
  readonly chased: MemberGaps;
  readonly gaps: readonly Gap[];
  readonly step: Step;
}

/**
 * Works out every message that is due at the As at day; nothing is sent and nothing is written. The
 * problems that the checks found say how a broken address can be mended.
 */
export function chase(
  compact: Compact,
  problems: readonly Problem[],
  { topics, template = USUAL_LETTER }: ChaseOptions,
): Chase {
  const asked = askedSoFar(compact);
  const mends = mendedAddresses(compact, problems);
  const chosen = topics.length === 0 ? TOPIC_NAMES : TOPIC_NAMES.filter((t) => topics.includes(t));
  const members = gapsOfMembers(compact, chosen);
  const withGaps = members.filter(({ gaps }) => gaps.length > 0);
  const noAddress: { organisation: string; why: string }[] = [];
  const waiting: { organisation: string; topics: readonly TopicName[] }[] = [];
  const byAddress = new Map<string, { to: string; name: string; parts: Part[] }>();
  for (const chased of withGaps) {
    const due = gapsThatAreDue(chased, asked, compact);
    if (due === null) {
      waiting.push({
        organisation: chased.organisation,
        topics: chased.gaps.map(({ topic }) => topic),
      });
      continue;
    }
    const addressee = addresseeOf(chased, due.step, mends.get(chased.member.row.sheetRow));
    if ("why" in addressee) {
      noAddress.push({ organisation: chased.organisation, why: addressee.why });
      continue;
    }
    // One person gets one letter, however many organisations he or she speaks for.
    const key = `${due.step} ${addressee.to.toLowerCase()}`;
    const letter = byAddress.get(key) ?? { ...addressee, parts: [] };
    letter.parts.push({ chased, ...due });
    byAddress.set(key, letter);
  }
  const messages = Array.from(byAddress.values(), ({ to, name, parts }): ChaseMessage => {
    const organisations = parts.map(({ chased }) => chased.organisation);
    const [{ step } = { step: "first" as const }] = parts;
    return {
      organisation: listedAll(organisations),
      organisations,
      to,
      ...letterTo(compact, { name, step, parts, template }),
      topics: chosen.filter((topic) =>
        parts.some(({ gaps }) => gaps.some((gap) => gap.topic === topic)),
      ),
      step,
    };
  });
  return { messages, noAddress, waiting, nothingToAsk: members.length - withGaps.length };
}

/**
 * The gaps to ask about now, with the highest step that any of them has come to; null where all of
 * them have been asked about not long ago.
 */
function gapsThatAreDue(
  { organisation, gaps }: MemberGaps,
  asked: AskedSoFar,
  compact: Compact,
): { readonly gaps: readonly Gap[]; readonly step: Step } | null {
  const due = gaps.flatMap((gap) => {
    const step = nextStep(asked(organisation, gap.topic), compact);
    return step === null ? [] : [{ gap, step }];
  });
  if (due.length === 0) return null;
  const step = STEPS.reduce<Step>(
    (highest, candidate) => (due.some(({ step }) => step === candidate) ? candidate : highest),
    "first",
  );
  return { gaps: due.map(({ gap }) => gap), step };
}
