import { copyWorkbook } from "../workbook/copyWorkbook";
import { renameSheet } from "../workbook/renameSheet";
import type { Workbook } from "../workbook/workbook";

const LONGEST_NAME = 31;

/** The names of the sheets as an .xlsx file takes them, in order; in Sheets more is allowed. */
export function fileSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set(names.filter(isFileName).map((name) => name.toLowerCase()));
  return names.map((name) => {
    if (isFileName(name)) return name;
    const plain = name.replace(/[*?:\\/[\]]/g, " ").trim();
    const stem = plain.slice(0, LONGEST_NAME).replace(/^[' ]+|[' ]+$/g, "");
    const free = firstFree(stem === "" || /^history$/i.test(stem) ? `${stem}_` : stem, taken);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** The workbook, or a copy of it whose sheets have these names. */
export function underNames(workbook: Workbook, names: readonly string[]): Workbook {
  if (workbook.sheets.every(({ name }, index) => name === names[index])) return workbook;
  const copy = copyWorkbook(workbook);
  copy.sheets.forEach((sheet, index) => {
    renameSheet(sheet, names[index] ?? sheet.name);
  });
  return copy;
}

function isFileName(name: string): boolean {
  const hasPlainEnds = !name.startsWith("'") && !name.endsWith("'");
  const isShort = name.length > 0 && name.length <= LONGEST_NAME;
  return isShort && hasPlainEnds && !/[*?:\\/[\]]/.test(name) && !/^history$/i.test(name);
}

function firstFree(stem: string, taken: ReadonlySet<string>): string {
  let name = stem;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const end = ` ${number}`;
    name = `${stem.slice(0, LONGEST_NAME - end.length)}${end}`;
  }
  return name;
}
