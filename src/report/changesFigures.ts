import { normalisedTitle } from "../cells/normalisedTitle";
import type { Problem } from "../domain/problem";
import { DATE_IN_EITHER_ORDER } from "../domain/settingsNotice";
import type { Column } from "../tables/column";
import type { Compact } from "../tables/compact";
import { findHeader } from "../tables/findHeader";
import { SETTINGS } from "../tables/settings";
import { isTableName, type TableName } from "../tables/tableName";
import { TABLES } from "../tables/tables";

/** Whether a figure or a status in the report may be wrong because of an error, or of a date in doubt. */
export function changesFigures(compact: Compact, problem: Problem): boolean {
  const { table, severity, rule, key, column: title } = problem;
  // A date that may be another one is a warning, for it may be right; its figure is as doubtful.
  if (severity !== "error" && rule !== DATE_IN_EITHER_ORDER) return false;
  if (!isTableName(table) || !TABLES[table].inFigures) return false;
  const { rowsAre } = TABLES[table];
  const column = rowsAre === "settings" ? settingCalled(key) : columnCalled(compact, table, title);
  // What is wrong with the tab as a whole is wrong with all that is read from it.
  if (column === null) return true;
  if (column.aboutContact) return false;
  if (column.required || column.inFigures || column.commitment !== null) return true;
  return rowsAre === "members" && isCounted(compact, column);
}

function columnCalled({ readings }: Compact, table: TableName, title: string): Column | null {
  const columns: { readonly [field: string]: Column } = TABLES[table].columns;
  const field = findHeader(readings[table], title)?.field ?? null;
  const declared = field === null ? undefined : columns[field];
  // A header that is missing is not found: the problem names it by its own title.
  return declared ?? withTitle(Object.values(columns), title);
}

function settingCalled(title: string): Column | null {
  return withTitle(Object.values(SETTINGS), title);
}

function withTitle(columns: readonly Column[], title: string): Column | null {
  const normalised = normalisedTitle(title);
  return columns.find((column) => normalisedTitle(column.title) === normalised) ?? null;
}

/** A measure may count any column of Members, by any of its names. */
function isCounted({ measures }: Compact, { title, aliases }: Column): boolean {
  const names = new Set([title, ...aliases].map(normalisedTitle));
  return measures.some(({ of }) => names.has(normalisedTitle(of)));
}
