import { textCell } from "../cells/cellValue";
import { describeDueDays } from "../domain/actions/dueDays";
import { dueDaysToKeep } from "../domain/actions/dueHistory";
import type { Compact } from "../tables/compact";
import type { Change } from "./change";
import { changesToAdd } from "./changesToAdd";
import { identityOf } from "./rowIdentity";

/**
 * Notes in *Due days so far* when each action is due, so that a day that is moved is known without
 * anybody's work. Nothing where all of it stands there, or no action has a day yet.
 */
export function changesToKeepDueDays(compact: Compact): readonly Change[] {
  const reading = compact.readings["Action plan"];
  if (reading.headerRow === null) return [];
  const toKeep = dueDaysToKeep(compact);
  const rows = compact.actions.map((action) => {
    const seen = toKeep(action);
    const isDated = seen.length > 1 || seen.some(({ due }) => due !== "no day");
    return { action, text: isDated ? describeDueDays(seen) : "" };
  });
  if (rows.every(({ action, text }) => action.dueDays === text)) return [];
  return [
    ...changesToAdd(reading),
    {
      kind: "rewrite columns",
      table: "Action plan",
      fields: ["dueDays"],
      rows: rows.map(({ action, text }) => ({
        row: identityOf(reading, action.row),
        values: { dueDays: textCell(text) },
      })),
    },
  ];
}
