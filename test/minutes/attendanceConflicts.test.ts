import { describeConflict } from "../../src/minutes/attendanceConflicts";
import { changesToAddMinutes } from "../../src/minutes/changesToAddMinutes";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, aDay, aMember, type Row } from "../support/builders";

const GROUP = "Steering Group";

function there(name: string, attended: string, row: Row = {}): Row {
  return {
    "Meeting date": "2009-10-07",
    Group: GROUP,
    Organisation: "Moulton College",
    Name: name,
    Attended: attended,
    ...row,
  };
}

/** What is added of people by minutes with those lists, and where Attendance says otherwise. */
function read(lists: string, attendance: readonly Row[]) {
  const compact = aCompact({ members: [aMember("Moulton College", {})], attendance });
  const text = `${GROUP}, 7 October 2009\n${lists}\n1. Welcome`;
  const { added, conflicts } = changesToAddMinutes(
    compact,
    readMinutes(partsOfMinutes(text), compact),
    { date: aDay("2009-10-07"), group: GROUP, notes: [] },
  );
  return { added: added.attendance, said: conflicts.map(describeConflict) };
}

const SANDERS = "Karen Sanders (Moulton College)";
const DEPUTY = "Present: Tim Rowe (Moulton College), deputy";

test.each<[string, readonly Row[], number, readonly string[]]>([
  [
    `Apologies: ${SANDERS}`,
    [there("Karen Sanders", "Present")],
    0,
    ["Karen Sanders, Moulton College (there Present, in the minutes Apologies)"],
  ],
  [`Apologies: ${SANDERS}`, [there("Karen Sanders", "apologies")], 0, []],
  [`Apologies: ${SANDERS}`, [there("Karen Sanders", "")], 0, []],
  [`Apologies: ${SANDERS}`, [there("Karen Sanders", "Present", { Group: "Other" })], 1, []],
  [
    DEPUTY,
    [there("Tom Roe", "Deputy")],
    0,
    ["Tim Rowe, Moulton College (there Deputy Tom Roe, in the minutes Deputy)"],
  ],
  // Two who came for one are both named.
  [`${DEPUTY}; Tom Roe (Moulton College), deputy`, [there("Tom Roe", "Deputy")], 1, []],
  [DEPUTY, [there("Karen Sanders", "Apologies")], 1, []],
])("%s, with %j: %i added, %j", (lists, attendance, added, said) => {
  expect(read(lists, attendance)).toEqual({ added, said });
});
