import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, aMember } from "../support/builders";

const DAY = "Thursday 25 March 2010";

/** When and where minutes of 18 February 2010 say that the next meeting is. */
function nextOf(head: string, next: string, row: Readonly<Record<string, string>> = {}) {
  const compact = aCompact({
    members: [aMember("Northampton College", {})],
    meetings: [{ Date: "2010-02-18", Group: "Steering Group", Status: "Held", ...row }],
  });
  const text = `${head}\nPresent: Len Closs, Northampton College\n1. Date of next meeting\n${next}`;
  return readMinutes(partsOfMinutes(text), compact).nextMeeting;
}

const HEAD = "Steering Group, 18 February 2010, 2.30pm, County Hall, Northampton";
const SAID = { date: "2010-03-25", time: "14:30", venue: "County Hall, Northampton" };

test.each([
  `${DAY}, same time, same place`,
  `${DAY}, same time and place`,
  `${DAY}, same venue and time.`,
  `${DAY}\nSame time, same venue`,
  `${DAY} at the same time, in the same room`,
])("of the meeting that the minutes are of: %s", (next) => {
  expect(nextOf(HEAD, next)).toEqual(SAID);
});

test("only what is said to be the same is taken", () => {
  expect(nextOf(HEAD, `${DAY}, same venue`)).toEqual({ ...SAID, time: null });
  expect(nextOf(HEAD, `${DAY}, 10am, same venue`)).toEqual({ ...SAID, time: "10:00" });
  expect(nextOf(HEAD, `${DAY}, same time, Moulton College`)).toEqual({
    ...SAID,
    venue: "Moulton College",
  });
  expect(nextOf(HEAD, DAY)).toEqual({ ...SAID, time: null, venue: null });
});

test("where the minutes are silent, what the tab Meetings says of that meeting", () => {
  const row = { Time: "14:00", Venue: "Moulton College" };
  expect(nextOf("Steering Group, 18 February 2010", `${DAY}, same time, same place`, row)).toEqual({
    date: "2010-03-25",
    time: "14:00",
    venue: "Moulton College",
  });
  const other = { ...row, Group: "Learning and Development Theme Group" };
  const nothing = { date: "2010-03-25", time: null, venue: null };
  expect(
    nextOf("Steering Group, 18 February 2010", `${DAY}, same time, same place`, other),
  ).toEqual(nothing);
});
