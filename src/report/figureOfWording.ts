import { MONTH } from "../cells/months";
import { describeFigure, tidyFigure } from "../domain/words/figure";

/** Sentences are short; a page pasted into a cell is not read through. */
const MOST_CHARACTERS = 500;

const WORDS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** Numbers that say when, which, how old or from where, and not how many are asked for. */
const NO_TARGET: readonly RegExp[] = [
  new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH}(?: \\d{1,2}(?:st|nd|rd|th)?\\b)?`, "gi"),
  /\b(?:19|20)\d\d(?:\s?[-–/]\s?(?:\d\d){1,2})?\b/g,
  /\b(?:SM|P|A)\d{1,3}\b/g,
  /\b(?:level|phase|stage|band|grade|item|annexe?|section|aims?|priority|objective|year|part|table)\s?\d+(?:\.\d+)*(?:\s?(?:,|and|or|to|-|–)\s?\d+(?:\.\d+)*)*\b/gi,
  /\b(?:aged?|under|over|between) \d+(?:\s?(?:and|to|-|–)\s?\d+)?/gi,
  /\b(?:from|against|than|compared (?:with|to)|baseline of|figure of|by|within|in) (?:the (?:last|first|next) )?\d[\d,]*(?:\.\d+)?(?:\s?%| per ?cent)?/gi,
  /\b(?:\d+|[a-z]+) (?:of|in|out of) (?:them|which|whom|every)\b[^;.,]*/gi,
  /\b(?:one|two|three)[- ](?:day|hour|week|month|year|page|off|to[- ]one|stop)\b/gi,
  /\b(?:no|each|any|every) one\b|\bone another\b/gi,
];

/**
 * The figure that a sentence asks for where that is not the target of its row, as it stands there:
 * "27" of "All 27 organisations" whose target is 29. Null where the target is among its figures, or
 * it says none that could be one.
 */
export function otherFigureOfWording(sentence: string, target: number): string | null {
  const said = NO_TARGET.reduce(
    (rest, pattern) => rest.replace(pattern, " "),
    sentence.slice(0, MOST_CHARACTERS),
  );
  const figures = Array.from(
    said.matchAll(
      new RegExp(
        `(?<![\\w.,/-])(\\d[\\d,]*(?:\\.\\d+)?)(\\s?(?:%|per ?cent\\b))?(?![\\w/-]|[.,]\\d)|\\b(${WORDS.join("|")})\\b(?!-)`,
        "gi",
      ),
    ),
  );
  const isTarget = figures.some(([, digits, sign, word = ""]) => {
    const value = digits === undefined ? WORDS.indexOf(word.toLowerCase()) + 1 : number(digits);
    return value === target || (sign !== undefined && tidyFigure(target * 100) === value);
  });
  const first = figures.find(([, digits]) => digits !== undefined) ?? figures[0];
  return isTarget || first === undefined ? null : first[0].trim();
}

/** The target as the words say theirs: 0.8 beside "75 %" is "80 %". */
export function asSaid(target: number, said: string): string {
  if (!/%|per ?cent/i.test(said)) return describeFigure(target);
  return `${describeFigure(target <= 1 ? tidyFigure(target * 100) : target)} %`;
}

function number(digits: string): number {
  return Number(digits.replace(/,/g, ""));
}
