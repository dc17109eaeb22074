import { tidyText } from "../cells/cellValue";
import type { Amount } from "./phrases/amounts";
import type { Deadline } from "./phrases/deadlines";
import type { Provenance } from "./phrases/provenance";
import type { ProposedMeasure } from "./proposedMeasure";
import type { Thing } from "./things";
import { inOrder, type Understood, type Wording } from "./wording";
import type { StatementYear } from "./yearOfStatement";

/** What holds for every measure of one sentence. */
export interface Frame {
  /** The sentence without who set its target. */
  readonly words: string;
  readonly row: Pick<ProposedMeasure, "priority" | "aims">;
  readonly provenance: Provenance;
  readonly deadlines: readonly Deadline[];
  /** Where the sentence says a day that nobody can tell: "by Christmas". */
  readonly doubts: readonly Understood[];
  readonly things: readonly Thing[];
  /** What there is now, as the sentence sets it beside its targets. */
  readonly baselines: readonly Amount[];
  readonly year: StatementYear | null;
}

/** A measure on its way, with the words of the sentence that it is made of. */
export interface Draft {
  readonly measure: ProposedMeasure;
  readonly stretch: Stretch;
  readonly understood: readonly Understood[];
  readonly notUnderstood: readonly Understood[];
}

/** Where a target stands in its sentence: from its number to the next target. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly isOneOfSeveral: boolean;
}

/** A measure that has the sentence to itself. */
export function wholeSentence(from: number): Stretch {
  return { from, to: Number.POSITIVE_INFINITY, isOneOfSeveral: false };
}

/** What a measure has of the sentence whatever it counts: its words, its days, who set it. */
export function draftOf(wording: Wording, frame: Frame, stretch: Stretch): Draft {
  const { words, row, provenance, deadlines, doubts } = frame;
  const deadline = deadlineOf(deadlines, doubts, stretch);
  return {
    stretch,
    measure: {
      sentence: wording.sentence,
      ...row,
      measure: stretch.isOneOfSeveral ? wordsOf(words, stretch, deadline) : tidied(words),
      measuredBy: "Typed figure",
      of: null,
      among: null,
      count: null,
      direction: null,
      baseline: null,
      target: 1,
      unit: null,
      starts: deadline?.starts ?? null,
      due: deadline?.due ?? null,
      ...provenance,
      understood: [],
      notUnderstood: [],
    },
    understood:
      deadline === null
        ? wording.understood
        : [...wording.understood, { start: deadline.at, words: wordsSaid(deadline) }],
    notUnderstood: wording.notUnderstood,
  };
}

/** The draft with what else is known of its measure. */
export function withKnown(draft: Draft, known: Partial<ProposedMeasure>): Draft {
  return { ...draft, measure: { ...draft.measure, ...known } };
}

/** The measure with its words in the order of the sentence, each once. */
export function finished({ measure, understood, notUnderstood }: Draft): ProposedMeasure {
  return {
    ...measure,
    understood: once(inOrder(understood)),
    notUnderstood: once(inOrder(notUnderstood)),
  };
}

function once(words: readonly string[]): readonly string[] {
  return words.filter((one, index) => words.indexOf(one) === index);
}

/** One of several targets of a sentence, in words that can stand alone. */
function wordsOf(words: string, stretch: Stretch, due: Deadline | null): string {
  const { from, to } = stretch;
  const own = words.slice(from, to).replace(/[\s,;]*(?:\band|\bor|\bplus)?[\s,;]*$/i, "");
  return tidied(due === null || isIn(due, stretch) ? own : `${own} ${wordsSaid(due)}`);
}

function tidied(words: string): string {
  return tidyText(words)
    .replace(/^\((.*)\)$/, "$1")
    .replace(/^(?:targets?)?\s*:\s*/i, "")
    .replace(/[\s,;.(]+$/, "");
}

/**
 * The day said behind the target and before the next one; else the next that the sentence says, but
 * not where something else is said there that may well be a day: "before Christmas".
 */
function deadlineOf(
  deadlines: readonly Deadline[],
  doubts: readonly Understood[],
  stretch: Stretch,
): Deadline | null {
  const own = deadlines.find((one) => isIn(one, stretch)) ?? null;
  const isDoubtful = doubts.some(({ start }) => isIn({ at: start }, stretch));
  if (own !== null || (stretch.isOneOfSeveral && isDoubtful)) return own;
  return deadlines.find(({ at }) => at > stretch.from) ?? deadlines[deadlines.length - 1] ?? null;
}

function isIn({ at }: Pick<Deadline, "at">, { from, to }: Stretch): boolean {
  return at > from && at < to;
}

/** "by June" of "by June.": a shortened month ends in a full stop, and so does a sentence. */
function wordsSaid({ words }: Deadline): string {
  return words.trim().replace(/\.$/, "");
}
