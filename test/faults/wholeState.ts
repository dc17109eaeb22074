import type { Project } from "../../local/appsScript/project/project";
import { workbookToJson } from "../../local/sheets/workbook/workbookJson";
import { workbookOf } from "../support/addOn";

type Json = { readonly [name: string]: unknown };

/** What has no meaning for anybody: numbers that Google gives, and where the cursor is. */
const ARBITRARY = ["id", "activeSheetId", "lastNumber", "selection", "rowCount"];

/**
 * All that a spreadsheet and its document properties hold, a line for each part, to be compared with
 * that of another. Rows below with nothing in them, of which there may be more or less, are left out.
 */
export function wholeState(project: Project): readonly string[] {
  const workbook = workbookToJson(workbookOf(project)) as unknown as Json;
  const lines: string[] = [];
  for (const sheet of workbook.sheets as readonly Json[]) {
    const name = String(sheet.name);
    for (const [part, value] of Object.entries(sheet)) {
      if (ARBITRARY.includes(part)) continue;
      if (part === "rows") lines.push(...rowsOf(name, value as readonly (Json | null)[], workbook));
      else lines.push(`${name}, ${part}: ${told(value)}`);
    }
  }
  for (const [part, value] of Object.entries(workbook)) {
    if (![...ARBITRARY, "sheets", "styles", "validations"].includes(part)) {
      lines.push(`${part}: ${told(value)}`);
    }
  }
  for (const [name, value] of project.state.properties.document ?? []) {
    lines.push(`property ${name}: ${value}`);
  }
  return lines.sort();
}

/** What the state of one has that the other's has not, both ways. */
export function differences(a: readonly string[], b: readonly string[]): readonly string[] {
  const [inA, inB] = [new Set(a), new Set(b)];
  return [
    ...a.filter((line) => !inB.has(line)).map((line) => `only in the first: ${line}`),
    ...b.filter((line) => !inA.has(line)).map((line) => `only in the second: ${line}`),
  ];
}

function rowsOf(sheet: string, rows: readonly (Json | null)[], workbook: Json): readonly string[] {
  const styles = workbook.styles as readonly unknown[];
  const validations = workbook.validations as readonly unknown[];
  const isFilled = rows.map((row) =>
    (row?.cells as readonly (Json | null)[] | undefined)?.some(
      (cell) => cell?.value !== undefined || cell?.formula !== undefined,
    ),
  );
  const lastFilled = isFilled.lastIndexOf(true);
  // The first row below what is filled shows what all below it look like.
  return rows.slice(0, lastFilled + 2).map((row, at) => {
    const cells = (row?.cells ?? []) as readonly (Json | null)[];
    const seen = cells.map((cell) =>
      cell === null
        ? null
        : {
            ...cell,
            style: styles[cell.style as number],
            validation: validations[cell.validation as number],
          },
    );
    return `${sheet}, row ${at + 1}: ${told({ ...row, cells: seen })}`;
  });
}

function told(value: unknown): string {
  return JSON.stringify(value, (name, part) => (ARBITRARY.includes(name) ? undefined : part));
}
