import type { Direction } from "../../tables/tabs/successMeasuresTable";
import { taking, type Wording, withoutWords } from "../wording";
import type { Amount } from "./amounts";

/** A target that starts from the baseline (design, section 4): "15 % less", "10 % more", "less". */
export interface RelativeTarget {
  readonly target: string;
  readonly direction: Direction;
  readonly at: number;
  readonly words: string;
  /** Its words with what they leave out: "Reduce vacancies by 20 %" of "and by 20 %". */
  readonly whole: string | null;
}

const FEWER =
  "reduc\\w+|decreas\\w+|cut\\w*|lower\\w*|fall\\w*|drop\\w*|less|fewer|down|sav\\w+|smaller";
const MORE = "increas\\w+|rais\\w+|grow\\w*|improv\\w+|rise|more|higher|up|greater";
const THAN =
  "(?: (?:than|on|over|compared (?:with|to)|against|from) (?:the )?(?:last|previous|current|baseline|prior|present|(?:19|20)\\d\\d)[\\w -]{0,20})?";

interface ChangePhrase {
  readonly is: string;
  readonly pattern: RegExp;
  readonly direction: Direction;
  readonly target: (percent: string) => string;
}

const PHRASES: readonly ChangePhrase[] = [
  byWords(`(?:${FEWER})\\b[^\\d.;]{0,60}? by (?:at least |about )?#`, "Decrease", "less"),
  byWords(`(?:${MORE})\\b[^\\d.;]{0,60}? by (?:at least |about )?#`, "Increase", "more"),
  byWords(`(?:an? )?(?:at least )?# (?:${FEWER})\\b(?: (?:in|of))?`, "Decrease", "less"),
  byWords(`(?:an? )?(?:at least )?# (?:${MORE})\\b(?: (?:in|of))?`, "Increase", "more"),
  byWords(
    `(?:reduction|decrease|cut|fall|drop|saving) (?:in [\\w ]{1,40} )?of (?:at least )?#`,
    "Decrease",
    "less",
  ),
  byWords(
    `(?:increase|rise|growth|improvement) (?:in [\\w ]{1,40} )?of (?:at least )?#`,
    "Increase",
    "more",
  ),
  {
    is: "halve",
    pattern: /\bhalve\b|\bhalving\b/i,
    direction: "Decrease",
    target: () => "50 % less",
  },
  {
    is: "double",
    pattern: /\bdouble\b|\bdoubling\b/i,
    direction: "Increase",
    target: () => "100 % more",
  },
  {
    is: "treble",
    pattern: /\b(?:treble|trebling|triple|tripling)\b/i,
    direction: "Increase",
    target: () => "200 % more",
  },
  {
    is: "fewer than last year",
    pattern:
      /\b(?:less|fewer|lower)\b[^.;]{0,40}? than (?:in )?(?:the )?(?:last|previous|baseline|year before)[\w ]{0,12}/i,
    direction: "Decrease",
    target: () => "less",
  },
  {
    is: "more than last year",
    pattern:
      /\b(?:more|higher|greater)\b[^.;]{0,40}? than (?:in )?(?:the )?(?:last|previous|baseline|year before)[\w ]{0,12}/i,
    direction: "Increase",
    target: () => "more",
  },
];

/** `#` stands for a per cent. */
function byWords(words: string, direction: Direction, ends: "less" | "more"): ChangePhrase {
  const percent =
    "(\\d+(?:\\.\\d+)? ?(?:%|per ?cent(?!age))|(?:ten|five|twenty|fifteen|fifty) ?(?:%|per ?cent(?!age))|(?:an?|one)[ -](?:tenth|fifth|quarter|third)|two[ -]thirds|three[ -]quarters|half)";
  return {
    is: words,
    pattern: new RegExp(`\\b(?:${words.replace("#", percent)})${THAN}`, "i"),
    direction,
    target: (found) => `${figure(found)} % ${ends}`,
  };
}

const IN_WORDS: { readonly [word: string]: string } = {
  five: "5",
  ten: "10",
  fifteen: "15",
  twenty: "20",
  fifty: "50",
  tenth: "10",
  fifth: "20",
  quarter: "25",
  half: "50",
  // Cut off and not rounded: two thirds less than 9 is 3, and not below it.
  third: "33.33",
  "two thirds": "66.66",
  "three quarters": "75",
};

/** "15" of "15 %", "10" of "a tenth". */
function figure(found: string): string {
  const word = found
    .toLowerCase()
    .replace("-", " ")
    .replace(/^(?:an?|one) | ?(?:%|per ?cent)$/g, "");
  return IN_WORDS[word] ?? word;
}

/** "… by 10 % by June and by 20 % by March": the second goes the way of the first. */
const AND_BY =
  /(?<=(?:\band|\bthen|,)\s+)by (?:a further |at least )?(\d+(?:\.\d+)? ?(?:%|per ?cent(?!age)))/i;

/** The relative targets of a sentence in its order, and its wording without their words. */
export function takeRelativeTargets(
  wording: Wording,
): readonly [Wording, readonly RelativeTarget[]] {
  const found: RelativeTarget[] = [];
  let rest = wording;
  const take = (
    match: RegExpExecArray,
    direction: Direction,
    target: string,
    whole: string | null = null,
  ): void => {
    const [words] = match;
    found.push({ target, direction, at: match.index, words, whole });
    rest = withoutWords(rest, match.index, words.length);
  };
  for (const { pattern, direction, target } of PHRASES) {
    for (let match = pattern.exec(rest.left); match !== null; match = pattern.exec(rest.left)) {
      take(match, direction, target(match[1] ?? ""));
    }
  }
  const [first] = found;
  const next = first === undefined ? null : AND_BY.exec(rest.left);
  if (first !== undefined && next !== null && next.index > first.at) {
    const way = first.direction === "Decrease" ? "less" : "more";
    const whole = first.words.replace(/\bby\b.*$/i, next[0]);
    take(next, first.direction, `${figure(next[1] ?? "")} % ${way}`, whole);
  }
  return [rest, found.sort((a, b) => a.at - b.at)];
}

/** "From 9 % to 7 %", "to 7 % from 9 %", "15, up from 9": one of two amounts is where it starts from. */
export interface FromTo {
  readonly baseline: Amount;
  readonly target: Amount;
}

const FROM = /\bfrom (?:the (?:current|present) |about |around )?$/i;
const TO =
  /^[\w £%,()]{0,40}\bto (?:at least |no more than |no fewer than |(?:fewer|less|more) than |below |under |above |over |around |about )?$/i;
const BACK_TO =
  /\b(?:(?:up|down) from|from|against|compared (?:with|to)|instead of) (?:the (?:current|present) |about |around )?$/i;
/** What is counted "from 3 schools" comes from there, and is no baseline. */
const NOTHING_COUNTED =
  /^(?:\s*(?:$|[,.;:)])|\s{2}|\s(?:by|in|at|on|before|during|to|and|last|this)\b)/i;

/** Every such pair of a sentence, in its order. */
export function fromTo(words: string, amounts: readonly Amount[]): readonly FromTo[] {
  const pairs: FromTo[] = [];
  for (let index = 0; index + 1 < amounts.length; index++) {
    const [first, second] = amounts.slice(index, index + 2);
    const pair = first === undefined || second === undefined ? null : pairOf(words, first, second);
    if (pair === null) continue;
    pairs.push(pair);
    index++;
  }
  return pairs;
}

function pairOf(words: string, first: Amount, second: Amount): FromTo | null {
  const between = words.slice(first.at + first.length, second.at);
  if (FROM.test(words.slice(0, first.at)) && TO.test(between)) {
    return { baseline: first, target: second };
  }
  const isBack = first.form === second.form && /^[^;.]*$/.test(between) && BACK_TO.test(between);
  const isWhole = NOTHING_COUNTED.test(words.slice(second.at + second.length));
  return isBack && isWhole ? { baseline: second, target: first } : null;
}

const FIGURE = "£?\\d[\\d,.]*\\d?(?: ?(?:%|per ?cent))?";
const YEAR_OF_BASELINE = new RegExp(
  `(\\b(?:from|against|compared (?:with|to)) (?:the )?(?:figure of )?${FIGURE}(?: [a-z]+){0,3}?) (?:(?:in|for|during) (?:19|20)\\d\\d(?:\\s?[-–/]\\s?\\d{2,4})?|last year)\\b`,
  "gi",
);

/** "Than in 2008-09". */
const THAN_IN_YEAR = /\bthan (?:in|for|during) (?:19|20)\d\d(?:\s?[-–/]\s?\d{2,4})?(?![\d])/gi;

/** "Against 24 % in 2008-09": that year is when it was so, and no day on which anything is due. */
export function withoutYearOfBaseline(wording: Wording): Wording {
  let rest = wording;
  for (const { index, 0: words } of wording.left.matchAll(THAN_IN_YEAR)) {
    rest = taking(rest, index, words.length);
  }
  for (const match of wording.left.matchAll(YEAR_OF_BASELINE)) {
    const [all, before = ""] = match;
    rest = taking(rest, match.index + before.length, all.length - before.length);
  }
  return rest;
}

/** "On the 2008-09 figure of 640": where a relative target starts from; null where that is not said. */
export function baselineSaid(words: string): number | null {
  const found = /\b(?:figure|baseline|level|total|number) of (\d[\d,]*(?:\.\d+)?)(?![\d%])/i.exec(
    words,
  );
  return found === null ? null : Number((found[1] ?? "").replace(/,/g, ""));
}
