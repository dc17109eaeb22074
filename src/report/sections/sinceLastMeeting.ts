import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import type { Judgement } from "../../domain/measures/judgement";
import { loggedFigures } from "../../domain/measures/sinceLast";
import { groupedBy } from "../../domain/words/groupedBy";
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

/**
 * The figures stand in the table of measures; here is what became of their statuses, a line for each
 * way that one has gone: "Was on course, is missed: SM1 (19, now 21); SM2 (2, now 4)."
 */
function statusBlocks(compared: readonly Compared[]): readonly Block[] {
  const changes = compared.flatMap(({ judged, before }): { way: string; measure: Run[] }[] => {
    if (before === null || before.asAt === null || before.status === "") return [];
    if (before.status === judged.status) return [];
    const { actual } = loggedFigures(before, judged.percent);
    const way = `Was ${before.status.toLowerCase()} on ${describeDay(before.asAt)}, is ${judged.status.toLowerCase()}: `;
    return [{ way, measure: [bold(measureRef(judged)), plain(figures(judged, actual))] }];
  });
  if (changes.length === 0) return [];
  const ways = Array.from(groupedBy(changes, ({ way }) => way));
  return [
    list(
      ways.map(([way, ones]) => [
        plain(way),
        ...ones.flatMap(({ measure }, index) => [
          ...measure,
          plain(index === ones.length - 1 ? "." : "; "),
        ]),
      ]),
    ),
  ];
}

/** " (19, now 21)", " (59%)" where it is the same; "" where there is none. */
function figures(judged: Judgement, before: number | null): string {
  const now = judged.actual === null ? "no figure" : figureOf(judged, judged.actual);
  const was = before === null ? "no figure" : figureOf(judged, before);
  if (before === null && judged.actual === null) return "";
  return was === now ? ` (${now})` : ` (${was}, now ${now})`;
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
