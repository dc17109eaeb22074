import { BLANK, type CellValue, numberCell, sameCell, textCell } from "../../src/cells/cellValue";
import { placesOfRowsBack } from "../../src/changes/placeRowsBack";
import type { PlacedCell } from "../../src/changes/undo/undoableChange";
import { readTable } from "../../src/tables/readTable";
import { TABLES } from "../../src/tables/tables";
import { fc } from "../support/fastCheck";

const TITLES = ["Ref", "Event", "Type", "Date", "Status", "Colour", "Shape"] as const;

/** A row as it was taken out from under these headers. */
function takenOut(values: readonly CellValue[]): readonly PlacedCell[] {
  return values.flatMap((cell, at) =>
    cell.kind === "blank" ? [] : [{ title: TITLES[at] ?? "", column: at + 1, kept: { cell } }],
  );
}

function readingUnder(titles: readonly string[]) {
  const cells = [titles.map((title) => textCell(title)), titles.map(() => BLANK)];
  return readTable(TABLES.Events, [{ name: "Events", cells }]);
}

const aRow = fc.tuple(
  ...TITLES.map((title) =>
    title === "Ref"
      ? fc.constant(textCell("E1"))
      : fc.oneof(fc.constant(BLANK), fc.integer().map(numberCell), fc.constant(textCell("x"))),
  ),
);

test("where one column was renamed, rows come back whole, each value in its own column", () => {
  fc.assert(
    fc.property(aRow, fc.integer({ min: 1, max: TITLES.length - 1 }), (values, renamed) => {
      const now = TITLES.map((title, at) => (at === renamed ? "Something else" : title));
      const places = placesOfRowsBack(readingUnder(now), [takenOut(values)]);
      for (const [at, value] of values.entries()) {
        const place = places.find(({ column }) => column === at + 1);
        expect(sameCell(place?.kept.cell ?? BLANK, value)).toBe(true);
      }
    }),
  );
});

test("however columns were moved, inserted and renamed, no value comes into another's column", () => {
  fc.assert(
    fc.property(
      aRow,
      // Without these nobody could tell which row holds the headers.
      fc
        .shuffledSubarray([...TITLES], { minLength: 3 })
        .filter((left) => ["Ref", "Event", "Type"].every((title) => left.includes(title as "Ref"))),
      fc.array(fc.integer({ min: 0, max: TITLES.length }), { maxLength: 3 }),
      (values, left, inserted) => {
        const now: string[] = [...left];
        for (const [count, at] of inserted.entries()) now.splice(at, 0, `Theirs ${count}`);
        const taken = takenOut(values);
        const places = placesOfRowsBack(readingUnder(now), [taken]);
        const isKept = new Set<string>(left);
        for (const { title, kept } of taken.filter((cell) => isKept.has(cell.title))) {
          expect(places).toContainEqual(
            expect.objectContaining({ column: now.indexOf(title) + 1, kept }),
          );
        }
        expect(new Set(places.map(({ column }) => column)).size).toBe(places.length);
      },
    ),
  );
});
