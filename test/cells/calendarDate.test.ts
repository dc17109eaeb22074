import {
  addDays,
  addMonths,
  calendarDate,
  dayFromSerial,
  daysBetween,
  describeDay,
  earlierOf,
  parseIsoDay,
  partsOfDay,
  serialOfDay,
} from "../../src/cells/calendarDate";
import { aDayInThoseYears } from "../support/arbitraryWorkbook";
import { aDay } from "../support/builders";
import { fc } from "../support/fastCheck";

test.each([
  [2009, 2, 28, "2009-02-28"],
  [2009, 2, 29, null],
  [2008, 2, 29, "2008-02-29"],
  [1900, 2, 29, null],
  [2000, 2, 29, "2000-02-29"],
  [2009, 4, 31, null],
  [2009, 12, 31, "2009-12-31"],
  [2009, 13, 1, null],
  [2009, 0, 1, null],
  [2009, 1, 0, null],
  [2009, 1.5, 1, null],
  [2009, 1, Number.NaN, null],
  [999, 1, 1, null],
  [10000, 1, 1, null],
])("%d-%d-%d is %s", (year, month, day, expected) => {
  expect(calendarDate(year, month, day)).toBe(expected);
});

test.each(["2009-10-7", "7/10/2009", "2009-02-29", "2009-10-07T00:00", "", "20091007"])(
  "%j is no day as programs write it",
  (text) => {
    expect(parseIsoDay(text)).toBeNull();
  },
);

test("serials are those of spreadsheets", () => {
  expect(serialOfDay(aDay("1899-12-30"))).toBe(0);
  expect(serialOfDay(aDay("2008-09-23"))).toBe(39714);
  expect(dayFromSerial(39714.99)).toBe("2008-09-23");
  expect(dayFromSerial(Number.NaN)).toBeNull();
  expect(dayFromSerial(1e12)).toBeNull();
});

test("months end where they end", () => {
  expect(addMonths(aDay("2009-01-31"), 1)).toBe("2009-02-28");
  expect(addMonths(aDay("2008-01-31"), 1)).toBe("2008-02-29");
  expect(addMonths(aDay("2009-03-31"), -12)).toBe("2008-03-31");
  expect(addMonths(aDay("2009-12-15"), 1)).toBe("2010-01-15");
});

test("a day is said as on paper", () => {
  expect(describeDay(aDay("2009-03-01"))).toBe("1 Mar 2009");
});

test("days, parts and serials agree with each other", () => {
  fc.assert(
    fc.property(aDayInThoseYears, fc.integer({ min: -900, max: 900 }), (day, days) => {
      const later = addDays(day, days);
      expect(daysBetween(day, later)).toBe(days);
      expect(dayFromSerial(serialOfDay(day))).toBe(day);
      const { year, month, day: dayOfMonth } = partsOfDay(day);
      expect(calendarDate(year, month, dayOfMonth)).toBe(day);
      expect(earlierOf(day, later)).toBe(days >= 0 ? day : later);
    }),
  );
});

test("beyond the calendar there is its first or its last day", () => {
  expect(addDays(aDay("2009-10-07"), -1e12)).toBe("1000-01-01");
  expect(addDays(aDay("2009-10-07"), 1e12)).toBe("9999-12-31");
  expect(addMonths(aDay("2009-10-07"), -1e12)).toBe("1000-01-01");
  expect(addMonths(aDay("2009-10-07"), 1e12)).toBe("9999-12-31");
});
