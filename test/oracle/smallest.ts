import type { PlainTab, PlainWorkbook } from "./workbooks/plainWorkbook";

/** What the other tabs refer to: without it they would have faults of another kind. */
const KEPT = ["Settings", "Priorities"];
const AT_A_TIME = 20;

/**
 * The workbook without the rows and cells that are not needed for the fault. `firstWithFault`
 * gets many smaller workbooks at once and answers the place of the first that still has it, or -1.
 */
export function smallestWithFault(
  workbook: PlainWorkbook,
  firstWithFault: (smaller: readonly PlainWorkbook[]) => number,
): PlainWorkbook {
  let smallest = workbook;
  for (;;) {
    const found = firstOf(smallerThan(smallest), firstWithFault);
    if (found === undefined) return smallest;
    smallest = found;
  }
}

/** Asks for a few at a time: most often one of the first has the fault. */
function firstOf(
  smaller: readonly PlainWorkbook[],
  firstWithFault: (few: readonly PlainWorkbook[]) => number,
): PlainWorkbook | undefined {
  for (let start = 0; start < smaller.length; start += AT_A_TIME) {
    const few = smaller.slice(start, start + AT_A_TIME);
    const found = few[firstWithFault(few)];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Each with some rows less or one column blank; those that lose most come first. */
function smallerThan({ today, tabs }: PlainWorkbook): readonly PlainWorkbook[] {
  return Object.entries(tabs)
    .filter(([name]) => !KEPT.includes(name))
    .flatMap(([name, tab]) =>
      [...withFewerRows(tab), ...withBlankColumns(tab)].map((less) => [name, less] as const),
    )
    .map(([name, less]) => ({ today, tabs: { ...tabs, [name]: less } }))
    .sort((a, b) => cellsOf(a) - cellsOf(b));
}

function withFewerRows([header = [], ...rows]: PlainTab): readonly PlainTab[] {
  const half = Math.ceil(rows.length / 2);
  const halves = rows.length < 2 ? [] : [rows.slice(0, half), rows.slice(half)];
  const singles = rows.map((_, gone) => rows.filter((_row, index) => index !== gone));
  return [...halves, ...singles].map((less) => [header, ...less]);
}

/** Headers stay: without some of them there is nothing to judge. */
function withBlankColumns([header = [], ...rows]: PlainTab): readonly PlainTab[] {
  return header
    .map((_, column) => column)
    .filter((column) => header[column] !== "Ref" && rows.some((row) => row[column] !== null))
    .map((column) => [
      header,
      ...rows.map((row) => row.map((cell, index) => (index === column ? null : cell))),
    ]);
}

function cellsOf({ tabs }: PlainWorkbook): number {
  return Object.values(tabs).reduce(
    (sum, tab) => sum + tab.length + tab.flat().filter((cell) => cell !== null).length,
    0,
  );
}
