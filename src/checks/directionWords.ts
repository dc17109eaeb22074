import type { Judgement } from "../domain/measures/judgement";
import { kindOfMeasure } from "../domain/measures/kinds/kinds";
import { figureInUnit } from "../domain/words/figure";
import type { SuccessMeasure } from "../tables/compact";
import type { Direction } from "../tables/tabs/successMeasuresTable";
import { sentenceOf } from "./measureWords";

/** The words of a sentence that ask for a direction. */
export interface WordsOfDirection {
  readonly words: string;
  /** The directions that they can mean, the likeliest first; never empty. */
  readonly fitting: readonly [Direction, ...Direction[]];
}

/** What is known of a measure before its words are read. */
interface Context {
  readonly sentence: string;
  readonly judged: Judgement;
  /** Nobody counts: the figure itself is what the sentence speaks of. */
  readonly isTyped: boolean;
  /** Somebody has chosen a direction. */
  readonly isChosen: boolean;
}

type Reads = (context: Context) => WordsOfDirection | null;

/** In this order: what a sentence begins with says more than what stands in the middle of it. */
const READINGS: readonly Reads[] = [
  keepsFirst,
  growsFirst,
  shrinksFirst,
  staysAt,
  atMost,
  atLeast,
  shrinksTo,
];

/** The direction that the sentence of a measure asks for; null where it asks for none. */
export function directionInWords(
  measure: SuccessMeasure,
  judged: Judgement,
): WordsOfDirection | null {
  const sentence = sentenceOf(measure);
  const isTyped = kindOfMeasure(measure.measuredBy)?.isTyped === true;
  for (const read of READINGS) {
    const asked = read({ sentence, judged, isTyped, isChosen: measure.direction !== "" });
    if (asked !== null) return isNewInPeriod(measure) ? possible(asked) : asked;
  }
  return null;
}

/** What is new in the period starts from 0: it can neither decrease nor be kept from below. */
function possible({ words, fitting }: WordsOfDirection): WordsOfDirection | null {
  const [first, ...others] = fitting.filter(
    (direction) => direction !== "Decrease" && direction !== "Keep at least",
  );
  return first === undefined ? null : { words, fitting: [first, ...others] };
}

export function isNewInPeriod({ count, measuredBy }: SuccessMeasure): boolean {
  const asked = count === "" ? (kindOfMeasure(measuredBy)?.usualCount ?? "") : count;
  return asked.toLowerCase().startsWith("new");
}

/** What people put before the verb: "To", "We will", "During 2009-10,". */
const BEFORE_VERB =
  "^(?:(?:by|during|in|over) [^,]{2,30}, )?(?:(?:to|we|will|shall|should|must|the compact|aim|aims|continue|seek|and) )*";
/** Of a typed figure also who does it: of counted members "to reduce" is what each of them does. */
const BEFORE_VERB_OF_FIGURE = BEFORE_VERB.replace("we|", "we|members|all members|organisations|");

function firstVerb(verbs: string): (context: Context) => string | null {
  const [counted, typed] = [BEFORE_VERB, BEFORE_VERB_OF_FIGURE].map(
    (before) => new RegExp(`${before}(?:${verbs})(?![\\w-])`, "i"),
  );
  const verb = new RegExp(`(?:${verbs})$`, "i");
  return ({ sentence, isTyped }) => {
    const found = (isTyped ? typed : counted)?.exec(sentence)?.[0];
    return found === undefined ? null : (verb.exec(found)?.[0] ?? null);
  };
}

const keepVerb = firstVerb("keep|maintain|retain|sustain|stay|remain");
const growVerb = firstVerb("increase|raise|grow|double");
const shrinkVerb = firstVerb(
  "reduce|decrease|lower(?= (?:the|our|their|its|average|sickness|staff|turnover|vacanc))|cut|halve|minimise|bring down|fewer(?! than \\d)|reduction in",
);

/** Things of which people want no more than there are. */
const BETTER_FEWER =
  /\b(?:absen\w+|sick\w*|vacanc\w+|turnover|complaints?|accidents?|injur\w+|costs?|spend\w*|overspend|waiting|unemploy\w+|drop-?outs?|errors?|arrears|emissions|debts?|crimes?|leavers|backlog)\b/i;

const AT_MOST_AFTER_KEEP =
  /\b(?:below|under|within|no (?:more|higher|greater) than|not more than|at or below|at most|down|to a maximum|or (?:less|fewer|below|under))\b/i;

function keepsFirst(context: Context): WordsOfDirection | null {
  const words = keepVerb(context);
  if (words === null) return null;
  return { words, fitting: toBeKept(context.sentence, context.judged) };
}

function toBeKept(sentence: string, judged: Judgement): WordsOfDirection["fitting"] {
  const isFloor = /\b(?:at least|above|no (?:less|fewer|lower) than|or more)\b/i.test(sentence);
  if (isFloor) return ["Keep at least"];
  if (AT_MOST_AFTER_KEEP.test(sentence)) return ["Keep at most", "Decrease"];
  // Whoever has chosen one of the two has decided.
  const isKept = judged.direction === "Keep at most" || judged.direction === "Keep at least";
  if (isKept) return [judged.direction];
  return BETTER_FEWER.test(sentence) ? ["Keep at most"] : ["Keep at least"];
}

function growsFirst(context: Context): WordsOfDirection | null {
  const words = growVerb(context);
  if (words === null) return null;
  // "Raise awareness", "grow your own": only what is said to grow to a figure is sure to.
  if (!/\b(?:to|by|from)\b.{0,20}\d/i.test(context.sentence)) return null;
  return /\bat least\b/i.test(context.sentence)
    ? { words, fitting: ["Increase", "Keep at least"] }
    : { words, fitting: ["Increase"] };
}

function shrinksFirst(context: Context): WordsOfDirection | null {
  const words = shrinkVerb(context);
  if (words === null || isCountedInPeriod(context)) return null;
  return { words, fitting: ["Decrease", "Keep at most"] };
}

/** "Reduce waste: 2 events" counts events. */
function isCountedInPeriod({ judged }: Context): boolean {
  return judged.kind !== null && kindOfMeasure(judged.kind)?.usualCount === "New in period";
}

const STAYS_AT =
  /\b(?:kept|maintained|sustained|held|stays?|staying|remains?|remaining) (?:at|above|below|under|within|no|or above)\b/i;

function staysAt({ sentence, judged }: Context): WordsOfDirection | null {
  const words = STAYS_AT.exec(sentence)?.[0];
  return words === undefined ? null : { words, fitting: toBeKept(sentence, judged) };
}

const AT_MOST =
  /\b(no (?:more|higher|greater) than|not more than|at most|(?:does |do |must |to )?not (?:to )?exceed\w*|a maximum of|stay below|stay within)\b(?:[^\d]{0,3}([\d,.]*\d))?/i;

/** "Under 14 days" sets a limit, "apprentices under 25" does not: only the target itself is one. */
const LESS_THAN = /\b((?:less|fewer|lower) than|under|below)\s£?([\d,.]*\d)/gi;
const OR_FEWER = /([\d,.]*\d)\s?[%\w]* or (?:fewer|less|below|under)\b/gi;

function atMost(context: Context): WordsOfDirection | null {
  const { sentence, isTyped, judged } = context;
  const fitting: WordsOfDirection["fitting"] = ["Keep at most", "Decrease"];
  const [, words, figure] = AT_MOST.exec(sentence) ?? [];
  if (words !== undefined && (isTyped || figure === undefined || isTarget(figure, judged))) {
    return { words, fitting };
  }
  for (const [, limit = "", below] of sentence.matchAll(LESS_THAN)) {
    const isFloor = /(?:no|not|never|fall|falls|drop) $/i.test(sentence.split(limit)[0] ?? "");
    if (!isFloor && below !== undefined && isTarget(below, judged))
      return { words: limit, fitting };
  }
  for (const [all, limit] of sentence.matchAll(OR_FEWER)) {
    if (limit !== undefined && isTarget(limit, judged)) {
      return { words: all.replace(/^[\d,.]+\s?[%\w]* /, ""), fitting };
    }
  }
  return null;
}

function isTarget(figure: string, { target, ...form }: Judgement): boolean {
  return target !== null && Number(figure.replace(/,/g, "")) === figureInUnit(target, form);
}

const AT_LEAST =
  /\b(?:at least|no (?:less|fewer|lower) than|not (?:less|fewer) than|a minimum of|(?:not|never) (?:to )?(?:fall|drop) below|stay above|never below)\b/i;

/**
 * "At least 10 by March" is an increase from fewer than 10; where there were as many at the start,
 * or nobody knows and a figure is typed, it is a level to be kept.
 */
function atLeast({ sentence, judged, isTyped, isChosen }: Context): WordsOfDirection | null {
  const words = AT_LEAST.exec(sentence)?.[0];
  if (words === undefined) return null;
  const { baseline, target } = judged;
  const isBelow = target === null || (baseline === null ? isChosen || !isTyped : baseline < target);
  const canGrow = isBelow && !/below|above/i.test(words);
  return { words, fitting: canGrow ? ["Keep at least", "Increase"] : ["Keep at least"] };
}

const SHRINKS_TO =
  /\b(?:(?:reduc(?:ed?|tion)|decreased?|cut|lowered|fall|fallen|drop)\b(?!-)[^.;]{0,40}?|down) (to|from|by) £?((?!(?:19|20)\d\d\b)\d[\d,.]*)(?!\d|\s?(?:st|nd|rd|th)?\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\/)/i;

/** "Vacancies cut from 9% to 7%", of a figure that is typed. */
function shrinksTo({ sentence, isTyped, judged }: Context): WordsOfDirection | null {
  const [words, preposition, figure = ""] = (isTyped && SHRINKS_TO.exec(sentence)) || [];
  if (words === undefined || (preposition === "to" && !isTarget(figure, judged))) return null;
  return { words, fitting: ["Decrease", "Keep at most"] };
}
