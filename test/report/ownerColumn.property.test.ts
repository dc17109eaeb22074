import { type ColumnRoom, ownerColumn, shareForNames } from "../../src/report/ownerColumn";
import { linesInCell, widthInCell, widthInColumn } from "../../src/report/pageRoom";
import { fc } from "../support/fastCheck";

const ROOM: ColumnRoom = { usual: 10, most: 16.5, shares: 112, lines: 3 };

const word = fc.oneof(
  fc.constantFrom("Health", "and", "of", "Northamptonshire", "NHS", "Trust", "Organisational"),
  fc.stringMatching(/^[A-Za-z]{1,24}$/),
);
const name = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

test("no word of an owner is broken, no two look alike, and the key tells every short form", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 16 }), (owners) => {
      const { share, shown, key } = ownerColumn(owners, ROOM);
      const width = widthInColumn(share, ROOM.shares);
      const names = [...new Set(owners)];
      for (const owner of names) {
        expect(linesInCell(shown(owner), width)).toBeLessThanOrEqual(ROOM.lines);
        for (const part of shown(owner).split(" ")) {
          expect(widthInCell(part)).toBeLessThanOrEqual(width);
        }
        if (shown(owner) !== owner)
          expect(key).toContain(`${shown(owner)} is ${owner.slice(0, 40)}`);
      }
      expect(new Set(names.map(shown)).size).toBe(names.length);
      expect(share).toBeGreaterThanOrEqual(ROOM.usual);
      expect(share).toBeLessThanOrEqual(ROOM.most);
    }),
  );
});

test("a name whose words fit stands whole, and a long one by its initials", () => {
  const trust = "Northamptonshire Healthcare Foundation Trust";
  const { shown, key } = ownerColumn(["CD", "Job Centre Plus", trust], ROOM);
  expect(["CD", "Job Centre Plus", trust, ""].map(shown)).toEqual([
    "CD",
    "Job Centre Plus",
    "NHFT",
    "",
  ]);
  expect(key).toBe(`Owners: NHFT is ${trust}.`);
  expect(ownerColumn(["CD"], ROOM)).toMatchObject({ share: ROOM.usual, key: "" });
});

test("beside actions the column is as wide as the longest word, within its room", () => {
  const room = { usual: 14, most: 22, shares: 100, lines: 12 };
  const share = shareForNames(["Northamptonshire Fire"], room);
  expect(widthInColumn(share, 100)).toBeGreaterThan(widthInCell("Northamptonshire"));
  expect(shareForNames(["CD"], room)).toBe(14);
  expect(shareForNames(["W".repeat(400)], room)).toBe(22);
});
