import type { Ports } from "../../src/app/ports";
import type { CalendarDate } from "../../src/cells/calendarDate";
import { BLANK, type CellValue, describeCell, textCell } from "../../src/cells/cellValue";
import { type LocaleAndZone, UK_LOCALE_AND_ZONE } from "../../src/cells/localeAndZone";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import type { Applied, Change } from "../../src/changes/change";
import { placeChange } from "../../src/changes/placeChange";
import { rowFinder } from "../../src/changes/rowIdentity";
import { rowsTakenBack } from "../../src/changes/rowsTakenBack";
import { Refusal } from "../../src/domain/problem";
import { readTable } from "../../src/tables/readTable";
import type { Columns } from "../../src/tables/table";
import { isTableName, TABLE_NAMES, type TableName } from "../../src/tables/tableName";
import type { TableReading } from "../../src/tables/tableReading";
import { TABLES } from "../../src/tables/tables";

/** A workbook that is only its cells, for the jobs of the sidebar, and what was done to it. */
export interface MemoryWorkbook {
  readonly ports: Ports;
  /** What a cell holds: `cell("Members", "Email", 13)`. Rows count from 1. */
  cell(sheet: string, title: string, row: number): CellValue;
  put(sheet: string, title: string, row: number, value: CellValue): void;
  select(sheet: string, row: number): void;
  /** Where the person was taken to. */
  readonly visited: string[];
  /** Another choice in File > Settings. */
  setLocale(locale: string): void;
  lock(): void;
  grids(): readonly SheetGrid[];
  insertRow(sheet: string, before: number): void;
}

export function memoryWorkbook(grids: readonly SheetGrid[], today: CalendarDate): MemoryWorkbook {
  let sheets = grids;
  let isLocked = false;
  let localeAndZone: LocaleAndZone = UK_LOCALE_AND_ZONE;
  let selected: { sheetName: string; row: number; column: number } | null = null;
  const visited: string[] = [];
  const memory = new Map<string, string>();
  const staged = new Map<string, Map<number, string>>();

  function replace(sheet: SheetGrid): void {
    const rest = sheets.filter(({ name }) => name !== sheet.name);
    sheets = [...rest, sheet];
  }

  function write(
    sheetName: string,
    row: number,
    column: number,
    block: readonly (readonly CellValue[])[],
  ): void {
    const sheet = sheets.find(({ name }) => name === sheetName);
    if (sheet === undefined) throw new Error(`No tab ${sheetName}`);
    const height = Math.max(sheet.cells.length, row - 1 + block.length);
    const width = Math.max(sheet.cells[0]?.length ?? 0, column - 1 + (block[0]?.length ?? 0));
    const cells = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (_, c) => {
        return block[r - row + 1]?.[c - column + 1] ?? sheet.cells[r]?.[c] ?? BLANK;
      }),
    );
    replace({ name: sheetName, cells });
  }

  function addTable(name: TableName): number {
    if (readTable(TABLES[name], sheets).sheetName !== null) return 0;
    const titles = Object.values(TABLES[name].columns as Columns).map(({ title }) =>
      textCell(title),
    );
    sheets = [...sheets, { name, cells: [titles] }];
    return 1;
  }

  function addColumns(name: TableName, fields: readonly string[]): number {
    const reading = readTable(TABLES[name], sheets);
    const columns = TABLES[name].columns as Columns;
    fields.forEach((field, index) => {
      const title = columns[field]?.title ?? field;
      write(name, reading.headerRow ?? 1, reading.headers.length + index + 1, [[textCell(title)]]);
    });
    return fields.length;
  }

  function applyOne(change: Change): { cellsChanged: number; refused: readonly string[] } {
    if (change.kind === "add table") return { cellsChanged: addTable(change.table), refused: [] };
    if (change.kind === "add columns") {
      return { cellsChanged: addColumns(change.table, change.fields), refused: [] };
    }
    const reading = readTable(TABLES[change.table], sheets);
    if (change.kind === "keep copy") {
      const sheet = sheets.find(({ name }) => name === reading.sheetName);
      if (sheet !== undefined) sheets = [...sheets, { ...sheet, name: change.tab }];
      return { cellsChanged: 0, refused: [] };
    }
    if (change.kind === "remove rows") {
      const find = rowFinder(reading as TableReading);
      const gone = new Set(change.rows.map((row) => find(row)?.sheetRow));
      const sheet = sheets.find(({ name }) => name === reading.sheetName);
      const cells = (sheet?.cells ?? []).filter((_, index) => !gone.has(index + 1));
      replace({ name: reading.sheetName ?? "", cells });
      return { cellsChanged: gone.size, refused: [] };
    }
    if (change.kind === "take rows back") {
      const { leaving, refused } = rowsTakenBack(change, reading as TableReading, () => false);
      const sheet = sheets.find(({ name }) => name === reading.sheetName);
      const cells = (sheet?.cells ?? []).filter((_, index) => !leaving.has(index + 1));
      replace({ name: reading.sheetName ?? "", cells });
      return { cellsChanged: leaving.size, refused };
    }
    const placed = placeChange(change, reading);
    for (const block of placed.blocks) {
      write(reading.sheetName ?? "", block.row, block.column, block.cells);
    }
    return placed;
  }

  function columnOf(sheet: string, title: string): number {
    const header = sheets.find(({ name }) => name === sheet)?.cells[0] ?? [];
    return header.findIndex((cell) => cell.kind === "text" && cell.text === title) + 1;
  }

  function apply(changes: readonly Change[]): Applied {
    const applied = changes.map(applyOne);
    return {
      cellsChanged: applied.reduce((all, { cellsChanged }) => all + cellsChanged, 0),
      refused: applied.flatMap(({ refused }) => refused),
    };
  }

  // As in Sheets, other tabs than those of tables are not read.
  const read = () => ({
    grids: sheets.filter(({ name }) => isTableName(name) && !TABLES[name].isMemory),
    today,
    time: "14:30",
    localeAndZone,
  });
  const ports: Ports = {
    workbook: {
      localeAndZone: () => localeAndZone,
      tabNames: () => sheets.map(({ name }) => name),
      readCopy: (tab) => sheets.find(({ name }) => name === tab) ?? null,
      read,
      readAgain: read,
      instant: () => `${today}T13:30:00.000Z`,
      apply,
      tableAsShown: (table) => ({
        reading: readTable(TABLES[table], sheets) as TableReading,
        formatAt: () => "General",
        formulaAt: () => "",
      }),
      undoTab: { read: () => sheets.find(({ name }) => name === "Undo") ?? null, apply },
      forgetText: () => {
        throw new Error("A workbook that is only its cells has no notes to look through.");
      },
      offerSetUp: () => {
        throw new Error("A workbook that is only its cells is asked nothing before it is set up.");
      },
      setUp: () => {
        const added = TABLE_NAMES.filter((name) => addTable(name) > 0);
        return { added: added.map((name) => `The tab "${name}" was added.`) };
      },
      today: () => today,
      selection: () => selected,
      otherTabs: () =>
        sheets
          .filter(({ name }) => !TABLE_NAMES.some((table) => table === name))
          .map(({ name, cells }) => {
            return { name, firstCell: describeCell(cells[0]?.[0] ?? BLANK) };
          }),
      readTab: (name) => {
        const found = sheets.find((sheet) => sheet.name === name);
        return found === undefined ? null : { ...found, merges: [] };
      },
      staging: {
        add: (id, piece, text) => {
          staged.set(id, new Map([...(staged.get(id) ?? []), [piece, text]]));
        },
        read: (id, pieces) => {
          const texts = Array.from({ length: pieces }, (_, piece) => staged.get(id)?.get(piece));
          return texts.includes(undefined) ? null : texts.join("");
        },
        discard: (id) => void staged.delete(id),
        discardBefore: (day) => {
          for (const id of staged.keys()) if (id < day) staged.delete(id);
        },
      },
      keepWritten: () => undefined,
      goTo: (sheetName, cell) => {
        if (!sheets.some(({ name }) => name === sheetName)) return false;
        visited.push(`${sheetName}!${cell}`);
        selected = { sheetName, row: Number(/\d+$/.exec(cell)?.[0]), column: 1 };
        return true;
      },
    },
    lock: {
      whileLocked: (job) => {
        if (isLocked) throw new Refusal("locked", "Someone else is working here. Try again.");
        return job();
      },
    },
    memory: {
      recall: (name) => memory.get(name) ?? null,
      remember: (name, value) => {
        if (value === null) memory.delete(name);
        else memory.set(name, value);
      },
    },
    files: {
      begin: (_, fresh) => ({ text: fresh, mayBeThere: false }),
      finish: () => undefined,
      saveText: (name) => ({
        id: name,
        link: "https://drive.google.com/file/d/text",
        isTakenUp: false,
      }),
      savePdf: ({ id }) => ({
        id: `${id}.pdf`,
        link: "https://drive.google.com/file/d/pdf",
        isTakenUp: false,
      }),
      saveReport: (title) => ({
        id: title,
        link: "https://docs.google.com/document/d/report",
        isTakenUp: false,
      }),
      owner: () => "",
      forgetOwner: () => undefined,
      pdfOf: () => null,
      share: () => [],
      saveTemplate: (title) => ({
        id: title,
        link: "https://docs.google.com/document/d/template",
        isTakenUp: false,
        owner: "coordinator@compact.example",
      }),
      exportDocx: () => null,
      bytesOf: () => new Uint8Array(),
    },
    documents: {
      toDocx: () => new Uint8Array(),
      fromTemplate: () => new Uint8Array(),
      builtInTemplate: () => new Uint8Array(),
      templateOfLines: () => new Uint8Array(),
    },
    mail: { send: () => undefined, left: () => 100 },
    schedule: {
      isOn: () => false,
      turnOn: () => undefined,
      turnOff: () => undefined,
      isAuthorised: () => true,
    },
  };
  return {
    ports,
    visited,
    cell: (sheet, title, row) =>
      sheets.find(({ name }) => name === sheet)?.cells[row - 1]?.[columnOf(sheet, title) - 1] ??
      BLANK,
    put: (sheet, title, row, value) => write(sheet, row, columnOf(sheet, title), [[value]]),
    select: (sheetName, row) => {
      selected = { sheetName, row, column: 1 };
    },
    setLocale: (locale) => {
      localeAndZone = { ...localeAndZone, locale };
    },
    lock: () => {
      isLocked = true;
    },
    grids: () => sheets,
    insertRow: (sheetName, before) => {
      const sheet = sheets.find(({ name }) => name === sheetName);
      if (sheet === undefined) throw new Error(`No tab ${sheetName}`);
      const blank = (sheet.cells[0] ?? []).map(() => BLANK);
      const cells = [...sheet.cells.slice(0, before - 1), blank, ...sheet.cells.slice(before - 1)];
      replace({ name: sheetName, cells });
    },
  };
}
