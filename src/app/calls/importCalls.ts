import { Refusal } from "../../domain/problem";
import { IMPORTABLES } from "../../import/find/importable";
import type { Imported } from "../../import/imported";
import { type ImportChoices, importSheets } from "../../import/importSheets";
import { isFormTab } from "../../import/newAnswers";
import type { OldSheet } from "../../import/oldSheet";
import type { Compact } from "../../tables/compact";
import {
  type AskedHeader,
  askedChoices,
  fillableIn,
  NOTHING_FOUND,
  rememberedChoices,
} from "../jobs/askedChoices";
import { type AskedName, askedNames, rememberedNames } from "../jobs/askedNames";
import {
  type AskedSheet,
  askedSheets,
  rememberedSheets,
  sheetToRemember,
} from "../jobs/askedSheets";
import { compactRead } from "../jobs/compactRead";
import { describeImport } from "../jobs/describeImport";
import { type ImportSource, readSource, type SourceRead } from "../jobs/importSource";
import { makeUndoable } from "../jobs/makeUndoable";
import {
  recallHeaders,
  recallNames,
  recallSheets,
  rememberHeaders,
  rememberLastAnswer,
  rememberNames,
  rememberSheets,
} from "../memory/importMemory";
import type { Ports } from "../ports";
import { shownList, shownTable } from "./shownImport";
import { shownParts } from "./shownParts";
import type { ImportShown, ImportStart, ListName, ListShown } from "./states/importState";
import { undoChange } from "./undoChange";

/** What a person decided about the conflicts: one way for all, but for those that are named. */
export interface ConflictChoices {
  readonly takeAll: boolean;
  readonly except: readonly {
    readonly table: string;
    readonly key: string;
    readonly column: string;
  }[];
}

/** Where the old rows are, and what a person has said of them. */
export interface ImportAsked {
  readonly source: ImportSource;
  readonly map: readonly AskedHeader[];
  readonly sheets?: readonly AskedSheet[] | undefined;
  readonly names?: readonly AskedName[] | undefined;
}

export interface ImportFromAsk extends ImportAsked {
  readonly conflicts: ConflictChoices;
}

type SheetsFromText = (text: string) => readonly OldSheet[];

/** What the page can begin with; takes away what pages of days before have left. */
export function readImport(ports: Ports): ImportStart {
  const today = ports.workbook.today();
  ports.workbook.staging.discardBefore(today);
  return {
    today,
    tabs: ports.workbook.otherTabs().map(({ name, firstCell }) => {
      return { name, isForm: isFormTab(firstCell) };
    }),
    columns: IMPORTABLES.map(({ table }) => ({ table: table.name, titles: fillableIn(table) })),
  };
}

/** Keeps a piece of what the page has read of a file. */
export function stagePiece(
  ports: Ports,
  { id, piece, text }: { readonly id: string; readonly piece: number; readonly text: string },
): Record<string, never> {
  ports.workbook.staging.add(id, piece, text);
  return {};
}

/** The page has been stopped, or was given another file. */
export function discardImport(
  ports: Ports,
  { id }: { readonly id: string },
): Record<string, never> {
  ports.workbook.staging.discard(id);
  return {};
}

/** What would come in; nothing is written. Throws what `importFrom` throws. */
export function previewImport(
  ports: Ports,
  ask: ImportAsked,
  sheetsFromText: SheetsFromText,
): ImportShown {
  return shownImport(mergedNow(ports, ask, sheetsFromText), [], null);
}

/** Further rows of a list that the page shows in part. Throws what `previewImport` throws. */
export function readImportList(
  ports: Ports,
  {
    table,
    list,
    from,
    ...ask
  }: ImportAsked & { readonly table: number; readonly list: ListName; readonly from: number },
  sheetsFromText: SheetsFromText,
): ListShown {
  const imported = mergedNow(ports, ask, sheetsFromText).tables[table];
  if (imported === undefined) {
    throw new Refusal("sheet-gone", "That list has changed meanwhile. Go back and look again.");
  }
  return shownList(imported, list, from);
}

function mergedNow(ports: Ports, ask: ImportAsked, sheetsFromText: SheetsFromText): Imported {
  const source = readSource(ports, ask.source, sheetsFromText);
  const compact = compactRead(ports, ports.workbook.read());
  return merged(ports, compact, source, { ...ask, conflicts: KEEP_ALL });
}

/**
 * Merges the old rows by one call, and remembers what was decided about headers and how far a Form's
 * answers went. Throws Refusal "sheet-gone", "header-unknown" for a sheet that is not there,
 * "nothing-found", and "locked" where somebody else is at work.
 */
export function importFrom(
  ports: Ports,
  ask: ImportFromAsk,
  sheetsFromText: SheetsFromText,
): ImportShown {
  return ports.lock.whileLocked(() => {
    const source = readSource(ports, ask.source, sheetsFromText);
    const reading = ports.workbook.read();
    const compact = compactRead(ports, reading);
    const imported = merged(ports, compact, source, ask);
    if (imported.tables.length === 0) throw new Refusal("nothing-found", NOTHING_FOUND);
    const { refused, change } = makeUndoable(ports, compact.readings, reading, {
      sentence: describeImport(imported),
      changes: imported.changes,
    });
    const { sheets = [], names = [] } = ask;
    rememberHeaders(ports.memory, ask.map);
    rememberSheets(
      ports.memory,
      sheets.flatMap((choice) => sheetToRemember(choice, source.sheets)),
    );
    rememberNames(ports.memory, names);
    if (ask.source.from === "file") ports.workbook.staging.discard(ask.source.id);
    else if (source.lastAnswer !== null && refused.length === 0 && isAllIn(imported)) {
      rememberLastAnswer(ports.memory, ask.source.name, source.lastAnswer);
    }
    return shownImport(imported, refused, change);
  });
}

/** An answer whose organisation is still to be decided is to be offered again. */
function isAllIn({ tables }: Imported): boolean {
  return tables.every(
    ({ lacks, names }) => lacks === null && names.every(({ how }) => how !== "open"),
  );
}

/**
 * Takes back what has just come in, because it was stopped: as a whole, by the list of changes. A
 * Form's answers are new once more. Throws what `undoChange` throws.
 */
export function takeBackImport(
  ports: Ports,
  { change, tab }: { readonly change: number; readonly tab: string | null },
): { readonly refused: readonly string[] } {
  const { refused } = undoChange(ports, { id: change });
  if (tab !== null) rememberLastAnswer(ports.memory, tab, null);
  return { refused };
}

const KEEP_ALL: ConflictChoices = { takeAll: false, except: [] };

function merged(
  ports: Ports,
  compact: Compact,
  source: SourceRead,
  { map, sheets = [], names = [], conflicts: { takeAll, except } }: ImportFromAsk,
): Imported {
  const asked = askedChoices(map);
  const members = compact.members.map(({ organisation }) => organisation);
  const choices: ImportChoices = {
    headers: [asked.choices, rememberedChoices(recallHeaders(ports.memory))],
    sheets: [
      askedSheets(sheets, source.sheets),
      rememberedSheets(recallSheets(ports.memory).slice().reverse()),
    ],
    names: [askedNames(names, members).choices, rememberedNames(recallNames(ports.memory))],
  };
  const apart = new Set(except.map(({ table, key, column }) => [table, key, column].join("\n")));
  return importSheets(source.sheets, compact, choices, (...cell) => {
    return apart.has(cell.join("\n")) !== takeAll;
  });
}

function shownImport(
  { parts, tables, unread }: Imported,
  refused: readonly string[],
  change: number | null,
): ImportShown {
  return { parts: shownParts(parts), tables: tables.map(shownTable), unread, refused, change };
}
