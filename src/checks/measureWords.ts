import { isPercent, tidyFigure } from "../domain/words/figure";

/** Sentences are short; a page pasted into a cell is not read through. */
const MOST_CHARACTERS = 500;

/** The sentence of a measure as the rules read it. */
export function sentenceOf({ measure }: { readonly measure: string }): string {
  return measure.slice(0, MOST_CHARACTERS).replace(/\s+/g, " ").trim();
}

const PER_CENT = /(\bby )?(\d+(?:\.\d+)?)\s?(?:%|per ?cent\b)(\s?of\b)?(?: (\w+))?/gi;

/** "10% more", "a 15% cut", "5% attendance": how much changes, not how many of them there are. */
const CHANGES =
  /^(?:more|less|fewer|higher|lower|up|down|off|increase|rise|growth|improvement|reduction|decrease|cut|fall|drop|saving)$/i;

const SHARE_IN_WORDS =
  /\b(?:per ?cent|percentage|share|proportion) of\b|\b(?:half|third|thirds|quarter|quarters) of (?:the |all |our )*(?:members|organisations|partners|employers|staff)\b/i;

/** The words that speak of a share: "75%", "proportion of"; null where none do. */
export function shareInWords(sentence: string): string | null {
  for (const match of sentence.matchAll(PER_CENT)) {
    const [words, by, , of, next = ""] = match;
    const isChange = of === undefined && (by !== undefined || CHANGES.test(next));
    if (!isChange) return words.replace(/^by /i, "").replace(/(%|per ?cent).*$/i, "$1");
  }
  return SHARE_IN_WORDS.exec(sentence)?.[0] ?? null;
}

/** Whether the sentence speaks of a share of members, or of what else members are called. */
export function isShareOfMembers(sentence: string): boolean {
  return /\bof (?:the |all |our |its )*(?:members?|organisations|partners|employers|signatories|public bodies)\b/i.test(
    sentence,
  );
}

const IN_WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TENS_IN_WORDS = ["ten", "eleven", "twelve"];
const NUMBER_WORDS = [...IN_WORDS, ...TENS_IN_WORDS];

/** Whether the figure stands in the sentence as a number of things: "2 events", "two events". */
export function saysNumber(sentence: string, figure: number): boolean {
  const word = NUMBER_WORDS[figure];
  if (word !== undefined && new RegExp(`\\b${word}\\b`, "i").test(sentence)) return true;
  return numbersIn(sentence).some(({ value, isPerCent }) => !isPerCent && value === figure);
}

/** Whether the figure, or the share that it is, stands in the sentence as a per cent. */
export function saysPerCent(sentence: string, figure: number): boolean {
  return numbersIn(sentence).some(
    ({ value, isPerCent }) =>
      isPerCent && (value === figure || (figure <= 1 && value === tidyFigure(figure * 100))),
  );
}

interface NumberInWords {
  readonly value: number;
  readonly isPerCent: boolean;
}

function numbersIn(sentence: string): readonly NumberInWords[] {
  const numbers = sentence.matchAll(/(?<![\d/.,-])(\d[\d,]*(?:\.\d+)?)(\s?(?:%|per ?cent))?/gi);
  return Array.from(numbers, ([, digits = "", sign]) => ({
    value: Number(digits.replace(/,/g, "")),
    isPerCent: sign !== undefined,
  }));
}

/** Whether a unit speaks of per cent at all: "%", "per cent", "% of staff". */
export function isInPerCent(unit: string): boolean {
  return isPercent(unit) || /^(?:%|per ?cent\b)/i.test(unit.trim());
}
