import { MONTH_IN_SENTENCE as MONTH, monthNumber } from "../../cells/months";
import { type Wording, withoutWords } from "../wording";
import { lastDayOfMonth, type StatementYear, yearIn } from "../yearOfStatement";
import { type Amount, amountsIn } from "./amounts";

interface BaselinePhrase {
  readonly is: string;
  /** `figure` is the number, `when` the year or month that it is of, where the words say one. */
  readonly pattern: RegExp;
}

const FIGURE =
  "(?<figure>£?\\d[\\d,]*(?:\\.\\d+)?(?: ?%| per ?cent)?|(?:zero|nil|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\\b(?: per ?cent)?)";
const YEARS = "(?:19|20)\\d\\d\\s?[-–/]\\s?\\d{2,4}";
const WHEN = `(?:(?:the )?end of |\\d{1,2}(?:st|nd|rd|th)? )?(?<when>${YEARS}|(?:${MONTH}),? (?:19|20)\\d\\d)`;
const IN = "(?:in|at|as at|on|during|for|by)";
const NOW =
  "(?:baseline|base|starting point|currently|current(?: (?:figure|level|position|total))?|presently|at present|now|last year|previously)";
/** What may follow a figure without saying of what else it is: "in March 2009", "members". */
const OF_THEN = `(?: (?:members?|organisations?|partners?))?(?: ${IN} (?:(?:the )?end of |\\d{1,2}(?:st|nd|rd|th)? )?(?:${YEARS}|(?:${MONTH}),? (?:19|20)\\d\\d))?`;

const PHRASES: readonly BaselinePhrase[] = [
  {
    is: "(baseline: 15), (currently 6), (up from the current 6)",
    pattern: beside(
      `[([]\\s*(?:(?:up |down )?from |against )?(?:(?:the|a|our) )?${NOW}(?:,? (?:is|was|of|at))?\\s*[:=–-]?\\s*${FIGURE}${OF_THEN}\\s*[)\\]]`,
    ),
  },
  {
    is: "(6 currently), (6 last year)",
    pattern: beside(
      `[([]\\s*${FIGURE}(?: members?| organisations?)? (?:currently|at present|now|last year|at the (?:start|moment|baseline))\\s*[)\\]]`,
    ),
  },
  {
    is: "(2008-09: 6), (2008-09 baseline 6)",
    pattern: beside(
      `[([]\\s*(?:${IN} )?${WHEN}(?: (?:figure|baseline|level|total|actual|outturn))?(?: (?:is|was|of))?\\s*[:=–-]?\\s*${FIGURE}\\s*[)\\]]`,
    ),
  },
  {
    is: "(6 in 2008-09), (6 at March 2009)",
    pattern: beside(`[([]\\s*${FIGURE}(?: members?| organisations?)? ${IN} ${WHEN}\\s*[)\\]]`),
  },
  {
    is: "from a baseline of 6; against a 2008-09 baseline of 6",
    pattern: beside(
      `(?:,\\s*)?\\b(?:up |down )?(?:from|against|on|above|below|over|with|compared (?:with|to)) (?:a|the|our)(?: ${YEARS})? (?:current |present |existing )?(?:baseline|base|starting point)(?: (?:figure|level|position))?(?: of| at|,|:)? ${FIGURE}${OF_THEN}(?=\\s*(?:[.,;:)]|$| (?:to|by|in|at|before|during|and)\\b))`,
    ),
  },
  {
    is: ", baseline 6",
    pattern: beside(
      `[;,–-]\\s*(?:the )?(?:current )?baseline(?: (?:is|was|of))?\\s*[:=]?\\s*${FIGURE}${OF_THEN}(?=\\s*(?:[.,;)]|$))`,
    ),
  },
];

function beside(words: string): RegExp {
  return new RegExp(words, "i");
}

/**
 * The figures that a sentence sets beside its targets as what there is now, each with the place of the
 * whole phrase: "21 organisations (baseline: 15)". A figure of a time that is said counts so only where
 * the programme year had not begun.
 */
export function takeBaselines(
  wording: Wording,
  year: StatementYear | null,
): readonly [Wording, readonly Amount[]] {
  let rest = wording;
  const found: Amount[] = [];
  for (const { pattern } of PHRASES) {
    const match = pattern.exec(rest.left);
    const { figure = "", when } = match?.groups ?? {};
    const [amount] = amountsIn(figure);
    if (match === null || amount === undefined) continue;
    if (when !== undefined && !isBefore(when, year)) continue;
    const { index: at, 0: words } = match;
    found.push({ ...amount, at, words, length: words.length });
    rest = withoutWords(rest, at, words.length);
  }
  return [rest, found];
}

/** The baseline that stands beside one of the targets: the first behind it and before the next, else the one before the first. */
export function baselineBeside(
  baselines: readonly Amount[],
  targets: readonly Amount[],
  index: number,
): Amount | null {
  const target = targets[index];
  if (target === undefined) return null;
  const next = targets[index + 1]?.at ?? Number.POSITIVE_INFINITY;
  const found =
    baselines.find(({ at }) => at > target.at && at < next) ??
    (index === 0 ? baselines.find(({ at }) => at < target.at) : undefined);
  return found?.form === target.form ? found : null;
}

function isBefore(when: string, year: StatementYear | null): boolean {
  if (year === null) return false;
  const [, month = "", typed = ""] = /^([a-z]+)\.?,? (\d{4})$/i.exec(when) ?? [];
  const ends =
    month === "" ? yearIn(when, year)?.to : lastDayOfMonth(Number(typed), monthNumber(month));
  return ends != null && ends < year.from;
}
