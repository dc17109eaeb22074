import { type Facts, factsOf, read } from "./statement";

const YEAR_END = { due: "2010-03-31" };
const typed = (facts: Facts): Facts => ({ measuredBy: "Typed figure", of: null, ...facts });
const members = (of: string, facts: Facts): Facts => ({ measuredBy: "Members with", of, ...facts });
const share = (of: string, facts: Facts): Facts => {
  return { measuredBy: "Share of members with", of, unit: "%", ...facts };
};
const events = (of: string, facts: Facts): Facts => ({ measuredBy: "Events held", of, ...facts });

const NEW = { count: "New in period" } as const;
const TOTAL = { count: "Total to date" } as const;

/** Sentences of Statements, with the measures that they propose. */
const SENTENCES: readonly (readonly [string, readonly Facts[]])[] = [
  [
    "All 27 organisations to have made the Skills Pledge by the end of March 2010",
    [members("Skills Pledge on", { ...TOTAL, target: 27, unit: "organisations", ...YEAR_END })],
  ],
  [
    "8 organisations to sign the Jobs Pledge by the end of March 2010",
    [members("Jobs Pledge on", { ...NEW, target: 8, unit: "organisations", ...YEAR_END })],
  ],
  [
    "6 organisations to engage with Test the Organisation",
    [members("Test the Organisation on", { ...NEW, target: 6, unit: "organisations" })],
  ],
  [
    "18 organisations to have an apprenticeship scheme",
    [members("Apprenticeship scheme", { ...TOTAL, target: 18, unit: "organisations" })],
  ],
  [
    "2 Good Practice Events before the end of March 2010",
    [events("Good Practice Event", { target: 2, unit: "Good Practice Events", ...YEAR_END })],
  ],
  [
    "5 organisations to hold a recognised equality mark",
    [members("Equality mark", { ...TOTAL, target: 5, unit: "organisations" })],
  ],
  [
    "75% of members to have signed the Members' Charter by 31 March 2010.",
    [share("Charter signed on", { ...TOTAL, target: 0.75, ...YEAR_END })],
  ],
  [
    "Hold two Good Practice Events before Christmas and one Master Class by the end of January 2010.",
    [
      events("Good Practice Event", { target: 2, unit: "Good Practice Events" }),
      events("Master Class", { target: 1, unit: "Master Class", due: "2010-01-31" }),
    ],
  ],
  ["All members to sign the Charter.", [share("Charter signed on", { target: 1 })]],
  [
    "One in five employees to have a Level 2 qualification by 2011.",
    [typed({ target: 0.2, unit: "%" })],
  ],
  [
    "Half of all members to hold an equality mark.",
    [share("Equality mark", { ...TOTAL, target: 0.5 })],
  ],
  [
    "Reduce vacancies from 9 % to 7 % by March 2010.",
    [typed({ direction: "Decrease", baseline: 0.09, target: 0.07, unit: "%", ...YEAR_END })],
  ],
  [
    "15 % less sickness absence than last year.",
    [typed({ direction: "Decrease", target: "15 % less" })],
  ],
  [
    "Reduce staff turnover by 10% by the end of March 2010.",
    [typed({ direction: "Decrease", target: "10 % less", ...YEAR_END })],
  ],
  [
    "Halve the number of vacancies by March 2011.",
    [typed({ direction: "Decrease", target: "50 % less", unit: "vacancies", due: "2011-03-31" })],
  ],
  [
    "No more than 190 agency shifts in the year.",
    [typed({ ...NEW, direction: "Keep at most", target: 190, unit: "agency shifts", ...YEAR_END })],
  ],
  [
    "Sickness absence kept below 4.5%.",
    [typed({ direction: "Keep at most", target: 0.045, unit: "%" })],
  ],
  [
    "Keep agency spend under £250k.",
    [typed({ direction: "Keep at most", target: 250_000, unit: "£" })],
  ],
  ["Keep membership at 27.", [members("Organisation", { direction: "Keep at least", target: 27 })]],
  [
    "Recruit 5 new members by September 2009.",
    [members("Member since", { ...NEW, target: 5, unit: "members", due: "2009-09-30" })],
  ],
  [
    "The Steering Group to meet at least four times in 2009-10.",
    [{ measuredBy: "Meetings held", of: "Steering Group", target: 4, unit: "times", ...YEAR_END }],
  ],
  [
    "Hold 3 Master Classes by December 2009.",
    [events("Master Class", { target: 3, unit: "Master Classes", due: "2009-12-31" })],
  ],
  [
    "A workforce strategy published by June.",
    [{ measuredBy: "Actions done", of: null, target: 1, due: "2009-06-30" }],
  ],
  [
    "To agree an information sharing protocol before the end of December 2009.",
    [{ measuredBy: "Actions done", of: null, target: 1, due: "2009-12-31" }],
  ],
  [
    "20 organisations signed up to the Healthy Workplace Charter by March 2010.",
    [typed({ target: 20, unit: "organisations", ...YEAR_END })],
  ],
  [
    "200 apprentices employed across the public sector by March 2010.",
    [members("Apprentices", { target: 200, unit: "apprentices", ...YEAR_END })],
  ],
  [
    "50 additional apprentices by March 2010.",
    [typed({ ...NEW, target: 50, unit: "apprentices", ...YEAR_END })],
  ],
  [
    "Two thirds of members to have completed a TNA by 1 September.",
    [share("TNA completed on", { ...TOTAL, target: 2 / 3, due: "2009-09-01" })],
  ],
  [
    "Raise £50,000 in sponsorship by 31/03/2010.",
    [typed({ direction: "Increase", target: 50_000, unit: "£", ...YEAR_END })],
  ],
  [
    "Increase the number of organisations committed to the Jobs Pledge from 6 to 10.",
    [
      members("Jobs Pledge on", {
        direction: "Increase",
        baseline: 6,
        target: 10,
        unit: "organisations",
      }),
    ],
  ],
  [
    "Twelve further Skills Pledges and five Jobs Pledges to be secured during 2009-10.",
    [
      members("Skills Pledge on", { ...NEW, target: 12, unit: "Skills Pledges", ...YEAR_END }),
      members("Jobs Pledge on", { target: 5, unit: "Jobs Pledges", ...YEAR_END }),
    ],
  ],
  [
    "10 Skills Pledges by September 2009 and 20 by March 2010.",
    [
      members("Skills Pledge on", { target: 10, unit: "Skills Pledges", due: "2009-09-30" }),
      members("Skills Pledge on", { target: 20, ...YEAR_END }),
    ],
  ],
  [
    "All members to have confirmed their main contact by June.",
    [share("Contact confirmed on", { ...TOTAL, target: 1, due: "2009-06-30" })],
  ],
  [
    "12 members to appoint a deputy by 31 March 2010.",
    [members("Deputy", { target: 12, unit: "members", ...YEAR_END })],
  ],
  [
    "The Skills Pledge and the Jobs Pledge are each to be made by five organisations by June.",
    [
      members("Skills Pledge on", { target: 5, unit: "organisations", due: "2009-06-30" }),
      members("Jobs Pledge on", { target: 5, unit: "organisations", due: "2009-06-30" }),
    ],
  ],
  [
    "6 organisations to sign the Charter by June and a toolkit to be launched by December 2009.",
    [
      members("Charter signed on", {
        ...NEW,
        target: 6,
        unit: "organisations",
        due: "2009-06-30",
      }),
      { measuredBy: "Actions done", of: null, target: 1, due: "2009-12-31" },
    ],
  ],
  [
    "The three theme leads to publish a training plan by May and to hold 2 Master Classes by March.",
    [
      { measuredBy: "Actions done", of: null, target: 1, due: "2009-05-31" },
      events("Master Class", { target: 2, unit: "Master Classes", ...YEAR_END }),
    ],
  ],
  [
    "The 27 members to sign the Charter by March 2010.",
    [members("Charter signed on", { ...NEW, target: 27, unit: "members", ...YEAR_END })],
  ],
  [
    "Reduce vacancies from 96 to fewer than 60.",
    [typed({ direction: "Decrease", baseline: 96, target: 60 })],
  ],
  [
    "Attendance to reach 95 %, up from 91 % in 2008-09, by March 2010.",
    [typed({ direction: "Increase", baseline: 0.91, target: 0.95, unit: "%", ...YEAR_END })],
  ],
  [
    "Rough sleeping to fall from 34 people in 2008 to 20 by March 2010.",
    [typed({ direction: "Decrease", baseline: 34, target: 20, unit: "people", ...YEAR_END })],
  ],
  [
    "Four out of five members to have signed the Charter by June.",
    [share("Charter signed on", { ...TOTAL, target: 0.8, due: "2009-06-30" })],
  ],
  [
    "Seven in ten callers to be seen by June.",
    [typed({ target: 0.7, unit: "%", due: "2009-06-30" })],
  ],
  [
    "All further education colleges to sign the Charter by June.",
    [
      share("Charter signed on", {
        among: "Sector = Further education",
        target: 1,
        due: "2009-06-30",
      }),
    ],
  ],
  [
    "Train 25 mental health first aiders and appoint a wellbeing champion by June.",
    [
      typed({ target: 25, unit: "mental health first aiders", due: "2009-06-30" }),
      { measuredBy: "Actions done", of: null, target: 1, due: "2009-06-30" },
    ],
  ],
  [
    "Repair 40 footpaths by September 2009.",
    [typed({ target: 40, unit: "footpaths", due: "2009-09-30" })],
  ],
  [
    "Answer 90 % of letters within ten working days in 2009-10.",
    [typed({ target: 0.9, unit: "%", ...YEAR_END })],
  ],
  [
    "One Master Class on equality and diversity, agreed by the Theme Group on 8 July 2009.",
    [
      events("Master Class", {
        target: 1,
        unit: "Master Class",
        setBy: "Theme Group",
        setOn: "2009-07-08",
      }),
    ],
  ],
];

test.each(SENTENCES)("%s", (sentence, expected) => {
  const { measures, unread } = read(sentence);
  expect(measures.map(factsOf)).toEqual(expected);
  expect(unread).toEqual([]);
});

test.each([
  "The TNAs to have specific reference to increasing apprenticeships in the sector.",
  "The Compact was set up in 2007 with 12 members.",
  "21 of the 27 organisations have signed the Skills Pledge.",
  "Members meet twice a year.",
  "Develop a joint induction programme.",
  "Good practice will be shared through the website.",
  "Members should refer to Annexe 2.",
  "The Steering Group will agree the targets for apprenticeships by December 2009.",
  "Derbyshire 12 members were present at the launch.",
  "In 2008-09 members made 12 pledges.",
])("%s proposes nothing", (sentence) => {
  expect(read(sentence)).toMatchObject({ measures: [], unread: [sentence] });
});

test.each([
  "by Christmas",
  "in each quarter of 2009-10",
  "every month",
  "by early March 2010",
  "within six months",
  "by the next meeting",
])("no day is made of %j", (words) => {
  const [measure] = read(`8 organisations to sign the Jobs Pledge ${words}.`).measures;
  expect(measure).toMatchObject({ target: 8, due: null, notUnderstood: [words] });
});

test.each([
  ["by 1 September", "2009-09-01"],
  ["by 1st September 2009", "2009-09-01"],
  ["before 1 April 2010", "2010-03-31"],
  ["by the end of the year", "2010-03-31"],
  ["by the end of Q2", "2009-09-30"],
  ["no later than 31/12/2009", "2009-12-31"],
  ["during 2009-10", "2010-03-31"],
  ["by June", "2009-06-30"],
  ["by February", "2010-02-28"],
])("%s is due on %s in 2009-10", (words, due) => {
  expect(read(`8 organisations to sign the Jobs Pledge ${words}.`).measures).toMatchObject([
    { due },
  ]);
});

test("a month without a year has no day where no year is known", () => {
  const [measure] = read(
    "8 Jobs Pledges by June.",
    { settings: { "Year starts": "", "Year ends": "" } },
    null,
  ).measures;
  expect(measure).toMatchObject({ due: null, notUnderstood: ["by June"] });
});

test("a column of people's own and their own type of event can be counted", () => {
  const { measures } = read("5 organisations to make the Green pledge.\nHold 2 Network Lunches.", {
    members: [{ Organisation: "Corby", "Green pledge": "Yes" }],
    events: [{ Ref: "E1", Event: "Lunch", Type: "Network Lunch", Status: "Planned" }],
  });
  expect(measures.map(factsOf)).toMatchObject([
    { of: "Green pledge", target: 5 },
    { of: "Network Lunch", target: 2 },
  ]);
});

test.each([
  "",
  "=1+1",
  "<script>alert(1)</script>",
  "9".repeat(5_000),
  "to ".repeat(20_000),
  "\u0000\u202e10",
  "(((((10",
  "by by by 10 of of of",
])("hostile text does no harm (%#)", (text) => {
  expect(() => read(text)).not.toThrow();
});
