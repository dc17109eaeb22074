import { describeDay, partsOfDay } from "../../src/cells/calendarDate";
import { readTypedDate } from "../../src/cells/typedDate";
import { aDayInThoseYears } from "../support/arbitraryWorkbook";
import { fc } from "../support/fastCheck";

function read(text: string): string {
  const typed = readTypedDate(text);
  return typed.kind === "day" ? typed.day : typed.kind;
}

test.each([
  "7/10/2009",
  "07/10/2009",
  "7/10/09",
  "7.10.2009",
  "7.10.09",
  "7-10-2009",
  "7 10 2009",
  "7 / 10 / 2009",
  "7–10–2009",
  "7 Oct 2009",
  "7 Oct. 2009",
  "7-Oct-2009",
  "7-Oct-09",
  "7Oct2009",
  "7 Oct '09",
  "7 Oct ’09",
  "7 October 2009",
  "7th October 2009",
  "7 th October 2009",
  "7th of October, 2009",
  "Wed 7 Oct 2009",
  "Weds 7 Oct 2009",
  "Wednesday 7th October 2009",
  "Wednesday, 7 October 2009",
  "October 7, 2009",
  "Oct 7th 2009",
  "2009-10-07",
  "2009/10/7",
  "2009-10-07T00:00:00.000Z",
  "2009-10-07 14:30",
  "7/10/2009 14:30",
  "7/10/2009 14:30:00",
  "7 October 2009 at 2.30pm",
  "7 October 2009, 2 pm",
  "7 October 2009.",
  "  7   October   2009 ",
  "７/１０/２００９",
])("%j is 7 October 2009", (text) => {
  expect(read(text)).toBe("2009-10-07");
});

test.each([
  "Mon",
  "Tue",
  "Tues",
  "Wed",
  "Thu",
  "Thur",
  "Thurs",
  "Fri",
  "Sat",
  "Sun",
  "Saturday",
  "Sunday",
])("the day of the week does not matter: %s", (weekday) => {
  expect(read(`${weekday} 10 Oct 2009`)).toBe("2009-10-10");
});

test.each([
  ["31/02/2009", "no such day"],
  ["29/02/2009", "no such day"],
  ["29 Feb 2009", "no such day"],
  ["12/31/2009", "no such day"],
  ["0/1/2009", "no such day"],
  ["Sept 2008", "month only"],
  ["September 2008", "month only"],
  ["Mar-09", "month only"],
  ["last week", "not a date"],
  ["", "not a date"],
  ["7 October", "not a date"],
  ["2009", "not a date"],
  ["39714", "not a date"],
  ["1/4/2008 - 3/4/2008", "not a date"],
  ["7 Octember 2009", "not a date"],
  ["7 constructor 2009", "not a date"],
  ["c. 7/10/2009", "not a date"],
  ["7/10/2009".repeat(5_000), "not a date"],
  [" ".repeat(50_000), "not a date"],
])("%j: %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test("29 February exists in a leap year", () => {
  expect(read("29/02/2008")).toBe("2008-02-29");
});

test("day and month that could be turned round say so", () => {
  expect(readTypedDate("1/4/2008")).toEqual({
    kind: "day",
    day: "2008-04-01",
    alsoReadAs: "2008-01-04",
  });
  expect(readTypedDate("4/4/2008")).toMatchObject({ alsoReadAs: null });
  expect(readTypedDate("31/3/2008")).toMatchObject({ alsoReadAs: null });
  expect(readTypedDate("1 April 2008")).toMatchObject({ alsoReadAs: null });
});

test("two digits are this century up to 69", () => {
  expect(read("1/1/69")).toBe("2069-01-01");
  expect(read("1/1/70")).toBe("1970-01-01");
});

test("any day is read back from the forms that people use", () => {
  fc.assert(
    fc.property(aDayInThoseYears, (on) => {
      const { year, month, day } = partsOfDay(on);
      const short = String(year).slice(2);
      for (const form of [
        on,
        describeDay(on),
        `${day}/${month}/${year}`,
        `${day}.${month}.${short}`,
        `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`,
      ]) {
        expect(read(form)).toBe(on);
      }
    }),
  );
});

test("no text makes reading fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(["day", "no such day", "month only", "not a date"]).toContain(
        readTypedDate(text).kind,
      );
    }),
  );
});
