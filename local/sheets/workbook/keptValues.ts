import { allFormulas, type FormulaCell } from "./allFormulas";
import type { Area } from "./area";
import type { CalculatedWorkbook } from "./calculatedSheet";
import { type Cell, sameContent } from "./cell";
import { ChangedPlaces } from "./changedPlaces";
import { markKept } from "./markKept";
import { goesBy } from "./placesRead";
import { formulasByPlace, isMoved, readingFormulas } from "./readingFormulas";
import type { NamedRange } from "./sheetParts";
import type { Axis } from "./spans";

/** A cell as it was before a change. */
export interface CellBefore {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
}

/**
 * The values that formulas have from the workbook's file. Each stands until something that its
 * formula reads, directly or through other formulas, has changed.
 */
export class KeptValues {
  private any = false;
  private changed = new ChangedPlaces();
  private names: readonly NamedRange[] = [];
  private before: Map<string, CellBefore> | null = new Map();
  private tabs = "";
  /** The formulas that go by where they stand, by their places, before these move. */
  private standing: ReadonlyMap<string, string> = new Map();

  constructor(private readonly workbook: CalculatedWorkbook) {}

  /**
   * The values that formulas have now are their file's. One that came without any is to be computed,
   * and so is what reads it: its value was saved with nothing there.
   */
  begin(): void {
    const formulas = allFormulas(this.workbook);
    for (const place of formulas) {
      if (place.cell.value !== undefined) markKept(place, "as saved");
    }
    this.resume();
    for (const { sheet, row, column, cell } of formulas) {
      if (cell.value === undefined) this.changed.addCell(sheet.id, row, column);
    }
  }

  /** What is kept was marked before, by another workbook that this one is a copy of. */
  resume(): void {
    this.any = allFormulas(this.workbook).some(({ cell }) => cell.kept === "as saved");
    this.names = this.workbook.namedRanges;
    this.tabs = tabsOf(this.workbook);
    this.changed = new ChangedPlaces();
    this.before = new Map();
  }

  cellChanged(
    place: Omit<CellBefore, "cell">,
    cell: Cell | undefined,
    old: Cell | undefined,
  ): void {
    if (cell?.kept === "as saved") this.placed(place, cell, old);
    if (!this.any || sameContent(cell, old)) return;
    const { sheetId, row, column } = place;
    this.changed.addCell(sheetId, row, column);
    const key = `${sheetId} ${row} ${column}`;
    if (this.before && !this.before.has(key)) this.before.set(key, { ...place, cell: old });
  }

  /** A kept value that came from elsewhere, as in rows that are sorted, is judged again. */
  private placed(
    { sheetId, row, column }: Omit<CellBefore, "cell">,
    cell: Cell,
    old: Cell | undefined,
  ): void {
    this.any = true;
    const sheet = this.workbook.sheetById(sheetId);
    const { formula } = cell;
    if (sheet === undefined || formula === undefined) return;
    if (formula === old?.formula && !goesBy(formula).readsPlaces) return;
    markKept({ sheet, row, column, cell: { ...cell, formula } }, "stale");
  }

  /** All that stands in the area is something else now, or is about to be. */
  areaChanged(sheetId: number, area: Area): void {
    if (this.any) this.changed.addArea(sheetId, area);
  }

  /** Empty rows or columns came in there; references have made room for them already. */
  linesCameIn(sheetId: number, area: Area, axis: Axis): void {
    if (this.any) this.changed.addArea(sheetId, area, axis);
  }

  /** Names may stand for other places than before. */
  namesChanged(): void {
    const was = new Map(this.names.map((named) => [JSON.stringify(named), named.name]));
    for (const named of this.workbook.namedRanges) {
      if (!was.delete(JSON.stringify(named))) this.changed.addName(named.name);
    }
    for (const gone of was.values()) this.changed.addName(gone);
    this.names = this.workbook.namedRanges;
    const tabs = tabsOf(this.workbook);
    if (tabs !== this.tabs) this.stale(({ cell }) => goesBy(cell.formula).readsWords);
    this.tabs = tabs;
  }

  /** Places are about to move: what has changed so far is settled where it stands now. */
  beforeMove(): void {
    this.markStale();
    this.before = null;
    this.standing = this.any ? formulasByPlace(this.workbook) : new Map();
  }

  /** Names moved along with their places; what goes by its place is not what it was. */
  afterMove(): void {
    this.names = this.workbook.namedRanges;
    this.stale((formula) => isMoved(formula, this.standing));
  }

  /** Such formulas are to be computed, and what reads them. */
  private stale(isMeant: (place: FormulaCell) => boolean): void {
    if (!this.any) return;
    for (const place of allFormulas(this.workbook).filter(isMeant)) {
      if (place.cell.kept !== "as saved") continue;
      markKept(place, "stale");
      this.changed.addFormula(place);
    }
  }

  /** Nothing that came with the file is to be relied on. */
  staleAll(): void {
    for (const place of allFormulas(this.workbook)) {
      if (place.cell.kept === "as saved") markKept(place, "stale");
    }
    this.any = false;
  }

  /** Marks what reads something that has changed, and what reads that. */
  markStale(): void {
    if (!this.any || this.changed.isEmpty) return;
    let rest = readingFormulas(this.workbook);
    for (let found = true; found; ) {
      const concerned = rest.filter(({ place, reads }) => {
        if (!this.changed.concerns(reads)) return false;
        // At once, so that formulas further down hear of it in the same round.
        this.changed.addFormula(place);
        if (place.cell.kept === "as saved") markKept(place, "stale");
        return true;
      });
      found = concerned.length > 0;
      const settled = new Set(concerned);
      rest = rest.filter((each) => !settled.has(each));
    }
    this.changed = new ChangedPlaces();
    this.any = rest.some(({ place }) => place.cell.kept === "as saved");
  }

  /** The changed cells as they were; null where that is not known, since places have moved. */
  takeBefore(): readonly CellBefore[] | null {
    const before = this.before && [...this.before.values()];
    this.before = new Map();
    return before;
  }
}

function tabsOf({ sheets }: CalculatedWorkbook): string {
  return JSON.stringify(sheets.map(({ id, name }) => [id, name]));
}
