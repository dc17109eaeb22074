import { IMPORTABLES } from "../../import/find/importable";
import type { Imported } from "../../import/imported";
import { importSheets } from "../../import/importSheets";
import { isFormTab } from "../../import/newAnswers";
import type { OldSheet } from "../../import/oldSheet";
import type { Compact } from "../../tables/compact";
import {
  type AskedHeader,
  askedChoices,
  fillableIn,
  rememberedChoices,
} from "../jobs/askedChoices";
import { compactRead } from "../jobs/compactRead";
import { describeImport } from "../jobs/describeImport";
import { type ImportSource, readSource, type SourceRead } from "../jobs/importSource";
import { makeUndoable } from "../jobs/makeUndoable";
import { recallHeaders, rememberHeaders, rememberLastAnswer } from "../memory/importMemory";
import type { Ports } from "../ports";
import { shownTable } from "./shownImport";
import type { ImportShown, ImportStart } from "./states/importState";

/** What a person decided about the conflicts: one way for all, but for those that are named. */
export interface ConflictChoices {
  readonly takeAll: boolean;
  readonly except: readonly {
    readonly table: string;
    readonly key: string;
    readonly column: string;
  }[];
}

export interface ImportFromAsk {
  readonly source: ImportSource;
  readonly map: readonly AskedHeader[];
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
  ask: Omit<ImportFromAsk, "conflicts">,
  sheetsFromText: SheetsFromText,
): ImportShown {
  const source = readSource(ports, ask.source, sheetsFromText);
  const compact = compactRead(ports, ports.workbook.read());
  return shownImport(merged(ports, compact, source, { ...ask, conflicts: KEEP_ALL }), [], null);
}

/**
 * Merges the old rows by one call, and remembers what was decided about headers and how far a Form's
 * answers went. Throws Refusal "sheet-gone", "header-unknown" or "nothing-found", and "locked" where
 * somebody else is at work.
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
    const { refused, change } = makeUndoable(ports, compact.readings, reading, {
      sentence: describeImport(imported),
      changes: imported.changes,
    });
    rememberHeaders(ports.memory, ask.map);
    if (ask.source.from === "file") ports.workbook.staging.discard(ask.source.id);
    else if (source.lastAnswer !== null && refused.length === 0) {
      rememberLastAnswer(ports.memory, ask.source.name, source.lastAnswer);
    }
    return shownImport(imported, refused, change);
  });
}

const KEEP_ALL: ConflictChoices = { takeAll: false, except: [] };

function merged(
  ports: Ports,
  compact: Compact,
  { sheets }: SourceRead,
  { map, conflicts: { takeAll, except } }: ImportFromAsk,
): Imported {
  const asked = askedChoices(map);
  const choices = [asked.choices, rememberedChoices(recallHeaders(ports.memory))];
  const apart = new Set(except.map(({ table, key, column }) => [table, key, column].join("\n")));
  const imported = importSheets(sheets, compact, choices, (...cell) => {
    return apart.has(cell.join("\n")) !== takeAll;
  });
  asked.refuseUnknown(imported.tables.length > 0);
  return imported;
}

function shownImport(
  { tables, unread }: Imported,
  refused: readonly string[],
  change: number | null,
): ImportShown {
  return { tables: tables.map(shownTable), unread, refused, change };
}
