import { addDays, type CalendarDate } from "../../src/cells/calendarDate";
import { rhythmOf } from "../../src/checks/usualGap";
import { aDay } from "../support/builders";

const FIRST = aDay("2009-04-30");

/** Figures with these gaps between them, in days. */
function after(...gaps: readonly number[]): readonly CalendarDate[] {
  const days = [FIRST];
  for (const gap of gaps) days.push(addDays(days[days.length - 1] ?? FIRST, gap));
  return days;
}

test.each<[string, readonly number[], number, number]>([
  ["monthly: a week and a quarter of a month late", [31, 30, 31], 31, 46],
  ["weekly", [7, 7, 7], 7, 16],
  ["by the quarter, as meetings fall", [70, 91, 84, 112], 87.5, 119],
  ["one that was left out changes nothing", [30, 30, 61, 30], 30, 45],
  ["monthly first, now by the quarter", [30, 30, 30, 91], 30, 98],
  ["two gaps that are alike", [30, 32], 31, 46],
])("%s", (_, gaps, usual, wait) => {
  const days = after(...gaps);
  const last = days[days.length - 1] ?? FIRST;
  expect(rhythmOf(days)).toEqual({ last, usual, overdueFrom: addDays(last, wait + 1) });
  expect(rhythmOf([...days, ...days].reverse())).toEqual(rhythmOf(days));
});

test.each<[string, readonly number[]]>([
  ["one gap makes no habit", [30]],
  ["one figure has no gap", []],
  ["two gaps that are not alike", [7, 91]],
  ["irregular figures", [3, 60, 11, 200]],
])("no gap is usual: %s", (_, gaps) => {
  expect(rhythmOf(after(...gaps))).toBeNull();
});

test("without figures there is none", () => {
  expect(rhythmOf([])).toBeNull();
});
