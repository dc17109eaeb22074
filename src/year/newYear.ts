import { partsOfDay } from "../cells/calendarDate";
import { BLANK, type CellValue, dayCell, sameCell, textCell } from "../cells/cellValue";
import { cellAt } from "../tables/cellOf";
import type { Compact } from "../tables/compact";
import { findHeader } from "../tables/findHeader";
import { type SettingName, settingCells } from "../tables/settings";
import type { Header, TableReading, TableRow } from "../tables/tableReading";
import { type CarriedRows, type CarryChoice, carriedRows } from "./carriedRows";
import { carriedValues, typedBaseline } from "./carriedValues";
import { closingBaseline } from "./closingBaseline";
import { type ClosingMeasure, closingMeasures } from "./closingMeasure";
import { type LeavingRows, leavingRows } from "./leavingRows";
import { type NoLongerValid, noLongerValid } from "./noLongerValid";
import { type ProgrammeYear, yearAfter } from "./programmeYear";
import { type KeptTab, tabsToKeep } from "./tabsToKeep";

/** One cell that is to hold another value in the next year. */
export interface CellOfNewYear {
  readonly reading: TableReading;
  readonly row: TableRow;
  readonly header: Header;
  readonly to: CellValue;
}

/** All that starting a new year comes to, before anything is written. */
export interface NewYear {
  readonly closing: ProgrammeYear;
  readonly opening: ProgrammeYear;
  readonly kept: readonly KeptTab[];
  readonly carried: CarriedRows;
  readonly baselines: readonly {
    readonly ref: string;
    readonly from: number | null;
    readonly to: number;
  }[];
  readonly noLongerValid: readonly NoLongerValid[];
  /** Carried measures whose sentences still name a day or a year that is over. */
  readonly toReword: readonly string[];
  readonly cells: readonly CellOfNewYear[];
  readonly leaving: readonly LeavingRows[];
}

/**
 * What it takes to close a year and open the next. `compact` is as at the closing day; `tabNames` are
 * all the tabs that there are, so that no copy takes the name of another.
 */
export function newYear(
  compact: Compact,
  closing: ProgrammeYear,
  choice: CarryChoice,
  tabNames: readonly string[],
): NewYear {
  const opening = yearAfter(closing);
  const measures = closingMeasures(compact, closing);
  const carried = carriedRows(compact, measures, choice);
  const leaving = leavingRows(compact, measures, carried, closing);
  return {
    closing,
    opening,
    kept: tabsToKeep(compact, leaving, closing, tabNames),
    carried,
    baselines: carried.measures.flatMap(baselineMove),
    noLongerValid: noLongerValid(compact, measures, carried, opening),
    toReword: carried.measures.filter((one) => namesPast(one, closing)).map(({ key }) => key),
    cells: [
      ...settingsCells(compact, opening),
      ...carried.measures.flatMap((measure) => measureCells(compact, measure, closing)),
    ],
    leaving,
  };
}

function baselineMove(measure: ClosingMeasure): NewYear["baselines"] {
  const { key, terms, judgement, runsOn } = measure;
  if (runsOn || terms.isNewInPeriod) return [];
  const to = closingBaseline(judgement);
  const from = typedBaseline(measure);
  return to === null || to === from ? [] : [{ ref: key, from, to }];
}

/** "by the end of March 2010", once that is over. */
function namesPast({ measure, runsOn }: ClosingMeasure, { ends }: ProgrammeYear): boolean {
  const years = measure.measure.match(/\b(?:19|20)\d\d\b/g) ?? [];
  return !runsOn && years.some((year) => Number(year) <= partsOfDay(ends).year);
}

/** Dates move on; As at, which is a day of the closing year, becomes today. */
function settingsCells(compact: Compact, opening: ProgrammeYear): readonly CellOfNewYear[] {
  const reading = compact.readings.Settings;
  const header = findHeader(reading, reading.table.columns.value.title);
  const values: readonly (readonly [SettingName, CellValue])[] = [
    ["programmeYear", textCell(opening.name)],
    ["yearStarts", dayCell(opening.starts)],
    ["yearEnds", dayCell(opening.ends)],
    ["asAt", BLANK],
  ];
  const cells = settingCells(reading);
  return values.flatMap(([name, to]) => {
    const row = reading.rows.find(({ sheetRow }) => sheetRow === cells.get(name)?.sheetRow);
    return row === undefined || header === undefined ? [] : changed({ reading, row, header, to });
  });
}

function measureCells(
  compact: Compact,
  closing: ClosingMeasure,
  year: ProgrammeYear,
): readonly CellOfNewYear[] {
  const reading: TableReading = compact.readings["Success measures"];
  const { row } = closing.measure;
  return Object.entries(carriedValues(closing, year)).flatMap(([field, to]) => {
    const column = reading.columnOf[field];
    const header = column === undefined ? undefined : reading.headers[column - 1];
    return header === undefined ? [] : changed({ reading, row, header, to });
  });
}

function changed(cell: CellOfNewYear): readonly CellOfNewYear[] {
  return sameCell(cellAt(cell.row, cell.header.column), cell.to) ? [] : [cell];
}
