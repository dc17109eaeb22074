import type { ProposedMeasure } from "../proposedMeasure";

/** Words that narrow what is counted and that no column of Success measures holds. */
interface Condition {
  readonly is: string;
  readonly pattern: RegExp;
  /**
   * Of events and meetings alone: what they are about. Of all that is counted by rows. Of every measure:
   * what it hangs on, which the one who types its figure is to know too.
   */
  readonly of: "events" | "what is counted" | "every measure";
}

/** What is everything that is counted anyway: "from the public sector in the county". */
const WHOLE =
  "(?:public|public service|whole|wider|entire|local) (?:sector|county|area)|sector|county|area|compact|membership|partnership|organisation|year|period|place|post|use|time|order|addition|total|all|full|line|accordance|conjunction";
const NOT_THE_WHOLE = `(?!(?:the |our |its |this |their |all )*(?:${WHOLE})\\b)`;

const CONDITIONS: readonly Condition[] = [
  {
    is: "of which, of whom, including, except",
    pattern:
      /\b(?:of (?:which|whom)|including|excluding|except(?:ing)?(?: for)?|other than|apart from|not counting)\b/i,
    of: "what is counted",
  },
  {
    is: "if, unless, subject to",
    pattern: /\b(?:if|unless|provided(?: that)?|subject to|depending on|as long as)\b/i,
    of: "every measure",
  },
  {
    is: "who, whose, which have",
    pattern:
      /\b(?:who|whose|which|that) (?!(?:have|has|had) (?:signed|made|completed|committed|adopted|achieved|gained|undertaken|taken|got|an?)(?: (?:up|to|an?|the|their|its))* {2,})(?!is\b|are\b|was\b|were\b|will\b|to\b)[a-z]+/i,
    of: "what is counted",
  },
  { is: "aged", pattern: /\baged?\b/i, of: "what is counted" },
  {
    is: "in the north of the county, from schools, with fewer than 50 staff",
    pattern: new RegExp(
      `\\b(?:in|within|across|outside|near|from|serving|with|without|employing) ${NOT_THE_WHOLE}[\\w£]`,
      "i",
    ),
    of: "what is counted",
  },
  {
    is: "on equality, for chairs, attended by 40 people",
    pattern: new RegExp(
      `\\b(?:on|about|for|around|attended by|aimed at|open to) ${NOT_THE_WHOLE}[\\w£]`,
      "i",
    ),
    of: "events",
  },
];

/** Where such words begin in the text, of a measure that is counted so. */
export function conditionsIn(
  text: string,
  { measuredBy }: Pick<ProposedMeasure, "measuredBy">,
): readonly number[] {
  const isOfEvents = /^(?:Events|Meetings)/.test(measuredBy);
  const isCounted = isOfEvents || /^(?:Members|Share)/.test(measuredBy);
  return CONDITIONS.flatMap(({ pattern, of }) => {
    const isHere = of === "every measure" || (of === "events" ? isOfEvents : isCounted);
    if (!isHere) return [];
    return Array.from(text.matchAll(new RegExp(pattern.source, "gi")), ({ index }) => index);
  });
}
