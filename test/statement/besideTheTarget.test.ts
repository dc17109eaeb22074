import { fc } from "../support/fastCheck";
import { type Facts, factsOf, read } from "./statement";

const FIGURE = fc.integer({ min: 2, max: 400 });
const ONLY_ONE = 1;

/** Reads a sentence that has one target. */
function only(sentence: string): Facts {
  const { measures } = read(sentence);
  expect(measures).toHaveLength(ONLY_ONE);
  return measures.map(factsOf)[0] ?? {};
}

/** Ways in which Statements say what there is now, beside a target. */
const BASELINES: readonly ((figure: number) => readonly [before: string, behind: string])[] = [
  (n) => ["", ` (baseline: ${n})`],
  (n) => ["", ` (baseline ${n})`],
  (n) => ["", ` (currently ${n})`],
  (n) => ["", ` (up from the current ${n})`],
  (n) => ["", ` (${n} at present)`],
  (n) => ["", ` (2008-09: ${n})`],
  (n) => ["", ` (${n} in 2008-09)`],
  (n) => ["", ` (${n} at March 2009)`],
  (n) => [`From a baseline of ${n}, `, ""],
  (n) => [`Against the current baseline of ${n}, `, ""],
];

test("what there is now, said beside the target, is its baseline and no target of its own", () => {
  const way = fc.constantFrom(...BASELINES);
  fc.assert(
    fc.property(way, FIGURE, FIGURE, (saying, now, target) => {
      const [before, behind] = saying(now);
      const sentence = `${before}${target} organisations${behind} to have signed the Jobs Pledge by 31 March 2010`;
      expect(only(sentence)).toEqual({
        measuredBy: "Members with",
        of: "Jobs Pledge on",
        count: "Total to date",
        baseline: now,
        target,
        unit: "organisations",
        due: "2010-03-31",
      });
    }),
  );
});

test("a figure of a day in the programme year is no baseline", () => {
  const { measures } = read(
    "10 organisations (6 at September 2009) to have signed the Jobs Pledge",
  );
  expect(measures.every(({ baseline }) => baseline === null)).toBe(true);
});

test("a figure that is said twice, as a number and as a share, is one target", () => {
  const share = fc.constantFrom("78%", "78 per cent", "about 78%", "two thirds", "a third", "half");
  const of = fc.constantFrom("", " of the 27", " out of 27");
  fc.assert(
    fc.property(FIGURE, share, of, (target, said, all) => {
      const sentence = `${target}${all} members (${said}) to have made the Skills Pledge by 31 March 2010`;
      expect(only(sentence)).toMatchObject({ of: "Skills Pledge on", target });
    }),
  );
  expect(
    only("75% of members (21 of 27) to have made the Skills Pledge by 31 March 2010"),
  ).toMatchObject({ measuredBy: "Share of members with", target: 0.75 });
});

test("parts that make up the number before them are no targets of their own", () => {
  const parts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 });
  const mark = fc.constantFrom(", ", ": ", " – ", " (");
  fc.assert(
    fc.property(parts, mark, (values, begins) => {
      const sum = values.reduce((all, one) => all + one, 0);
      const list = values.map((value) => `${value} on equality`).join(" and ");
      const sentence = `${sum} Master Classes${begins}${list}${begins === " (" ? ")" : ""} by 31 March 2010`;
      expect(only(sentence)).toMatchObject({ of: "Master Class", target: sum });
    }),
  );
});

test.each([
  "4 members not yet having signed the Charter",
  "4 members without a Skills Pledge",
  "4 members yet to sign the Charter",
  "4 members with no apprenticeship scheme",
  "Reduce the number of members who have not signed the Jobs Pledge from 19 to 4",
])("who has it not is counted by no column: %s", (sentence) => {
  const { measuredBy, of, target } = only(`${sentence} by 31 March 2010`);
  expect({ measuredBy, of, target }).toEqual({ measuredBy: "Typed figure", of: null, target: 4 });
});

test.each([
  "12 members to send a representative to each Good Practice Event",
  "12 people at every Master Class",
  "12 members to attend the Master Class",
  "12 actions reported to each Steering Group meeting",
  "Fewer than 12 actions overdue at any Steering Group meeting",
])("where people go is not what is counted: %s", (sentence) => {
  const { measuredBy, target } = only(`${sentence} by 31 March 2010`);
  expect({ measuredBy, target }).toEqual({ measuredBy: "Typed figure", target: 12 });
});

/** So many times in a whole programme year. */
const A_YEAR = { "each month": 12, "every quarter": 4, "every two months": 6, "per half-year": 2 };

test("what is held so often is counted over the year", () => {
  const often = fc.constantFrom(...Object.entries(A_YEAR));
  const what = fc.constantFrom("Good Practice Events", "Master Classes", "Steering Group meetings");
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), what, often, (each, held, [words, times]) => {
      expect(only(`Hold ${each} ${held} ${words}`)).toMatchObject({
        target: each * times,
        due: "2010-03-31",
      });
    }),
  );
  expect(only("Hold 2 Master Classes each quarter by the end of September 2009")).toMatchObject({
    target: 4,
    due: "2009-09-30",
  });
  expect(only("The Steering Group to meet quarterly during 2009-10")).toMatchObject({ target: 4 });
});

test("where no year is known, how many that is in all stays blank", () => {
  const [measure] = read(
    "Hold 2 Master Classes each quarter",
    { settings: { "Year starts": "", "Year ends": "" } },
    null,
  ).measures;
  expect(measure).toMatchObject({ target: null, notUnderstood: ["each quarter"] });
});

test("a group that the workbook has not is called as the sentence calls it", () => {
  const name = fc.constantFrom("Learning and Development", "E&D", "Recruitment and Retention");
  const kind = fc.constantFrom("Theme Group", "Working Group", "Task Group");
  const says = fc.constantFrom(
    (group: string) => `Organise 3 ${group} meetings`,
    (group: string) => `The ${group} to meet three times`,
    (group: string) => `3 meetings of the ${group}`,
  );
  fc.assert(
    fc.property(name, kind, says, (first, last, sentence) => {
      expect(only(sentence(`${first} ${last}`))).toMatchObject({
        measuredBy: "Meetings held",
        of: `${first} ${last}`,
        target: 3,
      });
    }),
  );
});

test("a group that the workbook has goes by its name there", () => {
  const { measures } = read("Hold 3 Learning and Development Theme Group meetings", {
    meetings: [{ Date: "2009-09-16", Group: "Learning & Development", Status: "Held" }],
  });
  expect(measures).toMatchObject([{ measuredBy: "Meetings held", of: "Learning & Development" }]);
});

test.each([
  [
    "Double the number of organisations committed to the Jobs Pledge by March 2010",
    "Jobs Pledge on",
  ],
  ["Increase the number of Skills Pledges by 50% by March 2010", "Skills Pledge on"],
])("more of what has days starts from what was counted: %s", (sentence, of) => {
  expect(only(sentence)).toMatchObject({
    measuredBy: "Members with",
    of,
    count: "Total to date",
    direction: "Increase",
  });
});

test.each([
  ["Vacancies unfilled for more than 3 months should not exceed 2% of posts", 0.02],
  ["Complaints open for over 10 days to be no more than 3", 3],
])("for how long is not how many: %s", (sentence, target) => {
  expect(only(sentence)).toMatchObject({ measuredBy: "Typed figure", target });
});

test.each([
  "The Skills Pledge target will be reviewed by the Steering Group in December 2009.",
  "The success measures will be agreed by the Steering Group by September 2009.",
])("what the Statement asks for is no more for being looked at: %s", (sentence) => {
  expect(read(sentence)).toMatchObject({ measures: [], unread: [sentence] });
});

test("help that members have is not what they have", () => {
  const help = fc.constantFrom(
    "the support of Business Link",
    "the Compact’s help",
    "an adviser’s assistance",
  );
  fc.assert(
    fc.property(FIGURE, help, (target, words) => {
      const sentence = `${target} members to sign the Skills Pledge with ${words} by 31 March 2010`;
      expect(only(sentence)).toMatchObject({ count: "New in period", target });
    }),
  );
});

test.each([
  ["A quarter of members to hold an Equality mark by 31 March 2010", { target: 0.25 }],
  ["Every member organisation to have a buddy by Easter 2010", { of: "Buddy", target: 1 }],
  [
    "Increase the number of health sector members that have signed the Charter to 5",
    { of: "Charter signed on", among: "Sector = Health", target: 5 },
  ],
  ["12 actions relating to Priority 2 to be completed", { measuredBy: "Actions done", of: "P2" }],
])("%s", (sentence, facts) => {
  expect(only(sentence)).toMatchObject(facts);
});

test.each<readonly [string, readonly Facts[]]>([
  [
    "Four Good Practice Events, each attended by at least 20 people, to be run by March 2010",
    [{ of: "Good Practice Event", target: 4 }],
  ],
  [
    "Ensure that no fewer than 90% of members attend at least two Steering Group meetings in the year",
    [{ measuredBy: "Typed figure", target: 0.9 }],
  ],
  [
    "At least one representative from every member organisation to attend in December 2009",
    [{ measuredBy: "Typed figure", target: 1, unit: "representative" }],
  ],
  [
    "5 further Charter signatories, taking the total to 20, by 31 March 2010",
    [{ of: "Charter signed on", count: "New in period", target: 5 }],
  ],
])("what is said of a target is no target of its own: %s", (sentence, facts) => {
  const { measures } = read(sentence);
  expect(measures).toMatchObject(facts);
  expect(measures).toHaveLength(facts.length);
});

test("a half of the year is said once for both", () => {
  const sentence =
    "Complete five TNAs in the first half of the year and a further five in the second half";
  expect(read(sentence).measures).toMatchObject([
    { target: 5, due: "2009-09-30" },
    { target: 5, starts: "2009-10-01", due: "2010-03-31" },
  ]);
});

test.each([
  ["Treble the number of members committed to the Jobs Pledge by 31 March 2010", "200 % more"],
  ["Apprentices: 200 (baseline 151)", 200],
  ["Keep the number of member organisations at 27 or above", 27],
  ["Learning and Development Theme Group to meet every quarter in 2009-10", 4],
])("%s: %s", (sentence, target) => {
  const { measuredBy, target: read } = only(sentence);
  expect({ isCounted: measuredBy !== "Typed figure", read }).toEqual({
    isCounted: true,
    read: target,
  });
});
