import type { Problem } from "../../domain/problem";
import type { Compact } from "../../tables/compact";

/** What there is to check: no tab of a Compact yet, tabs that nobody has filled in, or rows. */
export type ThereToCheck = "no tabs" | "no rows" | "rows";

export function thereToCheck({ readings }: Compact): ThereToCheck {
  const tabs = Object.values(readings).filter(({ sheetName }) => sheetName !== null);
  if (tabs.length === 0) return "no tabs";
  const isFilled = tabs.some(({ table, rows }) => table.rowsAre !== "settings" && rows.length > 0);
  return isFilled ? "rows" : "no rows";
}

/** The problems that wait for somebody; a spreadsheet that is no Compact yet has none, and not one a tab. */
export function openProblemsOf<P extends Problem>(
  compact: Compact,
  problems: readonly P[],
): readonly P[] {
  if (thereToCheck(compact) === "no tabs") return [];
  return problems.filter(({ accepted }) => !accepted);
}
