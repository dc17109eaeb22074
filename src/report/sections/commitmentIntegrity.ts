import { describeDay } from "../../cells/calendarDate";
import {
  type CommitmentIntegrity,
  commitmentIntegrity as integrityOf,
} from "../../domain/actions/commitmentIntegrity";
import { dueHistory } from "../../domain/actions/dueHistory";
import { describeFigure } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { timesInWords } from "../../domain/words/ordinal";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import type { Block } from "../block";
import { bold, heading, list, paragraph, plain } from "../blocks";
import { describeDueMoves, OFTEN_MOVED } from "../dueMoveWords";
import { numberOf } from "../figures";
import type { Section } from "../section";

/** More are counted, not listed: the worst come first. */
const MOST_LISTED = 12;

/** Whether what was promised is kept: done by the day first set, moved, moved twice or more. */
export const commitmentIntegrity: Section = {
  holds:
    "Commitment integrity: actions done by the day first set, due days moved, how often, and which twice or more",
  fitsCell: true,
  isAppendix: true,
  write: ({ compact }) => {
    const integrity = integrityOf(compact);
    if (integrity.due === 0 && integrity.moves === 0) return [];
    return [
      heading(1, "Commitment integrity"),
      paragraph(`${describeKept(compact, integrity)} ${describeMoved(integrity)}`),
      ...oftenMoved(compact, integrity),
    ];
  },
};

function oftenMoved(compact: Compact, { moved }: CommitmentIntegrity): readonly Block[] {
  const historyOf = dueHistory(compact);
  const often = moved.filter(({ everMoved }) => everMoved >= OFTEN_MOVED);
  if (often.length === 0) return [];
  const more = often.length - MOST_LISTED;
  return [
    paragraph([bold("Moved twice or more:")], "intro"),
    list([
      ...often
        .slice(0, MOST_LISTED)
        .map(({ action }) => [
          ...(action.ref === "" ? [] : [bold(`${action.ref} `)]),
          plain(`${clipped(action.action, 200)}. ${describeDueMoves(historyOf, action)}`),
        ]),
      ...(more > 0 ? [`${numberOf(more, "more action", "more actions")}.`] : []),
    ]),
  ];
}

/** "Of 3 actions whose first due day has come this year, 1 was done by that day, 1 later; 1 is open." */
function describeKept(compact: Compact, integrity: CommitmentIntegrity): string {
  const { due, onTime, late, undated, open } = integrity;
  if (due === 0) return "No action's first due day has come yet this year.";
  const facts = [
    onTime === 0 ? "none was done by that day" : `${wasOf(onTime)} done by that day`,
    ...(late === 0 ? [] : [`${wasOf(late)} done later`]),
    ...(undated === 0 ? [] : [`${wasOf(undated)} done on a day that nobody typed`]),
    ...(open === 0 ? [] : [`${numberOf(open, "is", "are")} still open`]),
  ];
  const actions = numberOf(due, "action whose first", "actions whose first");
  return `Of ${actions} due day came in the programme year by ${describeDay(compact.asAt)}, ${listedAll(facts)}.`;
}

function wasOf(count: number): string {
  return numberOf(count, "was", "were");
}

/** "The due days of 2 actions were moved this year, 3 times in all." */
function describeMoved({ moved, moves }: CommitmentIntegrity): string {
  if (moves === 0) return "No due day was moved this year.";
  return moved.length === 1
    ? `The due day of 1 action was moved this year, ${timesInWords(moves)}.`
    : `The due days of ${describeFigure(moved.length)} actions were moved this year, ${describeFigure(moves)} times in all.`;
}
