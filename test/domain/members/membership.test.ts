import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import {
  charterSignatures,
  countOfMembersWith,
  membersWithAndWithout,
} from "../../../src/domain/members/countOfMembersWith";
import { activeMembers } from "../../../src/domain/members/membership";
import { aCompact, aMeasure, aMember, anEventMeasure } from "../../support/builders";
import { judged } from "../../support/judged";
import { sampleCompact } from "../../support/sampleCompact";

const members = [
  aMember("Beta", { "Skills Pledge on": "2009-05-01" }),
  aMember("Alpha"),
  aMember("alpha"),
  aMember("Gone", { "Left on": "2009-10-07" }),
  aMember("", { Email: "someone@example.org" }),
];

test("active members come once each, in alphabetical order, without those that have left", () => {
  const names = activeMembers(aCompact({ members })).map(({ organisation }) => organisation);
  expect(names).toEqual(["Alpha", "Beta"]);
});

test("who has yet to leaves out those that have left and second rows", () => {
  const compact = aCompact({ members, measures: [aMeasure()] });
  const [judgement] = judgeMeasures(compact);
  expect(judgement && membersWithAndWithout(compact, judgement)).toEqual({
    having: [{ name: "Beta", on: "2009-05-01", amount: 1 }],
    without: [{ name: "Alpha", why: expect.objectContaining({ inWords: "no date" }) }],
  });
});

test("a measure of events has nobody who has yet to", () => {
  const parts = { members, measures: [anEventMeasure()] };
  expect(membersWithAndWithout(aCompact(parts), judged(parts))).toEqual({
    having: [],
    without: [],
  });
});

test("the sample has 16 signed charters and 11 to come", () => {
  const { having, without } = charterSignatures(sampleCompact());
  expect(having).toHaveLength(16);
  expect(without.map(({ name }) => name)).toEqual([
    "Borough Council of Wellingborough",
    "Daventry District Council",
    "East Midlands Ambulance Service",
    "East Northamptonshire Council",
    "Learning and Skills Council",
    "NHS Consortium",
    "NHS Northamptonshire",
    "Northampton College",
    "Northamptonshire Healthcare",
    "Tresham Institute",
    "University of Northampton",
  ]);
});

test("without the Charter column everybody has yet to sign", () => {
  const compact = aCompact({ members, without: ["Members: Charter signed on"] });
  expect(charterSignatures(compact).without.map(({ name }) => name)).toEqual(["Alpha", "Beta"]);
});

test("who has something in any column, by the As at day", () => {
  expect(countOfMembersWith(aCompact({ members }), "Skills Pledge on")?.actual).toBe(1);
  expect(
    countOfMembersWith(aCompact({ members, asAt: "2009-04-30" }), "Skills Pledge on")?.actual,
  ).toBe(0);
  expect(countOfMembersWith(aCompact({ members }), "Hats")).toBeNull();
});
