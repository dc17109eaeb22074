import { beginCheckup } from "../../src/checks/checkup";
import { columnsReadMonthFirst } from "../../src/checks/readMonthFirst";
import { dayColumn } from "../../src/checks/typedDayCells";
import { aCompact, aMember } from "../support/builders";
import { fc } from "../support/fastCheck";

/** A day of two years, as ISO and as people in the United Kingdom type it. */
const aDay = fc
  .integer({ min: 0, max: 730 })
  .map((after) => new Date(Date.UTC(2008, 3, 1 + after)).toISOString().slice(0, 10));
const asTyped = (day: string): string => day.split("-").reverse().join("/");

/** How a spreadsheet of the United States reads what is typed day first: text after the 12th. */
function readMonthFirst(day: string): string {
  const [year, month, dayOfMonth] = day.split("-");
  return Number(dayOfMonth) > 12 ? asTyped(day) : `${year}-${dayOfMonth}-${month}`;
}

const COLUMNS = ["Charter signed on", "Skills Pledge on", "Jobs Pledge on"];

/** By header, what is thought of columns that stand beside each other in Members. */
function readingsOf(columns: { readonly [header: string]: readonly string[] }) {
  const length = Math.max(...Object.values(columns).map((values) => values.length));
  const members = Array.from({ length }, (_, row) =>
    aMember(
      `Member ${row + 1}`,
      Object.fromEntries(
        Object.entries(columns).flatMap(([header, values]) => {
          const value = values[row];
          return value === undefined ? [] : [[header, value]];
        }),
      ),
    ),
  );
  const found = columnsReadMonthFirst(beginCheckup(aCompact({ members })));
  return (header: string) => found.get(dayColumn("Members", header)) ?? null;
}

function readingOf(values: readonly string[]) {
  return readingsOf({ "Skills Pledge on": values })("Skills Pledge on");
}

/** A day that was read day first; one of so many is text nevertheless, as words pasted in are. */
const oneAsText = (of: number) =>
  fc
    .record({ day: aDay, chance: fc.integer({ min: 1, max: of }) })
    .map(({ day, chance }) => (chance === 1 ? asTyped(day) : day));

// The guide names the rate: one text in ten is many for a spreadsheet that reads dates rightly.
test.each([5, 10, 20, 40, 80])(
  "of tabs of three columns of %d days read day first, not one in a hundred is doubted",
  (rows) => {
    const column = fc.array(oneAsText(10), { minLength: rows, maxLength: rows });
    const doubted = fc.sample(fc.tuple(column, column, column), 1_000).filter((values) => {
      const readings = readingsOf(
        Object.fromEntries(COLUMNS.map((header, index) => [header, values[index] ?? []])),
      );
      return COLUMNS.some((header) => readings(header) !== null);
    });
    expect(doubted.length).toBeLessThan(10);
  },
);

test("a column that was filled in since, beside one that was read month first, hides nothing", () => {
  const list = fc.uniqueArray(aDay, { minLength: 40, maxLength: 60 });
  fc.assert(
    fc.property(list, list, (before, since) => {
      const readings = readingsOf({
        "Skills Pledge on": before.map(readMonthFirst),
        "Jobs Pledge on": since,
      });
      expect(readings("Skills Pledge on")?.isAll).toBe(true);
      expect(readings("Jobs Pledge on")).toBeNull();
    }),
  );
});

test("a list that was typed under the United States' locale is found, also when it goes on below", () => {
  const list = fc.array(aDay, { minLength: 40, maxLength: 80 });
  const since = fc.array(aDay, { maxLength: 40 });
  fc.assert(
    fc.property(list, since, (before, after) => {
      const typed = before.map(readMonthFirst);
      const lastText = typed.map((value) => value.includes("/")).lastIndexOf(true);
      const found = readingOf([...typed, ...after]);
      expect(found?.isAll).toBe(true);
      // Rows begin below the header; what was typed since is not doubted where it shows itself.
      const showsItself = after.some((day) => Number(day.slice(8)) > 12);
      if (showsItself) expect(found?.lastRow).toBe(lastText + 2);
    }),
  );
});
