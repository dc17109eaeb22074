import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import type { Judgement } from "../../domain/measures/judgement";
import { describeSinceLast, loggedFigures, sinceLogged } from "../../domain/measures/sinceLast";
import type { LogRow } from "../../tables/compact";
import type { Block, Run } from "../block";
import {
  bold,
  list,
  names,
  pageHeading,
  paragraph,
  plain,
  tableBlock,
  tableColumn,
  words,
} from "../blocks";
import { nameWithDay } from "../countedBlocks";
import { figureOf } from "../figures";
import { measureRef, measureRuns } from "../measureName";
import { membershipChanges } from "../membershipChanges";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";
import { slippedActions } from "../slippedActions";
import { logOf, rowToCompareWith, targetMoves } from "../targetMoves";

interface Compared {
  readonly judged: Judgement;
  readonly log: readonly LogRow[];
  readonly before: LogRow | null;
}

/** What changed since the last meeting, compared with the log as it was then. */
export const sinceLastMeeting: Section = {
  holds: "What changed since the last meeting: figures, targets, due dates",
  fitsCell: false,
  write: (subject) => {
    const { compact, judgements, meetings } = subject;
    const last = meetings.last?.date ?? null;
    const compared = judgements.map((judged): Compared => {
      const log = logOf(compact, judged);
      return { judged, log, before: rowToCompareWith(log, last) };
    });
    const logged = compared.some(({ before }) => before !== null);
    return [
      pageHeading("Since the last meeting"),
      paragraph(openingSentence(last, logged)),
      ...(logged ? [figuresSince(compared)] : []),
      ...movedBlocks(compared),
      ...newBlocks(judgements, last),
      ...membershipChanges(compact, last),
      ...slipBlocks(subject),
    ];
  },
};

function openingSentence(last: CalendarDate | null, logged: boolean): string {
  const meeting =
    last === null
      ? "No earlier Steering Group meeting is marked as held."
      : `The last Steering Group meeting was on ${describeDay(last)}.`;
  return logged
    ? meeting
    : `${meeting} The progress log holds no earlier figures, so there are none to compare with yet.`;
}

function figuresSince(compared: readonly Compared[]): Block {
  return tableBlock(
    "Each success measure: its figure in the log, its figure now, and the change.",
    [
      tableColumn("Success measure", 42),
      tableColumn("Then", 20),
      tableColumn("Now", 12),
      tableColumn("Change", 26),
    ],
    compared.map(({ judged, before }) => [
      words(measureRuns(judged)),
      words(before === null ? "not in the log" : wordsOfThen(judged, before)),
      words(judged.actual === null ? "–" : figureOf(judged, judged.actual)),
      // Without an arrow where the target moved: the two figures do not compare.
      words(before === null ? "" : changeIn(judged, before)),
    ]),
  );
}

function changeIn(judged: Judgement, before: LogRow): string {
  return describeSinceLast({ ...judged, sinceLast: sinceLogged(judged, before) }) || "–";
}

function wordsOfThen(judged: Judgement, row: LogRow): string {
  const { asAt, status } = row;
  const { actual } = loggedFigures(row, judged.percent);
  const figure = actual === null ? "no figure" : figureOf(judged, actual);
  const when = asAt === null ? "" : ` on ${describeDay(asAt)}`;
  return `${figure}${when}${status === "" ? "" : `, ${status.toLowerCase()}`}`;
}

function movedBlocks(compared: readonly Compared[]): readonly Block[] {
  const moves = compared.flatMap(({ judged, log, before }): (readonly Run[])[] =>
    targetMoves(judged, log, before).map((move) => [
      bold(`${measureRef(judged)}: `),
      plain(`${move}.`),
    ]),
  );
  return moves.length === 0 ? [] : [paragraph([bold("Targets that were moved")]), list(moves)];
}

/** Whoever and whatever has a day after the last meeting: the days say so without any log. */
function newBlocks(judgements: readonly Judgement[], last: CalendarDate | null): readonly Block[] {
  if (last === null) return [];
  const added = judgements.flatMap((judged) => {
    const since = judged.counted.filter(({ on }) => on !== null && on > last);
    return names(`${measureRef(judged)}, new`, since.map(nameWithDay));
  });
  return added.length === 0
    ? [paragraph(`Nothing that a success measure counts is dated after ${describeDay(last)}.`)]
    : added;
}

function slipBlocks({ compact, meetings }: ReportSubject): readonly Block[] {
  const { slipped, comparedWith } = slippedActions(compact, meetings.last?.date ?? null);
  if (comparedWith === null || compact.actions.length === 0) return [];
  const since = `the report as at ${describeDay(comparedWith)}`;
  if (slipped.length === 0) {
    return [paragraph(`No action has been given a later due date since ${since}.`)];
  }
  return [
    paragraph([bold("Actions whose due date slipped"), plain(`, compared with ${since}:`)]),
    list(
      slipped.map(({ action, from, to }) => [
        bold(`${action.ref} `),
        plain(
          `${action.action}: from ${describeDay(from)} to ${to === null ? "no date" : describeDay(to)}.`,
        ),
      ]),
    ),
  ];
}
