import { type Draft, type Frame, finished, withKnown } from "./draft";
import { groupsSaid } from "./groupsSaid";
import { isWish } from "./isWish";
import { namingWhatIsLeft } from "./leftOver";
import { measuresIn } from "./measuresInSentence";
import { takeBaselines } from "./phrases/baselines";
import { withoutWhatIsBesideThePoint } from "./phrases/besidePoint";
import { withoutYearOfBaseline } from "./phrases/changes";
import { type Deadline, takeDeadlines } from "./phrases/deadlines";
import { type Narrowed, type Narrowing, takeNarrowings } from "./phrases/narrowings";
import {
  type MeetingsOf,
  NOTHING_SAID,
  type ProvenanceSaid,
  takeProvenance,
} from "./phrases/provenance";
import { withoutOtherEnds } from "./phrases/ranges";
import type { ProposedMeasure } from "./proposedMeasure";
import type { Thing } from "./things";
import { inOrder, wordingOf } from "./wording";
import type { StatementYear } from "./yearOfStatement";

/** What is known before a sentence is read. */
export interface StatementContext {
  readonly year: StatementYear | null;
  readonly things: readonly Thing[];
  readonly narrowings: readonly Narrowing[];
  readonly meetingsOf: MeetingsOf;
  /** Where the Compact works, at the beginning of words: "in Derbyshire" leaves nobody out. */
  readonly county: RegExp | null;
}

/** What a sentence comes to: measures, or only who set those beside it, or nothing. */
export interface SentenceRead {
  readonly measures: readonly ProposedMeasure[];
  readonly said: ProvenanceSaid | null;
  /** Of who set the targets and when: the days that were read, and what no measure can hold. */
  readonly understood: readonly string[];
  readonly notUnderstood: readonly string[];
}

/** No sentence is longer; a page without a full stop is not read through. */
const MOST_CHARACTERS = 2_000;

/** Reads one sentence of a Statement (design, section 8). Never throws, whatever it says. */
export function readSentence(
  typed: string,
  row: Frame["row"],
  { year, things, narrowings, meetingsOf, county }: StatementContext,
): SentenceRead {
  const sentence = typed.slice(0, MOST_CHARACTERS);
  const [rest, said] = takeProvenance(wordingOf(sentence), year, meetingsOf);
  const [targets, baselines] = takeBaselines(rest, year);
  const [dated, allDeadlines] = takeDeadlines(withoutYearOfBaseline(targets), year);
  const deadlines = dueOfTheWhole(allDeadlines, sentence);
  const [narrowed, among] = takeNarrowings(dated, narrowings);
  const wording = withoutOtherEnds(withoutWhatIsBesideThePoint(narrowed));
  const frame = {
    words: rest.left,
    row,
    provenance: said?.provenance ?? NOTHING_SAID,
    deadlines,
    doubts: dated.notUnderstood,
    things: [...things, ...groupsSaid(sentence, things)],
    baselines,
    year,
  };
  const proposed = isWish(wording, deadlines, baselines.length > 0)
    ? measuresIn(wording, frame)
    : [];
  const drafts = narrowedTo(proposed, among);
  return {
    measures: namingWhatIsLeft(drafts, sentence, said?.taken ?? [], county).map(finished),
    said,
    understood: inOrder(rest.understood),
    notUnderstood: inOrder(rest.notUnderstood),
  };
}

/** "Six by March, of which two by September": the whole is due last, its part is a milestone. */
function dueOfTheWhole(deadlines: readonly Deadline[], sentence: string): readonly Deadline[] {
  const part = /\bof (?:which|whom)\b[^;,.]*/i.exec(sentence);
  if (part === null || deadlines.length < 2) return deadlines;
  const isInPart = ({ at }: Deadline): boolean =>
    at >= part.index && at < part.index + part[0].length;
  const outside = deadlines.filter((one) => !isInPart(one));
  const due = (outside.length === 0 ? deadlines : outside).reduce((last, one) =>
    one.due > last.due ? one : last,
  );
  return [due];
}

/** Only members have a sector, a size and a district; each target those that are said beside it. */
function narrowedTo(drafts: readonly Draft[], narrowed: readonly Narrowed[]): readonly Draft[] {
  return drafts.map((draft) => {
    const { from, to } = draft.stretch;
    const own = narrowed.filter(
      ({ start }) => drafts.length === 1 || (start >= from && start < to),
    );
    if (own.length === 0 || !/^(?:Members|Share)/.test(draft.measure.measuredBy)) return draft;
    const words = own.map(({ start, words }) => ({ start, words }));
    const headers = own.map(({ among }) => among.split(" = ")[0]);
    // Among asks for all that it says: nobody is of two sectors.
    if (new Set(headers).size < headers.length) {
      return { ...draft, notUnderstood: [...draft.notUnderstood, ...words] };
    }
    const known = withKnown(draft, { among: own.map(({ among }) => among).join("; ") });
    return { ...known, understood: [...known.understood, ...words] };
  });
}
