import { draftOf, type Frame, finished, type Stretch } from "./draft";
import { isWish } from "./isWish";
import { measureOfTarget } from "./measureOfTarget";
import { type Amount, amountsIn } from "./phrases/amounts";
import { withoutWhatIsBesideThePoint } from "./phrases/besidePoint";
import { fromTo, takeRelativeTarget } from "./phrases/changes";
import { takeDeadlines } from "./phrases/deadlines";
import { deliverableIn } from "./phrases/deliverables";
import {
  type MeetingsOf,
  NOTHING_SAID,
  type Provenance,
  takeProvenance,
} from "./phrases/provenance";
import type { ProposedMeasure } from "./proposedMeasure";
import { type Thing, type ThingNamed, thingsNamed } from "./things";
import { taking, type Wording, wordingOf } from "./wording";
import type { StatementYear } from "./yearOfStatement";

/** What is known before a sentence is read. */
export interface StatementContext {
  readonly year: StatementYear | null;
  readonly things: readonly Thing[];
  readonly meetingsOf: MeetingsOf;
}

/** What a sentence comes to: measures, or only who set those beside it, or nothing. */
export interface SentenceRead {
  readonly measures: readonly ProposedMeasure[];
  readonly provenance: Provenance | null;
}

/** No sentence is longer; a page without a full stop is not read through. */
const MOST_CHARACTERS = 2_000;

/** Reads one sentence of a Statement (design, section 8). Never throws, whatever it says. */
export function readSentence(
  typed: string,
  row: Frame["row"],
  { year, things, meetingsOf }: StatementContext,
): SentenceRead {
  const sentence = typed.slice(0, MOST_CHARACTERS);
  const [said, provenance] = takeProvenance(wordingOf(sentence), year, meetingsOf);
  const [dated, deadlines] = takeDeadlines(said, year);
  const wording = withoutWhatIsBesideThePoint(dated);
  const frame = {
    words: said.left,
    row,
    provenance: provenance ?? NOTHING_SAID,
    deadlines,
    things,
  };
  return { measures: isWish(wording, deadlines) ? measuresIn(wording, frame) : [], provenance };
}

function measuresIn(wording: Wording, frame: Frame): readonly ProposedMeasure[] {
  const { left } = wording;
  const amounts = amountsIn(left);
  const range = fromTo(left, amounts);
  const relative = range === null ? takeRelativeTarget(wording) : null;
  if (relative !== null) {
    const { target, direction } = relative;
    return [finished(draftOf(relative.wording, frame, whole(relative.at)), { target, direction })];
  }
  const things = thingsNamed(left, frame.things);
  const targets = amounts.filter((one) => one !== range?.baseline && isTarget(one, left, things));
  if (targets.length === 0) return deliverables(wording, frame);
  return targets.map((amount, index) =>
    measureOfTarget(
      wording,
      {
        amount,
        baseline: range?.target === amount ? range.baseline : null,
        next: targets[index + 1]?.at ?? left.length,
        isFirst: index === 0,
        isOneOfSeveral: targets.length > 1,
        things,
      },
      frame,
    ),
  );
}

/** How large each of the things is: "3 two-day events". */
const A_SIZE =
  /^[- ](?:day|hour|week|month|year|page|minute|point|star)s?[- ](?!s?\b(?:to|or|lost|per|in)\b)\w/i;

function isTarget(
  { form, at, length }: Amount,
  words: string,
  things: readonly ThingNamed[],
): boolean {
  if (things.length === 0) return form !== "all";
  return !A_SIZE.test(words.slice(at + length));
}

/** "A strategy published by June": one action, which is done or not. */
function deliverables(wording: Wording, frame: Frame): readonly ProposedMeasure[] {
  const found = deliverableIn(wording.left);
  const isDated = frame.deadlines.length > 0 || wording.notUnderstood.length > 0;
  if (found === null || (!isDated && !/\btarget\b/i.test(wording.left))) return [];
  const taken = taking(wording, found.at, found.words.length);
  return [finished(draftOf(taken, frame, whole(found.at)), { measuredBy: "Actions done" })];
}

function whole(from: number): Stretch {
  return { from, to: Number.POSITIVE_INFINITY, isOneOfSeveral: false };
}
