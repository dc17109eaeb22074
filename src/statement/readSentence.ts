import { draftOf, type Frame, finished, wholeSentence } from "./draft";
import { isWish } from "./isWish";
import { measureOfTarget } from "./measureOfTarget";
import { type Beside, deliverables, deliverablesBeside } from "./measuresOfDeliverables";
import { eachOf, measuresOfEach } from "./measuresOfEach";
import { type Amount, amountsIn, endOf } from "./phrases/amounts";
import { withoutWhatIsBesideThePoint } from "./phrases/besidePoint";
import { baselineSaid, fromTo, takeRelativeTarget, withoutYearOfBaseline } from "./phrases/changes";
import { takeDeadlines } from "./phrases/deadlines";
import { directionIn } from "./phrases/directions";
import { type Narrowing, takeNarrowings } from "./phrases/narrowings";
import {
  type MeetingsOf,
  NOTHING_SAID,
  type Provenance,
  takeProvenance,
} from "./phrases/provenance";
import { unitOfRelative } from "./phrases/units";
import type { ProposedMeasure } from "./proposedMeasure";
import { type Thing, type ThingNamed, thingsNamed } from "./things";
import { givingUp, type Wording, wordingOf } from "./wording";
import type { StatementYear } from "./yearOfStatement";

/** What is known before a sentence is read. */
export interface StatementContext {
  readonly year: StatementYear | null;
  readonly things: readonly Thing[];
  readonly narrowings: readonly Narrowing[];
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
  { year, things, narrowings, meetingsOf }: StatementContext,
): SentenceRead {
  const sentence = typed.slice(0, MOST_CHARACTERS);
  const [rest, provenance] = takeProvenance(wordingOf(sentence), year, meetingsOf);
  const [dated, allDeadlines] = takeDeadlines(withoutYearOfBaseline(rest), year);
  // "Six, of which two by September and all six by March": the whole is due last.
  const deadlines = /\bof (?:which|whom)\b/i.test(sentence) ? allDeadlines.slice(-1) : allDeadlines;
  const [narrowed, among] = takeNarrowings(dated, narrowings);
  const wording = withoutWhatIsBesideThePoint(narrowed);
  const frame = {
    words: rest.left,
    row,
    provenance: provenance ?? NOTHING_SAID,
    deadlines,
    things,
  };
  const measures = isWish(wording, deadlines) ? measuresIn(wording, frame) : [];
  return { measures: measures.map((measure) => narrowedTo(measure, among)), provenance };
}

/** Only members have a sector, a size and a district. */
function narrowedTo(measure: ProposedMeasure, among: string | null): ProposedMeasure {
  return /^(?:Members|Share)/.test(measure.measuredBy) ? { ...measure, among } : measure;
}

function measuresIn(wording: Wording, frame: Frame): readonly ProposedMeasure[] {
  const { left } = wording;
  const all = amountsIn(left);
  const points = all.filter(isInPoints);
  const amounts = all.filter((one) => !isInPoints(one));
  const [onlyPoints] = amounts.length === 0 ? points : [];
  if (onlyPoints !== undefined) return [inPoints(wording, onlyPoints, frame)];
  const range = fromTo(left, amounts);
  const relative = range === null ? takeRelativeTarget(wording) : null;
  if (relative !== null) {
    const { target, direction } = relative;
    const unit = unitOfRelative(left);
    const baseline = baselineSaid(left);
    const known = { target, direction, unit, baseline };
    return [finished(draftOf(relative.wording, frame, wholeSentence(relative.at)), known)];
  }
  const things = thingsNamed(left, frame.things);
  const counted = amounts.filter((one) => one !== range?.baseline && isTarget(one, left, things));
  const targets = counted.length === 0 ? [] : withSingleEvents(counted, left, things);
  const [first] = targets;
  if (first === undefined) return deliverables(wording, frame);
  const each = targets.length === 1 ? eachOf(left, things) : [];
  if (each.length > 1) return measuresOfEach(wording, first, each, frame);
  const beside = deliverablesBeside(wording, frame, targets, things);
  const ends = beside.find(({ at }) => at > first.at)?.at ?? left.length;
  const counts = targets.map((amount, index) =>
    measureOfTarget(
      wording,
      {
        amount,
        baseline: range?.target === amount ? range.baseline : null,
        previous: endOf(targets[index - 1]),
        next: targets[index + 1]?.at ?? ends,
        isFirst: index === 0,
        isOneOfSeveral: targets.length + beside.length > 1,
        things,
      },
      frame,
    ),
  );
  const isBefore = ({ at }: Beside): boolean => at < first.at;
  return [
    ...beside.filter(isBefore).map(({ measure }) => measure),
    ...counts,
    ...beside.filter((one) => !isBefore(one)).map(({ measure }) => measure),
  ];
}

/** "By 2 percentage points": how much it is to change, and not to what. */
function isInPoints({ words }: Amount): boolean {
  return /points?$/i.test(words);
}

function inPoints(wording: Wording, { at, length }: Amount, frame: Frame): ProposedMeasure {
  const direction = directionIn(wording.left)?.direction ?? null;
  const draft = draftOf(givingUp(wording, at, length), frame, wholeSentence(at));
  return finished(draft, { target: null, unit: "%", direction });
}

/** "…, one Seminar and a Master Class": an article says one where others are counted. */
function withSingleEvents(
  counted: readonly Amount[],
  left: string,
  things: readonly ThingNamed[],
): readonly Amount[] {
  const single = things.flatMap(({ thing, at }): Amount[] => {
    const [, article] = /(?:,|\band|\bplus) (an? )$/i.exec(left.slice(0, at)) ?? [];
    if (article === undefined || thing.measuredBy !== "Events held") return [];
    const from = at - article.length;
    return [
      { at: from, length: article.length - 1, value: 1, form: "number", words: article.trim() },
    ];
  });
  return [...counted, ...single].sort((a, b) => a.at - b.at);
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
