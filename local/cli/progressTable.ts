import Table from "cli-table3";
import type { MeasureAnswer } from "../../src/app/jobs/updateProgress";
import { STATUSES, type Status } from "../../src/tables/status";
import type { Terminal } from "./terminal";

const WHY_WIDTH = 60;

/** The measures as a table: status in word and shape, in colour on a terminal. */
export function progressTable({ colours }: Terminal, measures: readonly MeasureAnswer[]): string {
  const inked: Record<Status, (text: string) => string> = {
    Achieved: colours.blue,
    "On course": colours.green,
    "At risk": colours.yellow,
    "Off course": colours.red,
    Missed: colours.redBright,
    "Not started": colours.dim,
    "Not judged": colours.dim,
  };
  const table = new Table({
    head: ["", "Actual", "Target", "Due by now", "Booked", "Status", "Why"],
    colAligns: ["left", "right", "right", "right", "right", "left", "left"],
    colWidths: [null, null, null, null, null, null, WHY_WIDTH],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const { ref, actual, target, dueByNow, booked, status, why } of measures) {
    const shown = inked[status](`${STATUSES[status].shape} ${status}`);
    table.push([ref, actual ?? "–", target ?? "–", dueByNow ?? "–", booked, shown, why]);
  }
  return table.toString();
}
