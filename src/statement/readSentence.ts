import {
  type Draft,
  draftOf,
  type Frame,
  finished,
  type Stretch,
  wholeSentence,
  withKnown,
} from "./draft";
import { isWish } from "./isWish";
import { namingWhatIsLeft } from "./leftOver";
import { measureOfTarget } from "./measureOfTarget";
import { type Beside, deliverables, deliverablesBeside } from "./measuresOfDeliverables";
import { eachOf, measuresOfEach } from "./measuresOfEach";
import { type Amount, amountsIn, endOf } from "./phrases/amounts";
import { withoutWhatIsBesideThePoint } from "./phrases/besidePoint";
import {
  baselineSaid,
  fromTo,
  type RelativeTarget,
  takeRelativeTargets,
  withoutYearOfBaseline,
} from "./phrases/changes";
import { type Deadline, takeDeadlines } from "./phrases/deadlines";
import { deliverableIn } from "./phrases/deliverables";
import { directionIn } from "./phrases/directions";
import { type Narrowed, type Narrowing, takeNarrowings } from "./phrases/narrowings";
import {
  type MeetingsOf,
  NOTHING_SAID,
  type ProvenanceSaid,
  takeProvenance,
} from "./phrases/provenance";
import { withoutOtherEnds } from "./phrases/ranges";
import { MEMBERS, unitOfRelative } from "./phrases/units";
import type { ProposedMeasure } from "./proposedMeasure";
import { type Thing, type ThingNamed, thingsNamed } from "./things";
import { givingUp, inOrder, taking, type Wording, wordingOf } from "./wording";
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
  const [dated, allDeadlines] = takeDeadlines(withoutYearOfBaseline(rest), year);
  const deadlines = dueOfTheWhole(allDeadlines, sentence);
  const [narrowed, among] = takeNarrowings(dated, narrowings);
  const wording = withoutOtherEnds(withoutWhatIsBesideThePoint(narrowed));
  const frame = {
    words: rest.left,
    row,
    provenance: said?.provenance ?? NOTHING_SAID,
    deadlines,
    doubts: dated.notUnderstood,
    things,
  };
  const proposed = isWish(wording, deadlines) ? measuresIn(wording, frame) : [];
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

/** A target of a sentence: a figure, or a change from the baseline. */
type Aim =
  | { readonly kind: "figure"; readonly at: number; readonly end: number; readonly amount: Amount }
  | {
      readonly kind: "relative";
      readonly at: number;
      readonly end: number;
      readonly relative: RelativeTarget;
    };

function measuresIn(wording: Wording, frame: Frame): readonly Draft[] {
  const all = amountsIn(wording.left);
  const points = all.filter(isInPoints);
  const [onlyPoints] = points.length === all.length ? points : [];
  if (onlyPoints !== undefined) return [inPoints(wording, onlyPoints, frame)];
  const pairs = fromTo(
    wording.left,
    all.filter((one) => !isInPoints(one)),
  );
  const [rest, relatives] = pairs.length === 0 ? takeRelativeTargets(wording) : [wording, []];
  const { left } = rest;
  const amounts = amountsIn(left).filter((one) => !isInPoints(one));
  const things = thingsNamed(left, frame.things);
  const baselines = new Set(pairs.map(({ baseline }) => baseline.at));
  const candidates = amounts.filter(
    (one) =>
      !baselines.has(one.at) &&
      (isTarget(one, left, things) || (one.form === "all" && frame.deadlines.length > 0)) &&
      (relatives.length === 0 || isOfItsOwn(one, left, relatives)),
  );
  const counted = candidates.filter(
    (one, index) =>
      !qualifies(one, candidates[index - 1], left) && !(index === 0 && isPartOfThing(one, left)),
  );
  const figures =
    counted.length === 0 && relatives.length === 0
      ? singleEvent(left, things)
      : relatives.length > 0
        ? counted
        : withSingleEvents(counted, left, things);
  const aims = [
    ...figures.map((amount): Aim => {
      return { kind: "figure", at: amount.at, end: endOf(amount), amount };
    }),
    ...relatives.map((relative): Aim => {
      const { at, words } = relative;
      return { kind: "relative", at, end: at + words.length, relative };
    }),
  ].sort((a, b) => a.at - b.at);
  const baselineOf = ({ kind, at }: Aim): Amount | null =>
    (kind === "figure" ? pairs.find(({ target }) => target.at === at)?.baseline : null) ?? null;
  const [first] = aims;
  if (first === undefined) return deliverables(rest, frame);
  const each = first.kind === "figure" && aims.length === 1 ? eachOf(left, things) : [];
  if (first.kind === "figure" && each.length > 1) {
    return measuresOfEach(rest, first.amount, each, frame);
  }
  const beside = relatives.length > 0 ? [] : deliverablesBeside(rest, frame, figures, things);
  const ends = beside.find(({ at }) => at > first.at)?.at ?? left.length;
  const isOneOfSeveral = aims.length + beside.length > 1;
  const starts = aims.map((aim, index) => {
    if (index === 0) return aim.kind === "relative" || baselineOf(aim) !== null ? 0 : aim.at;
    const begins = Math.min(aim.at, baselineOf(aim)?.at ?? aim.at);
    return clauseBegins(left, begins, aims[index - 1]?.end ?? 0);
  });
  const counts = aims.map((aim, index) => {
    const next = starts[index + 1] ?? ends;
    const from = starts[index] ?? aim.at;
    if (aim.kind === "relative") {
      return ofRelative(rest, aim.relative, { from, to: next, isOneOfSeveral }, frame);
    }
    const { amount } = aim;
    return measureOfTarget(
      rest,
      {
        amount,
        baseline: baselineOf(aim),
        from,
        previous: aims[index - 1]?.end ?? 0,
        next,
        isFirst: index === 0,
        isOneOfSeveral,
        isChange: isChangeBy(amount, left),
        things,
      },
      frame,
    );
  });
  const isBefore = ({ at }: Beside): boolean => at < first.at;
  return [
    ...beside.filter(isBefore).map(({ measure }) => measure),
    ...counts,
    ...beside.filter((one) => !isBefore(one)).map(({ measure }) => measure),
  ];
}

const CHANGES_BY =
  /\b(?:increas|rais|grow|ris|expand|extend|boost|improv|reduc|decreas|cut|lower|fall|drop|bring down)\w*\b[^.;]{0,80}? by (?:at least |about |around |a further |a minimum of |no (?:less|fewer) than )?$/i;

/** "Reduce vacancies by 12": by how many it is to change, and not to what. */
function isChangeBy({ at, length, form }: Amount, left: string): boolean {
  if (form !== "number" && form !== "money") return false;
  // "Increase take-up, by 10 members signing …": there it says who is to do it.
  const isDoer = new RegExp(`^ (?:\\w+ )?(?:${MEMBERS.source})`, "i").test(left.slice(at + length));
  return !isDoer && CHANGES_BY.test(left.slice(0, at));
}

/** Behind the "and" or the comma that sets a target off from the one before it; else where it stands. */
function clauseBegins(left: string, at: number, after: number): number {
  const joint = /^.*(?:[,;]|\band\b|\bor\b|\bplus\b)\s*/s.exec(left.slice(after, at))?.[0];
  return joint === undefined ? at : after + joint.length;
}

function ofRelative(
  wording: Wording,
  { at, words, whole, target, direction }: RelativeTarget,
  stretch: Stretch,
  frame: Frame,
): Draft {
  const own = wording.sentence.slice(stretch.from, stretch.to);
  const known = {
    target,
    direction,
    unit: unitOfRelative(stretch.isOneOfSeveral ? own : wording.sentence),
    baseline: baselineSaid(own),
  };
  const beside = [known.baseline === null ? null : BASELINE.exec(own), THAN_BEFORE.exec(own)];
  const taken = beside.reduce(
    (rest, found) =>
      found === null || rest.left.slice(stretch.from + found.index).startsWith(" ")
        ? rest
        : taking(rest, stretch.from + found.index, found[0].length),
    taking(wording, at, words.length),
  );
  const reach = stretch.isOneOfSeveral ? stretch : { ...wholeSentence(at), to: stretch.to };
  const draft = draftOf(taken, frame, reach);
  const { measure } = draft.measure;
  return withKnown(draft, {
    ...known,
    ...(whole === null ? {} : { measure: measure.replace(words, whole) }),
  });
}

const BASELINE = /\b(?:figure|baseline|level|total|number) of \d[\d,.]*\d/i;
const THAN_BEFORE =
  /\b(?:than|on|against|compared (?:with|to)) (?:in )?(?:the )?(?:last|previous) year\b/i;

/** Beside "10 % less" only what a clause of its own asks for is another target. */
function isOfItsOwn(
  { at, length }: Amount,
  left: string,
  relatives: readonly RelativeTarget[],
): boolean {
  const before = relatives.find((one) => one.at + one.words.length <= at);
  if (before !== undefined) {
    const between = left.slice(before.at + before.words.length, at);
    return (
      /(?:[,;]|\band\b)\s+(?:to )?(?:[a-z]+ ){0,4}$/i.test(between) && !FROM_THERE.test(between)
    );
  }
  const behind = relatives.find((one) => one.at >= at + length);
  const between = left.slice(at + length, behind?.at ?? 0);
  return behind !== undefined && /(?:[,;]|\band\b)/.test(between);
}

const FROM_THERE =
  /\b(?:figure|level|baseline|than|on|from|against|of|to|compared with)(?: the)? $/i;

/** "To have agreed a framework with three counties": one thing, whoever has a part in it. */
function isPartOfThing({ at }: Amount, left: string): boolean {
  const before = left.slice(0, at);
  return A_PART.test(before) && deliverableIn(before) !== null;
}

/** "Half of our members to attend two meetings": how much each is to do, and no target of its own. */
function qualifies(amount: Amount, before: Amount | undefined, left: string): boolean {
  if (before === undefined) return false;
  const between = left.slice(endOf(before), amount.at);
  if (EACH_DOES.test(between)) return true;
  if (/[;,]|\band\b|\bor\b|\bplus\b| {3,}/.test(between)) return false;
  const isShare = before.form !== "number" && before.form !== "money";
  const isOfBodies = isShare || MEMBERS.test(between);
  const doesIt = /\b(?:to|will|shall|should|must|who|that|which) [a-z]+/i.test(between);
  return (isOfBodies && doesIt) || A_PART.test(between);
}

/** "…, and every deputy to attend one meeting". */
const EACH_DOES =
  /\b(?:each|every) [a-z-]+ (?:to|will|shall|should|must) [a-z]+ (?:at least |a minimum of )?$/i;

const A_PART =
  /\b(?:with|attended by|involving|for|lasting|worth|averaging|having|covering|employing)(?: (?:at least|a minimum of|no fewer than|up to|more than|over|around|about|an average of|a total of))? $/i;

/** "By 2 percentage points": how much it is to change, and not to what. */
function isInPoints({ words }: Amount): boolean {
  return /points?$/i.test(words);
}

function inPoints(wording: Wording, { at, length }: Amount, frame: Frame): Draft {
  const direction = directionIn(wording.left)?.direction ?? null;
  const draft = draftOf(givingUp(wording, at, length), frame, wholeSentence(at));
  return withKnown(draft, { target: null, unit: "%", direction });
}

/** "Hold a Master Class by June": where nothing else is counted the article is its number. */
function singleEvent(left: string, things: readonly ThingNamed[]): readonly Amount[] {
  const [only, ...others] = things.filter(({ thing }) => thing.measuredBy === "Events held");
  const article = only === undefined ? null : /\b(an?) $/i.exec(left.slice(0, only.at));
  const [, words = ""] = article ?? [];
  const isHeld =
    /\b(?:hold|held|run|stage|staged|deliver|organise|put on|host|arrange)\b/i.test(left) &&
    !/\b(?:may|might|could|consider|if)\b/i.test(left);
  if (article === null || others.length > 0 || !isHeld) return [];
  return [{ at: article.index, length: words.length, value: 1, form: "number", words }];
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
