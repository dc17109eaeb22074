import type { TextPlace } from "../app/ports";
import { cellName } from "../cells/sheetGrid";
import type { Forget } from "../domain/people/forgetIn";
import { MOST_ROUNDS } from "./keptMoving";
import { placesBefore } from "./placesBefore";
import { lookAt, sameGrid } from "./sheetLook";
import type { SpreadsheetZone } from "./spreadsheetZone";
import type { WorkbookSheet } from "./workbookSheets";

type Notes = readonly (readonly string[])[];

/** Where a tab's notes hold what is to be forgotten; one call. */
export function placesOfNotes({ sheet, name }: WorkbookSheet, forget: Forget): TextPlace[] {
  const notes: string[][] = sheet.getDataRange().getNotes();
  return notes.flatMap((line, down) =>
    line.flatMap((note, across): TextPlace[] => {
      if (forgottenIn(note, forget) === null) return [];
      const cell = cellName(across + 1, down + 1);
      return [{ tab: name, cell, kind: "note", seen: note }];
    }),
  );
}

/**
 * Takes what is to be forgotten out of all notes of a tab with one write, however many there are. Where
 * rows or columns moved in the very moment of it, what it fell on is put back, and all is done again.
 */
export function forgetNotes(
  { sheet, name }: WorkbookSheet,
  zone: SpreadsheetZone,
  forget: Forget,
): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = lookAt(sheet, name, zone);
    const notes: Notes = before.range.getNotes();
    const block = blockToWrite(notes, forget);
    if (block === null) return;
    if (!sameGrid(lookAt(sheet, name, zone).grid, before.grid)) continue;
    const range = sheet.getRange(block.row, block.column, block.notes.length, block.width);
    range.setNotes(block.notes);
    const after = lookAt(sheet, name, zone);
    if (sameGrid(after.grid, before.grid)) continue;
    range.setNotes(asTheyWere(notes, block, placesBefore(before.grid, after.grid)));
  }
}

/** Notes to be written; row and column are of its first cell, from 1. */
interface NoteBlock {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly notes: string[][];
}

/** The smallest block with all notes that change; null where none does. */
function blockToWrite(notes: Notes, forget: Forget): NoteBlock | null {
  const rows: number[] = [];
  const columns: number[] = [];
  const left = notes.map((line, down) =>
    line.map((note, across) => {
      const kept = forgottenIn(note, forget);
      if (kept === null) return note;
      rows.push(down);
      columns.push(across);
      return kept;
    }),
  );
  const [top, first, last] = [rows[0], lowest(columns), highest(columns)];
  if (top === undefined) return null;
  const lines = left.slice(top, (rows[rows.length - 1] ?? top) + 1);
  return {
    row: top + 1,
    column: first + 1,
    width: last - first + 1,
    notes: lines.map((line) => line.slice(first, last + 1)),
  };
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), 0);
}

/** What is left of a note; null where nothing of it goes. */
function forgottenIn(note: string, forget: Forget): string | null {
  return note === "" ? null : forget(note);
}

/** What the block fell on: each cell's own note, from where the cell stood before. */
function asTheyWere(
  notes: Notes,
  block: NoteBlock,
  { rowOf, columnOf }: ReturnType<typeof placesBefore>,
): string[][] {
  return block.notes.map((line, down) =>
    line.map((_, across) => {
      const row = rowOf(block.row - 1 + down);
      const column = columnOf(block.column - 1 + across);
      return row === null || column === null ? "" : (notes[row]?.[column] ?? "");
    }),
  );
}
