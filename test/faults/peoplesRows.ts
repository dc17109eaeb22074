import type { Project } from "../../local/appsScript/project/project";
import type { Sheet } from "../../local/sheets/workbook/workbook";
import { workbookOf } from "../support/addOn";
import { isWhollyOwn, ownTitles } from "./ownColumns";

/** What people have in all tabs, a line a row; each begins with the number of its tab. */
export function rowsOfPeople(project: Project): readonly string[] {
  return workbookOf(project).sheets.flatMap((sheet) =>
    peoplesRows(sheet).map((row) => `${sheet.id} ${row}`),
  );
}

/** Each row of the tabs that are wholly the add-on's own, but for what it remembers for itself. */
export function ownRows(project: Project): readonly string[] {
  return workbookOf(project)
    .sheets.filter((sheet) => isWhollyOwn(sheet) && sheet.name !== "Undo")
    .flatMap((sheet) => rowsUnderTitles(sheet, () => true).map((row) => `${sheet.id} ${row}`));
}

/** The rows of one that the other lacks, as often as it lacks them. */
export function rowsGone(before: readonly string[], now: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const row of now) left.set(row, (left.get(row) ?? 0) + 1);
  return before.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count <= 0;
  });
}

/** From here on numbers under no header are what a run has marked rows with that was to take some out. */
const FIRST_MARK = 500_000_000;

/**
 * What people have in a tab: for each row its texts under their headers, sorted, so that neither the
 * order of rows nor that of columns says anything. Columns of the add-on's own are left out, but of
 * tabs that are wholly its own what a person typed there stays in.
 */
export function peoplesRows(sheet: Sheet): readonly string[] {
  const own = ownTitles(sheet);
  const isAllOwn = isWhollyOwn(sheet);
  return rowsUnderTitles(sheet, (title, text) => {
    const isMark = title === "" && typeof text === "number" && text >= FIRST_MARK;
    return !isMark && (isAllOwn ? /^theirs\b/.test(String(text)) : !own.has(title));
  });
}

/** For each row those of its cells that are meant, each under its header, sorted. */
function rowsUnderTitles(
  sheet: Sheet,
  isMeant: (title: string, text: unknown) => boolean,
): readonly string[] {
  const headerRow = headerRowOf(sheet);
  const titles = Array.from({ length: sheet.lastColumn() }, (_, at) =>
    String(sheet.cell(headerRow, at + 1)?.value ?? ""),
  );
  const rows: string[] = [];
  for (let row = headerRow + 1; row <= sheet.lastRow(); row++) {
    const cells = titles.flatMap((title, at) => {
      const cell = sheet.cell(row, at + 1);
      const text = cell?.formula ?? cell?.value;
      return text === undefined || !isMeant(title, text) ? [] : [`${title}=${String(text)}`];
    });
    if (cells.length > 0) rows.push(cells.sort().join(" | "));
  }
  return rows.sort();
}

function headerRowOf(sheet: Sheet): number {
  for (let row = 1; row <= 3; row++) {
    const filled = Array.from({ length: 4 }, (_, at) => sheet.cell(row, at + 1)?.value);
    if (filled.some((value) => value !== undefined)) return row;
  }
  return 1;
}
