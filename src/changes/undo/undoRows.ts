import { cellFromJson, cellToJson, isCellJson } from "../../cells/cellJson";
import { describeCell, textCell } from "../../cells/cellValue";
import { parsedJson } from "../../domain/parsedJson";
import { groupedBy } from "../../domain/words/groupedBy";
import { cellOf } from "../../tables/cellOf";
import { isTableName } from "../../tables/tableName";
import type { TableReading, TableRow } from "../../tables/tableReading";
import { UNDO_MARKS, type undoTable } from "../../tables/tabs/undoTable";
import type { RowValues } from "../change";
import { keptFromJson, keptToJson } from "./keptCell";
import { joined, pairsOfPieces, pieceIn } from "./pieces";
import {
  keyOfPart,
  type PlacedCell,
  type UndoableChange,
  type UndoPart,
  type UndoState,
} from "./undoableChange";

type UndoReading = TableReading<typeof undoTable>;

/** A sentence or a key that is longer is cut: the whole of a key then stands beside the value. */
const LONGEST_WORDS = 1000;

/** What is under way is said in one row, which is changed with little; what was undone in each. */
const MARK_OF: { readonly [State in UndoState]: string } = {
  "being made": UNDO_MARKS.beingMade,
  made: "",
  "made in part": UNDO_MARKS.madeInPart,
  "being undone": UNDO_MARKS.beingUndone,
  undone: UNDO_MARKS.undone,
};

/** The rows of the tab *Undo* that keep a change: one for each part, more where it is too long. */
export function rowsOfChange({ id, when, sentence, parts, state }: UndoableChange): RowValues[] {
  return parts.flatMap((part, index) => {
    const about = {
      change: textCell(String(id)),
      when: textCell(when),
      what: textCell(sentence.slice(0, LONGEST_WORDS)),
      table: textCell(part.table),
      key: textCell(shownKey(keyOfPart(part))),
      column: textCell(part.kind === "cell" ? part.title : ""),
    };
    const { from, to } = valuesOf(part);
    return pairsOfPieces(jsonOf(from), jsonOf(to), index).map((pair, piece) => {
      const isMarked = state === "undone" || (index === 0 && piece === 0);
      const undone = textCell(isMarked ? MARK_OF[state] : "");
      return { ...about, from: textCell(pair[0]), to: textCell(pair[1]), undone };
    });
  });
}

/**
 * The changes that the tab *Undo* keeps, newest first, in whatever order its rows stand. A row of
 * which somebody has made something else is left out, and so is what was never made.
 */
export function changesInUndo(reading: UndoReading): readonly UndoableChange[] {
  const rows = reading.rows.map((row) => textsOf(reading, row));
  const byChange = groupedBy(rows, ({ change }) => change);
  return Array.from(byChange, ([change, all]): UndoableChange[] => {
    const made = all.filter(({ undone }) => undone !== UNDO_MARKS.notMade);
    const [first] = made;
    const id = Number(change);
    if (first === undefined || !Number.isInteger(id) || id < 1) return [];
    const { when, what: sentence } = first;
    const parts = wholeRows(made).flatMap(partIn);
    return [{ id, when, sentence, parts, state: stateOf(made.map(({ undone }) => undone)) }];
  })
    .flat()
    .sort((a, b) => b.id - a.id);
}

/** The key as the column *Key* shows it. */
export function shownKey(key: string): string {
  return key.slice(0, LONGEST_WORDS);
}

type Texts = {
  readonly [Field in keyof (typeof undoTable)["columns"]]: string;
};

function textsOf(reading: UndoReading, row: TableRow): Texts {
  const text = (field: keyof Texts): string => describeCell(cellOf(reading, row, field));
  return {
    change: text("change"),
    when: text("when"),
    what: text("what"),
    table: text("table"),
    key: text("key"),
    column: text("column"),
    from: text("from"),
    to: text("to"),
    undone: text("undone"),
  };
}

function stateOf(marks: readonly string[]): UndoState {
  if (marks.includes(UNDO_MARKS.beingMade)) return "being made";
  if (marks.includes(UNDO_MARKS.beingUndone)) return "being undone";
  if (marks.every((mark) => mark === UNDO_MARKS.undone)) return "undone";
  return marks.includes(UNDO_MARKS.madeInPart) ? "made in part" : "made";
}

/** The rows with those put together that hold pieces of one part. */
function wholeRows(rows: readonly Texts[]): readonly Texts[] {
  const pieces = new Map<number, Texts[]>();
  const whole: Texts[] = [];
  for (const row of rows) {
    const piece = pieceIn(row.from);
    if (piece === null) whole.push(row);
    else pieces.set(piece.part, [...(pieces.get(piece.part) ?? []), row]);
  }
  for (const parts of pieces.values()) {
    const [first] = parts;
    const from = joined(parts.flatMap((row) => pieceIn(row.from) ?? []));
    const to = joined(parts.flatMap((row) => pieceIn(row.to) ?? []));
    if (first !== undefined && from !== null && to !== null) whole.push({ ...first, from, to });
  }
  return whole;
}

/** What *From* and *To* hold of a part, as JSON; undefined: nothing. */
function valuesOf(part: UndoPart): { readonly from: unknown; readonly to: unknown } {
  const key = keyOfPart(part);
  const whole = shownKey(key) === key ? {} : { key };
  switch (part.kind) {
    case "cell": {
      const { row, renamedFrom, cell, from, to } = part;
      const now = { value: cellToJson(to), cell };
      const was = renamedFrom === undefined ? {} : { was: renamedFrom };
      const fingerprint = row.fingerprint === "" ? {} : { row: row.fingerprint };
      return { from: keptToJson(from), to: { ...now, ...was, ...fingerprint, ...whole } };
    }
    case "row added": {
      const row = part.cells.map(([title, cell]) => [title, cellToJson(cell)]);
      return { from: undefined, to: { row, ...whole } };
    }
    case "row removed": {
      const row = part.cells.map(({ title, column, kept }) => [title, column, keptToJson(kept)]);
      return { from: { row, ...whole }, to: undefined };
    }
    case "copy kept":
      return { from: undefined, to: { tab: part.tab } };
    default:
      return part satisfies never;
  }
}

function jsonOf(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value);
}

type Json = { readonly [name: string]: unknown };

function partIn({ table, key: shown, column: title, from, to }: Texts): readonly UndoPart[] {
  if (!isTableName(table)) return [];
  if (title !== "") return cellIn(table, shown, title, parsedJson(from), objectIn(to));
  const { row, tab, key: whole = shown } = objectIn(from === "" ? to : from);
  if (from === "" && typeof tab === "string") return [{ kind: "copy kept", table, tab }];
  if (!Array.isArray(row) || typeof whole !== "string") return [];
  const key = wholeKey(shown, whole);
  if (from === "") {
    const cells = row.map(addedCellIn);
    return cells.includes(null) ? [] : [{ kind: "row added", table, key, cells: present(cells) }];
  }
  const cells = row.map(removedCellIn);
  return cells.includes(null) ? [] : [{ kind: "row removed", table, key, cells: present(cells) }];
}

function cellIn(
  table: UndoPart["table"],
  shown: string,
  title: string,
  fromJson: unknown,
  { value, cell = "", was, row: fingerprint = "", key: whole = shown }: Json,
): readonly UndoPart[] {
  const from = keptFromJson(fromJson);
  if (from === null || !isCellJson(value)) return [];
  if (typeof cell !== "string" || typeof fingerprint !== "string") return [];
  if (typeof whole !== "string" || !["string", "undefined"].includes(typeof was)) return [];
  const row = { key: wholeKey(shown, whole), fingerprint };
  const renamed = typeof was === "string" ? { renamedFrom: was } : {};
  return [{ kind: "cell", table, row, ...renamed, title, cell, from, to: cellFromJson(value) }];
}

/** The column *Key* is what is kept up to date; a key that is too long for it stands beside the value. */
function wholeKey(shown: string, whole: string): string {
  return shownKey(whole) === shown ? whole : shown;
}

function objectIn(text: string): Json {
  const json = parsedJson(text);
  return typeof json === "object" && json !== null ? (json as Json) : {};
}

function addedCellIn(json: unknown): readonly [string, ReturnType<typeof cellFromJson>] | null {
  if (!Array.isArray(json)) return null;
  const [title, cell] = json as readonly unknown[];
  return typeof title === "string" && isCellJson(cell) ? [title, cellFromJson(cell)] : null;
}

function removedCellIn(json: unknown): PlacedCell | null {
  if (!Array.isArray(json)) return null;
  const [title, column, cell] = json as readonly unknown[];
  const kept = keptFromJson(cell);
  if (typeof title !== "string" || !Number.isInteger(column) || kept === null) return null;
  return { title, column: column as number, kept };
}

function present<T>(items: readonly (T | null)[]): readonly T[] {
  return items.flatMap((item) => (item === null ? [] : [item]));
}
