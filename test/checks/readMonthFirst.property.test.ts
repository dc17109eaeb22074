import { beginCheckup } from "../../src/checks/checkup";
import { tabsReadMonthFirst } from "../../src/checks/readMonthFirst";
import { aCompact, membersWith } from "../support/builders";
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

function readingOf(values: readonly string[]) {
  const compact = aCompact({ members: membersWith("Skills Pledge on", values) });
  return tabsReadMonthFirst(beginCheckup(compact)).get("Members") ?? null;
}

test("days that were read day first are hardly ever doubted, however many are text", () => {
  const columns = fc.array(
    fc.record({ day: aDay, isText: fc.integer({ min: 0, max: 9 }).map((one) => one === 0) }),
    { minLength: 5, maxLength: 80 },
  );
  const doubted = fc
    .sample(columns, 2_000)
    .filter(
      (days) => readingOf(days.map(({ day, isText }) => (isText ? asTyped(day) : day))) !== null,
    );
  expect(doubted.length).toBeLessThan(10);
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
