import { addDays, daysBetween } from "../../src/cells/calendarDate";
import { yearAfter, yearInSettings, yearsOn } from "../../src/year/programmeYear";
import { aCompact, aDay } from "../support/builders";
import { fc } from "../support/fastCheck";

test.each([
  ["2009-10", "2010-11"],
  ["1999-00", "2000-01"],
  ["2008-2009", "2009-2010"],
  ["2008/09", "2009/10"],
  ["2009", "2010"],
  ["FY 2009-10", "FY 2010-11"],
  ["the pilot", "2010-11"],
])("after %s comes %s", (name, next) => {
  const year = { name, starts: aDay("2009-04-01"), ends: aDay("2010-03-31") };
  expect(yearAfter(year)).toEqual({
    name: next,
    starts: "2010-04-01",
    ends: "2011-03-31",
  });
});

test("a year without a name or a first day is the twelve months that end on its last day", () => {
  const settings = { "Programme year": "", "Year starts": "", "Year ends": "2010-03-31" };
  expect(yearInSettings(aCompact({ settings }).settings)).toEqual({
    name: "2009-10",
    starts: "2009-04-01",
    ends: "2010-03-31",
  });
});

test("a workbook that does not say when its year ends has none", () => {
  expect(
    yearInSettings(aCompact({ settings: { "Year starts": "", "Year ends": "" } }).settings),
  ).toBeNull();
});

test("years follow each other without a gap and keep to the end of the month, leap years too", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const ends = addDays(aDay("1990-01-01"), days);
      const next = yearAfter({ name: "", starts: ends, ends });
      expect(daysBetween(ends, next.starts)).toBe(1);
      expect(daysBetween(next.starts, next.ends)).toBeGreaterThanOrEqual(363);
      expect(daysBetween(next.starts, next.ends)).toBeLessThanOrEqual(366);
    }),
  );
  expect(yearsOn(aDay("2023-02-28"), 1)).toBe("2024-02-29");
});
