import { describeDay } from "../../cells/calendarDate";
import { countOf, describeFigure } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import type { NewYearAnswer } from "./startNewYear";

/** What starting the new year comes to, for the person to say yes or no to. */
export function newYearQuestion(answer: NewYearAnswer): string {
  const { from, to, starts, ends, closedAt, kept, carried, offered, leaving } = answer;
  const notCarried = offered.actions.filter(({ isCarried }) => !isCarried);
  const baselines = answer.baselines.map(({ ref, from: before, to: after }) => {
    return `${ref} ${before === null ? "" : `from ${describeFigure(before)} `}to ${describeFigure(after)}`;
  });
  return [
    `Close ${from} with its figures as at ${describeDay(closedAt)}, and begin ${to}: ${describeDay(starts)} to ${describeDay(ends)}?`,
    `Kept as they are, in tabs of their own: ${listedAll(kept)}.`,
    `Carried on: ${named(carried.measures, "success measures")}; ${named(carried.actions, "actions")}.`,
    notCarried.length === 0
      ? ""
      : `Not carried on, because they are deferred: ${listedAll(notCarried.map(({ ref }) => ref))}. Set their Status to In progress first, if they should be.`,
    leaving.length === 0
      ? ""
      : `Rows that leave: ${listedAll(leaving.map(({ table, rows }) => `${countOf(rows, "rows")} of ${table}`))}.`,
    baselines.length === 0 ? "" : `Baselines: ${listedAll(baselines)}.`,
    ...answer.noLongerValid.map(({ ref, why }) => `${ref}: ${why}`),
    "Members, contacts, meetings and attendance stay as they are. It can be undone in the Problems view.",
  ]
    .filter((line) => line !== "")
    .join("\n\n");
}

function named(refs: readonly string[], things: string): string {
  return refs.length === 0 ? `no ${things}` : `${things} ${listedAll(refs)}`;
}
