import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, type Row } from "../support/builders";

/** When an action of the minutes of Wednesday 7 October 2009 is due that is wanted so. */
function dueOf(words: string, meetings: readonly Row[] = [], more = ""): string | null {
  const text = `Steering Group, 7 October 2009
Present: Len Closs, Northampton College
Action: LC to send the list ${words}.
5. Next meeting: 10 December 2009${more}`;
  const { actions } = readMinutes(partsOfMinutes(text), aCompact({ meetings }));
  return actions[0]?.due ?? null;
}

test.each([
  ["within two weeks", "2009-10-21"],
  ["within a week", "2009-10-14"],
  ["within a fortnight", "2009-10-21"],
  ["within the fortnight", "2009-10-21"],
  ["within the next fortnight", "2009-10-21"],
  ["within one month", "2009-11-07"],
  ["within a month of the meeting", "2009-11-07"],
  ["within 10 days", "2009-10-17"],
  ["within the next three months", "2010-01-07"],
  ["in the next two weeks", "2009-10-21"],
  ["in two weeks' time", "2009-10-21"],
  ["in a month’s time", "2009-11-07"],
  // From a day that nobody knows, and days that a calendar of holidays decides.
  ["within a month of receiving the guidance", null],
  ["within two weeks of the launch", null],
  ["within ten working days", null],
])("%s of the meeting: %s", (words, due) => {
  expect(dueOf(words)).toBe(due);
});

test.each([
  ["by Friday", "2009-10-09"],
  ["by Fri", "2009-10-09"],
  ["before Monday", "2009-10-12"],
  ["by the end of Thursday", "2009-10-08"],
  ["by close of play on Friday", "2009-10-09"],
  ["by noon on Tuesday", "2009-10-13"],
  // A week on, and not the day of the meeting itself.
  ["by Wednesday", "2009-10-14"],
  ["by Friday 16 October", "2009-10-16"],
  // The meeting is another thing that the words name.
  ["for the next meeting - by Friday", "2009-10-09"],
  ["by Friday, before the next meeting", "2009-10-09"],
  ["for the next meeting on Thursday", "2009-12-10"],
  ["by next Friday", null],
  ["by Friday week", null],
  ["by Friday's meeting", null],
])("%s: %s", (words, due) => {
  expect(dueOf(words)).toBe(due);
});

test.each([
  ["by 31/3", "2010-03-31"],
  ["by 7/10", "2009-10-07"],
  ["by 8/11.", "2009-11-08"],
  ["before 1/12", "2009-12-01"],
  ["by 24/26 members", null],
  ["by 3/4 of them", null],
  ["to 12/11", null],
  ["by 30/2", null],
])("%s, without a year: %s", (words, due) => {
  expect(dueOf(words)).toBe(due);
});

const JANUARY = { Date: "2010-01-21", Group: "Steering Group", Status: "Planned" };
const OF_THEME = {
  Date: "2010-01-12",
  Group: "Learning and Development Theme Group",
  Status: "Planned",
};

test.each([
  ["for the January meeting", [JANUARY], "2010-01-21"],
  ["to the January Steering Group meeting", [JANUARY, OF_THEME], "2010-01-21"],
  ["before the meeting in January", [JANUARY, OF_THEME], "2010-01-21"],
  ["by January's meeting", [JANUARY], "2010-01-21"],
  [
    "to the January Learning and Development Theme Group meeting",
    [JANUARY, OF_THEME],
    "2010-01-12",
  ],
  // The next one that the group of that name has.
  [
    "to the next Learning and Development Theme Group meeting",
    [{ ...OF_THEME, Date: "2010-02-12" }, OF_THEME],
    "2010-01-12",
  ],
  ["to the next Learning and Development Theme Group meeting", [JANUARY], null],
  ["for the January meeting", [], null],
  ["for the January meeting", [OF_THEME], null],
  ["for the January meeting", [{ ...JANUARY, Status: "Cancelled" }], null],
  // Two in that month: either may be meant.
  ["for the January meeting", [JANUARY, { ...JANUARY, Date: "2010-01-07" }], null],
  // Over, or too far ahead.
  ["for the January meeting", [{ ...JANUARY, Date: "2009-01-21" }], null],
  ["for the January meeting", [{ ...JANUARY, Date: "2011-01-20" }], null],
  ["for the December meeting", [], "2009-12-10"],
  ["as agreed at the January meeting", [JANUARY], null],
])("%s, of meetings %j: %s", (words, meetings, due) => {
  expect(dueOf(words, meetings)).toBe(due);
});

test("a later meeting that the minutes name themselves is known", () => {
  const more = "\nFurther meetings: 21 January 2010, 15 April 2010";
  expect(dueOf("for the April meeting", [], more)).toBe("2010-04-15");
});
