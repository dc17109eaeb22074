import { textCell } from "../cells/cellValue";
import type { Compact } from "../tables/compact";
import type { Change } from "./change";
import { changesToAdd } from "./changesToAdd";
import { identityOf } from "./rowIdentity";

/** Puts each member's problems in words into its Check cell; `texts` is in the members' order. */
export function changesToCheckMembers(
  compact: Compact,
  texts: readonly string[],
): readonly Change[] {
  const reading = compact.readings.Members;
  // Without the tab or its headers there is no row to write to; a problem says so.
  if (reading.headerRow === null) return [];
  return [
    ...changesToAdd(reading),
    {
      kind: "rewrite columns",
      table: "Members",
      fields: ["check"],
      rows: compact.members.map(({ row }, index) => ({
        row: identityOf(reading, row),
        values: { check: textCell(texts[index] ?? "") },
      })),
    },
  ];
}
