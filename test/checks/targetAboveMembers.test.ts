import { checkCompact } from "../../src/checks/checkCompact";
import { at } from "../support/at";
import { aCompact, aMeasure, membersWith, percent, type Row } from "../support/builders";

/** Twelve members, four of them small, three with a pledge of before the start; one joins in May. */
const MEMBERS: readonly Row[] = [
  ...membersWith(
    "Skills Pledge on",
    Array.from({ length: 12 }, (_, index) => (index < 3 ? "2009-03-01" : "")),
  ).map((row, index) => ({ ...row, Size: index < 4 ? "50-249" : "1,000 or more" })),
  { Organisation: "Joins in May", "Member since": "2010-05-01" },
];

const SHARE = { "Measured by": "Share of members with" };

function sentencesAbout(row: Row): readonly string[] {
  return checkCompact(aCompact({ members: MEMBERS, measures: [aMeasure(row)] }))
    .filter(({ rule }) => rule === "measure-target-above-members")
    .map(({ message }) => message);
}

test.each<[string, Row, string]>([
  ["a share of more than all", { ...SHARE, Target: 120 }, "is 120%, more than all members (100%)."],
  ["shown with %", { ...SHARE, Target: percent(1.2) }, "is 120%, more than all members (100%)."],
  [
    "more than there are among some",
    { Target: 10, Among: "Size = 50-249" },
    "is 10, but there are only 4 members among 'Size = 50-249'.",
  ],
  [
    "more than can be new",
    { Target: 10, Count: "New in period" },
    "is 10, but only 9 of 12 members can be new: the others had it before the start.",
  ],
  [
    "more than there will be, though some join",
    { Target: 14, Due: "2010-06-30" },
    "is 14, but there will be only 13 members on 30 Jun 2010 (12 now).",
  ],
  [
    "a level above what there is",
    { Target: 20, Direction: "Keep at least" },
    "is 20, but there are only 12 members.",
  ],
])("asks for more than there are: %s", (_, row, expected) => {
  const target = `Success measures, SM1: Target (${at("Success measures", "Target", 2)})`;
  expect(sentencesAbout(row)).toEqual([`${target} ${expected} Put the target right.`]);
});

test.each<[string, Row]>([
  ["a share of all", { ...SHARE, Target: percent(1) }],
  ["a limit that nobody is to reach", { Target: 20, Direction: "Keep at most" }],
  ["more members is what it is about", { Of: "Organisation", Target: 20 }],
  ["and by the day they joined", { Of: "Member since", Target: 20 }],
  ["who joins in time counts", { Target: 13, Due: "2010-06-30" }],
  ["it is over", { Target: 20, Due: "2009-09-30" }],
])("can be reached: %s", (_, row) => {
  expect(sentencesAbout(row)).toEqual([]);
});
