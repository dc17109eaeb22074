import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PART_KEYS, withoutLeftOut } from "../../src/minutes/partsLeftOut";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { sampleCompact } from "../support/sampleCompact";

const SAMPLE = sampleCompact();
const HEAD = "Steering Group\n7 October 2009\n\nPresent: Len Closs, Northampton College\n\n";
const refOfRow = new Map(SAMPLE.measures.map(({ ref, row }) => [row.sheetRow, ref]));

function claimsIn(words: string) {
  const { claims } = readMinutes(partsOfMinutes(`${HEAD}Item 3 Updates\n${words}`), SAMPLE);
  return claims.map(({ sentence, measures }) => [
    sentence,
    measures.map((row) => refOfRow.get(row)),
  ]);
}

test.each([
  ["At least 15 of our organisations have an Apprenticeship Scheme.", ["SM4"]],
  ["Nine members have now signed the \u2018Jobs Pledge\u2019.", ["SM2"]],
  ["All of the organisations have made the Skills Pledge.", ["SM1"]],
  ["Two Good Practice Events were now scheduled.", ["SM5"]],
])("a number of what a measure counts is a claim: %s", (sentence, refs) => {
  expect(claimsIn(sentence)).toEqual([[sentence, refs]]);
});

test("organisations of which the sentence before says what they did are meant by it", () => {
  const words =
    "The Group support the Skills Pledge. Only 6 of the 27 organisations have yet to commit.";
  expect(claimsIn(words)).toEqual([
    ["Only 6 of the 27 organisations have yet to commit.", ["SM1"]],
  ]);
});

test.each([
  "The Skills Pledge was discussed under item 7 of the agenda of 8 July 2009.",
  "The Apprenticeship Scheme is well on the way.",
  "The room held 15 people.",
  "The Group support the drive to get all of the organisations to make the Skills Pledge.",
  "CD to chase the 6 organisations that have yet to make the Skills Pledge.",
])("a day, a number of something else, or what is to be done is none: %s", (sentence) => {
  expect(claimsIn(sentence)).toEqual([]);
});

test("of the minutes in full, each part that is left out is gone, and nothing else is", () => {
  const text = readFileSync(join(__dirname, "northamptonshire-2009-10-07.txt"), "utf8");
  const read = readMinutes(partsOfMinutes(text), SAMPLE);
  expect(read.claims.some(({ sentence }) => sentence.includes("at least 15"))).toBe(true);
  expect(withoutLeftOut(read, [])).toEqual(read);
  for (const action of read.actions) {
    expect(withoutLeftOut(read, [PART_KEYS.action(action)])).toEqual({
      ...read,
      actions: read.actions.filter((one) => one !== action),
    });
  }
  for (const attendee of read.attendance) {
    expect(withoutLeftOut(read, [PART_KEYS.attendee(attendee)]).attendance).toEqual(
      read.attendance.filter((one) => one !== attendee),
    );
  }
  expect(withoutLeftOut(read, [PART_KEYS.nextMeeting]).nextMeeting).toBeNull();
});
