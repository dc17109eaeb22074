import { normalisedTitle } from "../cells/normalisedTitle";
import type { Compact } from "../tables/compact";
import type { TableName } from "../tables/tableName";
import type { LeavingRows } from "./leavingRows";
import type { ProgrammeYear } from "./programmeYear";

/** A copy of a tab that stays: "Events 2009-10". */
export interface KeptTab {
  readonly table: TableName;
  readonly tab: string;
}

/** The closing year's measures, events, action plan and log (design, section 8). */
const ALWAYS_KEPT: readonly TableName[] = [
  "Success measures",
  "Events",
  "Action plan",
  "Progress log",
];

/** The tabs of which a copy is kept: those of the year, and any other that rows leave. */
export function tabsToKeep(
  { readings }: Compact,
  leaving: readonly LeavingRows[],
  { name }: ProgrammeYear,
  tabNames: readonly string[],
): readonly KeptTab[] {
  const left = leaving.map(({ reading }) => reading.table.name);
  const taken = new Set(tabNames.map(normalisedTitle));
  return [...new Set([...ALWAYS_KEPT, ...left])]
    .filter((table) => readings[table].sheetName !== null)
    .map((table) => {
      const plain = `${table} ${name}`.replace(/[\\/?*[\]:]/g, "-");
      let tab = plain;
      for (let count = 2; taken.has(normalisedTitle(tab)); count += 1) tab = `${plain} (${count})`;
      taken.add(normalisedTitle(tab));
      return { table, tab };
    });
}
