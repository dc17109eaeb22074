import { BLANK, type CellValue, describeCell, textCell } from "../../src/cells/cellValue";
import type { CellBlock } from "../../src/changes/cellBlocks";
import { overwritten } from "../../src/changes/overwritten";
import type { Snapshot } from "../../src/changes/snapshot";

export type Tab = readonly (readonly string[])[];
export type Edit = (tab: Tab) => Tab;

export const HEADERS = ["Ref", "Title", "Status", "Comment"];

export function tabOf(rows: number): Tab {
  const row = (at: number) => [`M${at}`, `title ${at}`, `status ${at}`, `comment ${at}`];
  return [HEADERS, ...Array.from({ length: rows }, (_, index) => row(index + 1))];
}

export function snapshot(tab: Tab): Snapshot {
  const cells = tab.map((row) =>
    row.map((text): CellValue => (text === "" ? BLANK : textCell(text))),
  );
  return { cells, headerRow: tab.findIndex((row) => row.includes("Ref")) + 1 };
}

/** What `setValues` does: it knows rows and columns by their numbers alone. */
export function write(tab: Tab, { row, column, cells }: CellBlock): Tab {
  const width = Math.max(...tab.map((line) => line.length));
  const height = Math.max(tab.length, row - 1 + cells.length);
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, across) => {
      const written = cells[down - (row - 1)]?.[across - (column - 1)];
      return written === undefined ? (tab[down]?.[across] ?? "") : describeCell(written);
    }),
  );
}

/** What people typed, row by row under its headers, whatever the order of either; no Status. */
export function typed(tab: Tab): readonly string[] {
  const headers = tab.find((row) => row.includes("Ref")) ?? HEADERS;
  return tab
    .filter((row) => row !== headers)
    .map((row) =>
      row
        .map((text, at) =>
          text === "" || headers[at] === "Status" ? "" : `${headers[at]}=${text}`,
        )
        .sort()
        .join("|"),
    )
    .filter((line) => line.replace(/\|/g, "") !== "")
    .sort();
}

export const moveTo = (tab: Tab, from: number, to: number): Tab =>
  tab.map((row) => {
    const rest = row.filter((_, at) => at !== from);
    return [...rest.slice(0, to), row[from] ?? "", ...rest.slice(to)];
  });

export const EDITS: Readonly<Record<string, (at: number) => Edit>> = {
  "sort the other way": () => (tab) => [tab[0] ?? [], ...tab.slice(1).reverse()],
  "delete a row": (at) => (tab) => tab.filter((_, row) => row !== 1 + (at % (tab.length - 1))),
  "insert a row": (at) => (tab) => {
    const place = 1 + (at % (tab.length - 1));
    const mine = (tab[0] ?? []).map((header) => (header === "Ref" ? "NEW" : ""));
    return [...tab.slice(0, place), mine, ...tab.slice(place)];
  },
  "insert a row above the headers": () => (tab) => [(tab[0] ?? []).map(() => ""), ...tab],
  "insert a column": (at) => (tab) =>
    tab.map((row) => [...row.slice(0, at % 4), "", ...row.slice(at % 4)]),
  "move a column": (at) => (tab) => moveTo(tab, at % 4, (at >> 2) % 4),
  "delete the column Title": () => (tab) => tab.map((row) => row.filter((_, at) => at !== 1)),
  "rename the header Title": () => (tab) =>
    tab.map((row) => row.map((text) => (text === "Title" ? "Name" : text))),
};

/** What the write fell on, as it stood before. */
export function putBack(tab: Tab, before: Tab, block: CellBlock): Tab {
  const { cells } = overwritten(snapshot(before), snapshot(tab), block, () => false);
  return cells.reduce((mended, { row, column, before: place }) => {
    const text = place === null ? "" : (before[place.row - 1]?.[place.column - 1] ?? "");
    return write(mended, { row, column, cells: [[text === "" ? BLANK : textCell(text)]] });
  }, tab);
}
