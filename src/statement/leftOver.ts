import type { Draft } from "./draft";
import { conditionsIn } from "./phrases/conditions";
import type { Understood } from "./wording";

const NUMBER_WORDS =
  "zero|nil|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen|couple|half|third|thirds|quarters|fifth|tenth|twice|thrice|double|treble|triple|halve";
const MONTHS =
  "january|february|march|april|may|june|july|august|september|october|november|december";
/** Whatever may be a number or say when: none of it may go without a word. */
const SAYS_HOW_MANY_OR_WHEN = new RegExp(
  `£?\\d[\\d.,:/-]*\\d?(?:\\s?%|st\\b|nd\\b|rd\\b|th\\b)?|\\b(?:${NUMBER_WORDS})\\b|\\bone (?:in|of|third|half|quarter|per)\\b|\\b(?:${MONTHS})\\b|\\b(?:christmas|easter|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|weekly|fortnightly|monthly|quarterly|termly|annually|(?:per|each|every|next|last|previous|this|following) (?:year|quarter|month|term|week|day|half[ -]?year))\\b`,
  "gi",
);

/**
 * The drafts of a sentence with all that is left of it: every number and every day that none of them
 * holds, and of what is counted by rows the words that narrow it, are named as not understood.
 */
export function namingWhatIsLeft(
  drafts: readonly Draft[],
  sentence: string,
  taken: readonly Understood[],
  county: RegExp | null,
): readonly Draft[] {
  const used = drafts.flatMap(({ understood, notUnderstood }) => [...understood, ...notUnderstood]);
  const rest = blankedAt(sentence, [...used, ...taken]);
  const starts = new Set<number>();
  const conditions = new Set<number>();
  for (const match of rest.matchAll(SAYS_HOW_MANY_OR_WHEN)) {
    if (!isModalMay(match[0], rest, match.index)) starts.add(match.index);
  }
  for (const draft of drafts) {
    for (const at of conditionsIn(rest, draft.measure)) {
      const isOfAll = county?.test(rest.slice(at)) === true;
      if (draftAt(drafts, at) === draft && !isOfAll) conditions.add(at);
    }
  }
  const runs = runsAround(rest, starts, conditions);
  return drafts.map((draft) => {
    const own = runs.filter(({ start }) => draftAt(drafts, start) === draft);
    return own.length === 0 ? draft : { ...draft, notUnderstood: [...draft.notUnderstood, ...own] };
  });
}

/** Of which of the drafts the words at that place are: of the one in whose stretch they stand. */
function draftAt(drafts: readonly Draft[], at: number): Draft | undefined {
  return (
    drafts.find(({ stretch: { from, to } }) => at >= from && at < to) ??
    [...drafts].reverse().find(({ stretch: { from } }) => from <= at) ??
    drafts[0]
  );
}

/** "Members may choose two": there it is no month. */
function isModalMay(words: string, text: string, at: number): boolean {
  return words === "may" && /^ [a-z]/.test(text.slice(at + words.length));
}

const ENDS = /[;:,()\n]|\.(?!\d)| {2,}/g;

/** The words around each place, up to what was used, a comma or a bracket; a condition from its first word. */
function runsAround(
  rest: string,
  figures: ReadonlySet<number>,
  conditions: ReadonlySet<number>,
): readonly Understood[] {
  const runs: Understood[] = [];
  let end = 0;
  for (const at of [...figures, ...conditions].sort((a, b) => a - b)) {
    if (at < end) continue;
    const from = conditions.has(at) ? at : Math.max(end, begins(rest, at));
    end = endsAfter(rest, at);
    const words = rest.slice(from, end);
    const plain = words.replace(/^(?:\s|(?:and|or|but|then|the|a|an)\b(?=\s))+/i, "");
    const start = from + (words.length - plain.length);
    const said = plain.replace(
      /(?:\s+(?:to|and|or|of|by|in|at|the|a|an|for|with|is|are))*[\s.]*$/i,
      "",
    );
    runs.push({ start, words: said });
    end = Math.max(end, at + 1);
  }
  return runs.filter(({ words }) => words !== "");
}

function begins(text: string, at: number): number {
  let from = 0;
  for (const { index, 0: mark } of text.slice(0, at).matchAll(ENDS)) from = index + mark.length;
  return from;
}

function endsAfter(text: string, at: number): number {
  for (const { index } of text.slice(at).matchAll(ENDS)) {
    // The comma of "1,250".
    const isInFigure =
      /\d/.test(text[at + index - 1] ?? "") && /\d/.test(text[at + index + 1] ?? "");
    if (!isInFigure) return at + index;
  }
  return text.length;
}

function blankedAt(sentence: string, spans: readonly Understood[]): string {
  let rest = sentence;
  for (const { start, words } of spans) {
    rest = rest.slice(0, start) + " ".repeat(words.length) + rest.slice(start + words.length);
  }
  return rest;
}
