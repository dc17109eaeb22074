import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import type { Judgement } from "../../domain/measures/judgement";
import { loggedFigures } from "../../domain/measures/sinceLast";
import type { LogRow } from "../../tables/compact";
import type { Block, Run } from "../block";
import { bold, heading, list, names, paragraph, plain } from "../blocks";
import { nameWithDay } from "../countedBlocks";
import { figureOf } from "../figures";
import { measureRef } from "../measureName";
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

/** What changed since the last meeting, compared with the log as it was then, beside the figures. */
export const sinceLastMeeting: Section = {
  holds: "What changed since the last meeting: statuses, targets, due dates, who is new",
  fitsCell: false,
  isAppendix: false,
  write: (subject) => {
    const { compact, judgements, meetings } = subject;
    const last = meetings.last?.date ?? null;
    const compared = judgements.map((judged): Compared => {
      const log = logOf(compact, judged);
      return { judged, log, before: rowToCompareWith(log, last) };
    });
    const blocks = [
      ...statusBlocks(compared),
      ...movedBlocks(compared),
      ...newBlocks(judgements, last),
      ...membershipChanges(compact, last),
      ...slipBlocks(subject),
    ];
    if (last === null && blocks.length === 0) return [];
    return [
      heading(1, "Since the last meeting"),
      paragraph(
        openingSentence(
          last,
          compared.some(({ before }) => before !== null),
        ),
      ),
      ...blocks,
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

/** The figures stand in the table of measures; here is what became of their statuses. */
function statusBlocks(compared: readonly Compared[]): readonly Block[] {
  const changes = compared.flatMap(({ judged, before }): (readonly Run[])[] => {
    if (before === null || before.asAt === null || before.status === "") return [];
    if (before.status === judged.status) return [];
    const { actual } = loggedFigures(before, judged.percent);
    const was = `was ${before.status.toLowerCase()}${withFigure(judged, actual)} on ${describeDay(before.asAt)}`;
    const is = `is ${judged.status.toLowerCase()}${withFigure(judged, judged.actual)}`;
    return [[bold(`${measureRef(judged)} `), plain(`${was} and ${is}.`)]];
  });
  return changes.length === 0 ? [] : [list(changes)];
}

/** " with 21", " with 59%"; "" where there is no figure. */
function withFigure(judged: Judgement, figure: number | null): string {
  return figure === null ? "" : ` with ${figureOf(judged, figure)}`;
}

function movedBlocks(compared: readonly Compared[]): readonly Block[] {
  const moves = compared.flatMap(({ judged, log, before }): (readonly Run[])[] =>
    targetMoves(judged, log, before).map((move) => [
      bold(`${measureRef(judged)}: `),
      plain(`${move}.`),
    ]),
  );
  return moves.length === 0
    ? []
    : [paragraph([bold("Targets that were moved")], "intro"), list(moves)];
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
