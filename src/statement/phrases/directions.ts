import type { Direction } from "../../tables/tabs/successMeasuresTable";

/** Words that say which way is better, or up to where. */
interface DirectionPhrase {
  readonly is: string;
  readonly pattern: RegExp;
  readonly direction: Direction;
}

const AT_MOST =
  "no (?:more|higher|greater|longer|later) than|not (?:more|longer) than|at most|(?:does |do |must |to )?not (?:to )?exceed\\w*|(?:a|the) maximum(?: number)? of|within an average of|or (?:fewer|less)|a limit of|up to(?<=(?:^|[,;:(]|\\b(?:and|for|of|with|in|at|on|to|be|hold|train|run|deliver|offer|host|spend|use|recruit|raise|sign|support|provide|have|make))\\s*up to)(?= (?:£ ?)?(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)\\b))";
const AT_LEAST =
  "at least|no (?:less|fewer|lower) than|not (?:less|fewer|lower) than|(?:a|the) minimum(?: number)? of|above|or more(?! than)";
const KEEP =
  "keep|kept|maintain\\w*|retain\\w*|sustain\\w*|stay\\w*|remain\\w*|hold(?= (?:\\w+ ){1,4}at)";

/** The first that fits speaks: a verb that keeps says more than the limit beside it. */
const PHRASES: readonly DirectionPhrase[] = [
  {
    is: "keep below, no more than",
    pattern: words(`(?:${KEEP})\\b[^.;]{0,60}?\\b(?:below|under|within|down|${AT_MOST})`),
    direction: "Keep at most",
  },
  { is: "keep at least", pattern: words(`(?:${KEEP})`), direction: "Keep at least" },
  {
    is: "no more than",
    pattern: words(
      `${AT_MOST}|(?<!\\b(?:no|not) )(?:fewer|less|lower) than(?= £?\\d)|(?:stay )?(?:below|under)(?= £?\\d)`,
    ),
    direction: "Keep at most",
  },
  {
    is: "reduce",
    pattern: words(
      "reduc\\w+|decreas\\w+|cut|halv(?:e|ed|ing)|lower(?:ed|ing)?|minimise|bring down|fall|drop",
    ),
    direction: "Decrease",
  },
  {
    is: "increase",
    pattern: words("increas(?:e|ed|ing)|raise|grow|doubl(?:e|ed|ing)|up from|improve"),
    direction: "Increase",
  },
];

const BETTER_FEWER =
  /\b(?:absen\w+|sick\w*|vacanc\w+|turnover|complaints?|accidents?|injur\w+|costs?|spend\w*|overspend|unemploy\w+|drop-?outs?|errors?|arrears|debts?|leavers|backlog)\b/i;

function words(pattern: string): RegExp {
  return new RegExp(`\\b(?:${pattern})\\b`, "i");
}

export interface DirectionSaid {
  readonly direction: Direction;
  readonly words: string;
  readonly at: number;
}

/** The direction that a sentence says; null where it says none. */
export function directionIn(sentence: string): DirectionSaid | null {
  for (const { pattern, direction, is } of PHRASES) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const isKept = is === "keep at least" && BETTER_FEWER.test(sentence);
    const isFloor = new RegExp(`\\b(?:${AT_LEAST})\\b`, "i").test(sentence);
    return {
      direction: isKept && !isFloor ? "Keep at most" : direction,
      words: match[0],
      at: match.index,
    };
  }
  return null;
}

/** Whether a word says that something is to be kept, beside its limit. */
export function isKeeping({ words: said }: DirectionSaid): boolean {
  return words(`(?:${KEEP})`).test(said);
}

/** "At least" sets no direction of its own, but is understood. */
export function atLeastIn(
  sentence: string,
): { readonly words: string; readonly at: number } | null {
  const match = new RegExp(`\\b(?:${AT_LEAST.replace("|above", "")})\\b`, "i").exec(sentence);
  return match === null ? null : { words: match[0], at: match.index };
}
