/** A number that a sentence says, with its form and its place in it. */
export interface Amount {
  readonly at: number;
  readonly length: number;
  readonly value: number;
  readonly form: "number" | "per cent" | "money" | "share" | "all";
  readonly words: string;
}

const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SHARES: readonly (readonly [string, number])[] = [
  ["two[- ]thirds?", 2 / 3],
  ["(?:a|one)[- ]third", 1 / 3],
  ["three[- ]quarters?", 0.75],
  ["(?:a|one)[- ]quarter", 0.25],
  ["(?:a|one)[- ]fifth", 0.2],
  ["(?:a|one)[- ]tenth", 0.1],
  ["(?:one[- ])?half", 0.5],
];
/** "One in ten apprentices", "four out of five": a share of what stands behind it. */
const OUT_OF = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twenty: 20,
  "a hundred": 100,
  "10": 10,
} as const;
const RATIO = `(?:${UNITS.slice(0, 9).join("|")}|[1-9]) (?:in|out of) (?:every )?(?:${Object.keys(OUT_OF).join("|")})(?= [a-z])`;
const SHARE = new RegExp(`^(?:${SHARES.map(([words]) => words).join("|")})$`, "i");

/** "A further dozen", "two dozen", "a score of new apprentices": how many there are in one. */
const DOZENS = `(?:(?:${UNITS.slice(1, 10).join("|")}) (?:further |more |additional )?|half a |(?:an? |one )?(?:further |additional |extra |new )?|another )dozen`;
const SCORES = `(?:(?:a|one|${UNITS.slice(1, 5).join("|")}) |another )score of(?= (?:new |more |further |additional |extra |the |our )?(?:[a-z-]+s|people|staff)\\b)`;

/** "The group to meet quarterly": four times in the year, where no other time is said. */
const A_YEAR =
  "(?<=\\bmeet )(?:quarterly|monthly)(?=\\s*(?:[.,;)]|$)|\\s+(?:at|in order|to|with|and)\\b| {2,})";

const IN_WORDS = `(?:(?:a |one )?hundred|${DOZENS}|${SCORES}|a couple|twice|once(?= (?:a|per|each|every|in)\\b| {2,})|zero|nil|${A_YEAR}|(?:${TENS.join("|")})(?:[- ](?:${UNITS.slice(0, 9).join("|")}))?|${UNITS.join("|")})`;
const IN_FIGURES =
  "£\\s?\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?(?:\\s?(?:k|m|million|thousand)\\b)?|\\d(?:[\\d,]*\\d)?(?:\\.\\d+)?(?:\\s?(?:million|thousand)\\b)?";
const PER_CENT = "(?:\\s?%|[ -]per ?cent\\b|[ -]percent\\b|[ -]percentage points?\\b)";

const AMOUNT = new RegExp(
  `(?<![\\w£.,/’'-])(?:(?<ratio>${RATIO})|(?<share>${SHARES.map(([words]) => words).join("|")})(?= (?:of|the|our)\\b)|(?<bareShare>two[- ]thirds|three[- ]quarters)(?= {2,}|\\s*(?:[.,;]|$| by\\b| to\\b))|(?<none>(?:(?<=^\\W*(?:(?:to|will) have )?|\\b(?:have|with|be) ))no(?= (?!more|fewer|less|later|longer|higher|lower|greater|target|such|further|other|change|one)(?:[a-z-]+ ){0,3}?(?:[a-z-]+s|people|staff|children)(?=\\s*(?:[.,;)]|$| {2,}| (?:in|at|on|by|during|over|throughout|per|of|with|without|to|from|for|outstanding|open|overdue|reported|recorded|upheld|lost|waiting|this|each)\\b))))|(?<figures>${IN_FIGURES})(?<sign>${PER_CENT})?|(?<words>${IN_WORDS})(?<wordSign>${PER_CENT})?|(?<all>all|every|each)(?= (?:of )?(?:the |our )?(?:\\w+ )?(?:members?|organisations?|partners?|employers?|signator(?:y|ies)|bodies)\\b))(?![\\w%]|[-–]\\d)`,
  "gi",
);

/** "All 27 organisations" are 27, and "half of all members" is half: there "all" is no number. */
const NO_NUMBER = /\b(?:all|every|each)(?= (?:of )?(?:the |our )?\d)|(?<=\bof )all\b/gi;

/** The numbers in the words, in their order. Dates, years and references are to be taken out before. */
export function amountsIn(words: string): readonly Amount[] {
  return Array.from(
    words.replace(NO_NUMBER, (all) => " ".repeat(all.length)).matchAll(AMOUNT),
    (match): Amount => {
      const groups = match.groups ?? {};
      const { ratio, figures, sign, words: inWords, wordSign, none } = groups;
      const share = groups.share ?? groups.bareShare;
      const at = { at: match.index, length: match[0].length, words: match[0] };
      if (ratio !== undefined) return { ...at, form: "per cent", value: valueOfRatio(ratio) };
      if (none !== undefined) return { ...at, form: "number", value: 0 };
      if (share !== undefined) return { ...at, form: "share", value: shareOf(share) };
      if (figures !== undefined) {
        const value = valueOfFigures(figures);
        if (sign !== undefined) return { ...at, form: "per cent", value: value / 100 };
        return { ...at, form: figures.startsWith("£") ? "money" : "number", value };
      }
      if (inWords === undefined) return { ...at, form: "all", value: 1 };
      const value = valueOfWords(inWords);
      return wordSign === undefined
        ? { ...at, form: "number", value }
        : { ...at, form: "per cent", value: value / 100 };
    },
  );
}

/** Where an amount ends; where there is none, the sentence begins. */
export function endOf(amount: Amount | undefined): number {
  return amount === undefined ? 0 : amount.at + amount.length;
}

function valueOfRatio(words: string): number {
  const [, some = "", all = ""] = /^(\w+) (?:in|out of) (?:every )?(.+)$/i.exec(words) ?? [];
  const found = Object.entries(OUT_OF).find(([name]) => name === all.toLowerCase());
  const count = /\d/.test(some) ? Number(some) : UNITS.indexOf(some.toLowerCase()) + 1;
  return found === undefined ? 1 : Math.min(1, count / found[1]);
}

function shareOf(words: string): number {
  const found = SHARES.find(([pattern]) => new RegExp(`^${pattern}$`, "i").test(words));
  return SHARE.test(words) ? (found?.[1] ?? 1) : 1;
}

function valueOfFigures(figures: string): number {
  const value = Number(figures.replace(/[^\d.]/g, ""));
  if (/(?:m|million)$/i.test(figures)) return value * 1_000_000;
  return /(?:k|thousand)$/i.test(figures) ? value * 1_000 : value;
}

function valueOfWords(words: string): number {
  const plain = words.toLowerCase();
  if (plain === "zero" || plain === "nil") return 0;
  if (plain === "once") return 1;
  if (plain === "quarterly") return 4;
  if (plain === "monthly") return 12;
  if (plain.endsWith("hundred")) return 100;
  if (plain === "half a dozen") return 6;
  const lot = /\b(dozen|score of)$/.exec(plain)?.[1];
  if (lot !== undefined) {
    const several = UNITS.indexOf(plain.split(" ")[0] ?? "") + 1;
    return Math.max(1, several) * (lot === "dozen" ? 12 : 20);
  }
  if (plain === "a couple" || plain === "twice") return 2;
  const [first = "", second = ""] = plain.split(/[- ]/);
  const tens = TENS.indexOf(first);
  if (tens < 0) return UNITS.indexOf(first) + 1;
  return (tens + 2) * 10 + UNITS.indexOf(second) + 1;
}
