import { daysBetween, describeDay } from "../../cells/calendarDate";
import { describeCell, isUnused } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { overdueActions } from "../../domain/actions/actionPlan";
import { ageInWords } from "../../domain/words/ageInWords";
import { clipped, quoted } from "../../domain/words/quoted";
import { cellOf } from "../../tables/cellOf";
import type { TableRow } from "../../tables/tableReading";
import { actionPlanTable } from "../../tables/tabs/actionPlanTable";
import type { Checkup } from "../checkup";
import { rowRule } from "../rule";

const ACTION_STATUSES: readonly string[] = actionPlanTable.columns.status.options;

export const ACTION_RULES = [
  rowRule("Action plan", {
    id: "action-overdue",
    severity: "note",
    looksAt: "Action plan: Due, Status; Settings: As at",
    wrong: "An action is overdue.",
    mend: "Do it and mark it Done, agree another day, or choose Deferred.",
    at: "due",
    find: ({ row, due, status, owner }, checkup) => {
      if (due === null || !checkup.index(overdue).has(row)) return null;
      // A status that nobody can read may mean that it is done: that comes first.
      if (status !== "" && !ACTION_STATUSES.includes(status)) return null;
      const late = ageInWords(daysBetween(due, checkup.compact.asAt));
      const who = owner === "" ? "" : `, with ${clipped(owner)}`;
      const state = status === "" ? "without a status" : quoted(status);
      return { says: `was ${describeDay(due)}, ${late} ago. It is still ${state}${who}.` };
    },
  }),
  rowRule("Action plan", {
    id: "action-done-without-date",
    severity: "warning",
    looksAt: "Action plan: Done on, where Status is Done",
    wrong: "An action is Done, but without a date, so it is not counted.",
    mend: "Type the day it was done.",
    at: "doneOn",
    find: ({ row, status }, { compact }) => {
      if (status !== "Done") return null;
      const cell = cellOf(compact.readings["Action plan"], row, "doneOn");
      const seen = describeCell(cell);
      if (!isUnused(cell) && !isPlaceholder(seen)) return null;
      return {
        says: `is ${isUnused(cell) ? "blank" : quoted(seen)}, though the action is Done. Type the day it was done.`,
      };
    },
  }),
  rowRule("Action plan", {
    id: "action-date-without-done",
    severity: "warning",
    looksAt: "Action plan: Status, where Done on is filled",
    wrong: "An action has a day on which it was done, but is not marked Done.",
    mend: "Choose Done, or clear Done on.",
    at: "status",
    find: ({ status, doneOn }, { compact }) => {
      if (doneOn === null || status === "Done" || doneOn > compact.today) return null;
      return {
        says: `is ${status === "" ? "blank" : quoted(status)}, though Done on is ${describeDay(doneOn)}. Choose Done, or clear Done on.`,
        suggestion: "Done",
      };
    },
  }),
];

function overdue({ compact }: Checkup): ReadonlySet<TableRow> {
  return new Set(overdueActions(compact).map(({ row }) => row));
}
