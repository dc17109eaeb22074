import { plainValue } from "../../cells/cellJson";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { quoted } from "../../domain/words/quoted";
import type { CellBeside, Imported, ImportedTable } from "../../import/imported";
import { importSheets } from "../../import/importSheets";
import type { OldSheet } from "../../import/oldSheet";
import type { ImportProblem } from "../../import/read/offer";
import type { SkippedRow } from "../../import/read/rowsIn";
import type { Compact } from "../../tables/compact";
import type { Ports } from "../ports";
import { type AskedHeader, askedChoices } from "./askedChoices";
import { type AskedName, askedNames } from "./askedNames";
import { type AskedSheet, askedSheets, refuseUnknownParts } from "./askedSheets";
import { compactRead } from "./compactRead";
import { describeImport } from "./describeImport";
import { makeUndoable } from "./makeUndoable";

export interface ImportAsk {
  readonly sheets: readonly OldSheet[];
  /** "Their header" is "our header"; "" leaves it out. */
  readonly map: readonly AskedHeader[];
  /** Which sheet is which table, and where its header is. */
  readonly tables?: readonly AskedSheet[] | undefined;
  readonly names?: readonly AskedName[] | undefined;
  /** Without it nothing is written: the answer shows what would be. */
  readonly write: boolean;
}

type Plain = ReturnType<typeof plainValue>;

/** An old table as programs read it (design, section 8). */
export interface ImportTableAnswer {
  readonly table: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: readonly {
    readonly header: string;
    readonly to: string | null;
    readonly how: string;
  }[];
  readonly rows: ImportedTable["rows"];
  readonly changes: readonly {
    readonly key: string;
    readonly column: string;
    readonly from: Plain;
    readonly to: Plain;
  }[];
  readonly conflicts: readonly {
    readonly key: string;
    readonly column: string;
    readonly held: Plain;
    readonly offered: Plain;
  }[];
  readonly skipped: readonly SkippedRow[];
  readonly problems: readonly ImportProblem[];
}

export interface ImportAnswer {
  readonly tables: readonly ImportTableAnswer[];
  /** What came in, or would; what was left, in sentences. */
  readonly sentence: string;
  /** The names of sheets that hold no table of this workbook's. */
  readonly unread: readonly string[];
}

/**
 * Merges an old spreadsheet into the workbook: new rows, and values into blank cells. Throws Refusal
 * "header-unknown" where a header that was asked for is not there, "nothing-found" where the
 * spreadsheet holds no table, "locked" where somebody else is at work.
 */
export function importSpreadsheet(
  ports: Ports,
  { sheets, map, tables = [], names = [], write }: ImportAsk,
): ImportAnswer {
  const read = (compact: Compact): Imported => {
    const asked = askedChoices(map);
    const organisations = askedNames(
      names,
      compact.members.map(({ organisation }) => organisation),
    );
    const imported = importSheets(sheets, compact, {
      headers: [asked.choices],
      sheets: [askedSheets(tables, sheets)],
      names: [organisations.choices],
    });
    refuseUnknownParts(tables, imported.parts);
    asked.refuseUnknown(imported.tables.length > 0);
    organisations.refuseUnknown();
    return imported;
  };
  if (!write) return answerOf(read(compactRead(ports, ports.workbook.read())), []);
  return ports.lock.whileLocked(() => {
    const reading = ports.workbook.read();
    const compact = compactRead(ports, reading);
    const imported = read(compact);
    const { refused } = makeUndoable(ports, compact.readings, reading, {
      sentence: describeImport(imported),
      changes: imported.changes,
    });
    return answerOf(imported, refused);
  });
}

function answerOf({ tables, unread }: Imported, refused: readonly string[]): ImportAnswer {
  return {
    tables: tables.map(tableAnswer),
    sentence: [...tables.map(describeTable), ...refused].join(" "),
    unread,
  };
}

function tableAnswer(imported: ImportedTable): ImportTableAnswer {
  const { table, sheet, headerRow, columns, rows, changes, conflicts, skipped, problems, names } =
    imported;
  const organisation = columns.find(({ field }) => field === "organisation");
  const open = names.filter(({ how }) => how === "open");
  return {
    table,
    sheet,
    headerRow,
    columns: columns.map(({ header, title, how }) => ({ header, to: title, how })),
    rows,
    changes: changes.map(({ key, column, current, offered }: CellBeside) => {
      return { key, column, from: plainValue(current), to: plainValue(offered) };
    }),
    conflicts: [
      ...open.map(({ seen, options }) => {
        return {
          key: seen,
          column: organisation?.title ?? "",
          held: options.join(" or "),
          offered: seen,
        };
      }),
      ...conflicts.map(({ key, column, current, offered }: CellBeside) => {
        return { key, column, held: plainValue(current), offered: plainValue(offered) };
      }),
    ],
    skipped: skipped.map(({ row, why }) => ({ row, why })),
    problems: [...nearNames(names, organisation?.header ?? ""), ...problems],
  };
}

/** A name that only nearly is a member's is told with the member that it was taken for. */
function nearNames(names: ImportedTable["names"], column: string): readonly ImportProblem[] {
  return names.flatMap(({ row, seen, name, how }) => {
    if (how !== "near" || name === null) return [];
    const message = `${column} (row ${row}) says ${quoted(seen)}: it was taken for ${name}.`;
    return [{ row, column, seen, message }];
  });
}

/** "Members: 12 rows are new, 3 changed, 9 the same, 4 were passed over; 2 conflicts." */
function describeTable({ table, rows, conflicts, names, lacks }: ImportedTable): string {
  const open = conflicts.length + names.filter(({ how }) => how === "open").length;
  const parts = [
    `${countOf(rows.new, "rows")} new`,
    `${rows.changed} changed`,
    `${rows.same} the same`,
    `${rows.skipped} passed over`,
  ];
  const choices = open === 0 ? "" : `; ${countOf(open, "conflicts")} to be decided`;
  const nothing = lacks === null ? "" : ` Nothing can come in: say which column is ${lacks}.`;
  return `${table}: ${listedAll(parts)}${choices}.${nothing}`;
}
