import { BLANK, type CellValue } from "../cells/cellValue";
import { cellIn, type OldSheet } from "./oldSheet";

/** The newest time stamp of a Form's tab, and how many of its answers have it: to the minute, several may. */
export interface LastAnswer {
  readonly stamp: string;
  readonly count: number;
}

/** Whether a tab is where a Form of Google's puts its answers, by what its first cell says. */
export function isFormTab(firstCell: string): boolean {
  return /^time ?stamp$/i.test(firstCell.trim());
}

/** The answers that came since. The others are blank, so that rows keep their numbers. */
export function newAnswers(sheet: OldSheet, last: LastAnswer | null): OldSheet {
  if (last === null) return sheet;
  let alike = 0;
  const cells = sheet.cells.map((row, index) => {
    const stamp = stampOf(row);
    if (index === 0 || stamp === null || stamp > last.stamp) return row;
    if (stamp === last.stamp) alike += 1;
    const isNew = stamp === last.stamp && alike > last.count;
    return isNew ? row : row.map(() => BLANK);
  });
  return { ...sheet, cells };
}

/** Up to which answer the tab goes; null where it has none. */
export function lastAnswerOf({ cells }: OldSheet): LastAnswer | null {
  const stamps = cells.slice(1).flatMap((row) => stampOf(row) ?? []);
  const stamp = stamps.reduce((latest, each) => (each > latest ? each : latest), "");
  if (stamp === "") return null;
  return { stamp, count: stamps.filter((each) => each === stamp).length };
}

function stampOf(row: readonly CellValue[]): string | null {
  const cell = cellIn(row, 1);
  if (cell.kind === "day") return `${cell.day} ${cell.time}`;
  return null;
}
