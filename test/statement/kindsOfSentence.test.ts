import { type Facts, factsOf, read } from "./statement";

type Case = readonly [sentence: string, facts: readonly Facts[], notUnderstood: readonly string[]];

const typed = (facts: Facts): Facts => ({ measuredBy: "Typed figure", of: null, ...facts });
const signed = (of: string, facts: Facts): Facts => ({ measuredBy: "Members with", of, ...facts });
const events = (of: string, facts: Facts): Facts => ({ measuredBy: "Events held", of, ...facts });
const done = (facts: Facts): Facts => ({
  measuredBy: "Actions done",
  of: null,
  target: 1,
  ...facts,
});
const less = (target: string, facts: Facts = {}): Facts =>
  typed({ direction: "Decrease", target, ...facts });
const NEW = { count: "New in period" } as const;
const AT_MOST = { direction: "Keep at most" } as const;
const MARCH = { due: "2010-03-31" };
const JUNE = { due: "2009-06-30" };

function check(sentence: string, facts: readonly Facts[], left: readonly string[]): void {
  const { measures, unread } = read(sentence);
  expect(measures.map(factsOf)).toEqual(facts);
  expect(measures.flatMap(({ notUnderstood }) => notUnderstood)).toEqual(left);
  expect(unread).toEqual([]);
}

/** Of a number with two ends one is the target, the other is named. */
const RANGES: readonly Case[] = [
  [
    "Sign up between 10 and 15 members to the Charter by March 2010.",
    [signed("Charter signed on", { target: 10, unit: "members", ...MARCH })],
    ["between 10 and 15"],
  ],
  [
    "Between five and eight members to make the Skills Pledge by June.",
    [signed("Skills Pledge on", { ...NEW, target: 5, unit: "members", ...JUNE })],
    ["Between five and eight"],
  ],
  [
    "5 to 8 further organisations to sign the Jobs Pledge by March 2010.",
    [signed("Jobs Pledge on", { ...NEW, target: 5, unit: "organisations", ...MARCH })],
    ["5 to 8"],
  ],
  [
    "Hold 10-15 Good Practice Events by March 2010.",
    [events("Good Practice Event", { target: 10, unit: "Good Practice Events", ...MARCH })],
    ["10-15"],
  ],
  [
    "Hold two or three Master Classes by June.",
    [events("Master Class", { target: 2, unit: "Master Classes", ...JUNE })],
    ["two or three"],
  ],
  [
    "Between 60% and 70% of members to have signed the Charter by March 2010.",
    [
      {
        measuredBy: "Share of members with",
        of: "Charter signed on",
        count: "Total to date",
        target: 0.6,
        unit: "%",
        ...MARCH,
      },
    ],
    ["Between 60% and 70%"],
  ],
  [
    "Raise between £20,000 and £30,000 by March 2010.",
    [typed({ direction: "Increase", target: 20_000, unit: "£", ...MARCH })],
    ["between £20,000 and £30,000"],
  ],
  // Where less is better the upper end is enough.
  [
    "Reduce sickness absence to between 4 and 5 per cent by March 2010.",
    [typed({ direction: "Decrease", target: 0.05, unit: "%", ...MARCH })],
    ["between 4 and 5 per cent"],
  ],
  [
    "Keep vacancies between 4% and 6%.",
    [typed({ ...AT_MOST, target: 0.06, unit: "%" })],
    ["between 4% and 6%"],
  ],
  [
    "Reduce vacancies from 9 % to 7 % by March 2010.",
    [typed({ direction: "Decrease", baseline: 0.09, target: 0.07, unit: "%", ...MARCH })],
    [],
  ],
];

/** Parts of the whole, second days, conditions: no column holds them. */
const LEFT_OVER: readonly Case[] = [
  [
    "20 apprentices, of which 5 in health, by March 2010.",
    [signed("Apprentices", { target: 20, unit: "apprentices", ...MARCH })],
    ["of which 5 in health"],
  ],
  [
    "8 organisations to sign the Jobs Pledge by June, of which 3 by April.",
    [signed("Jobs Pledge on", { ...NEW, target: 8, unit: "organisations", ...JUNE })],
    ["of which 3 by April"],
  ],
  [
    "12 TNAs by December, including 4 in schools.",
    [signed("TNA completed on", { target: 12, unit: "TNAs", due: "2009-12-31" })],
    ["including 4 in schools"],
  ],
  [
    "10 organisations to sign the Charter by March 2010, at least two of them in the voluntary sector.",
    [signed("Charter signed on", { ...NEW, target: 10, unit: "organisations", ...MARCH })],
    ["two of them in the voluntary sector"],
  ],
  [
    "Publish a workforce strategy by June 2009 and review it by January 2010.",
    [done(JUNE)],
    ["review it by January 2010"],
  ],
  [
    "A strategy by June 2009, review it by December 2009.",
    [done(JUNE)],
    ["review it by December 2009"],
  ],
  [
    "6 members to be accredited by June and reviewed by September.",
    [typed({ target: 6, unit: "members", ...JUNE })],
    ["reviewed by September"],
  ],
  [
    "3 Good Practice Events by March 2010, the first by July.",
    [events("Good Practice Event", { target: 3, unit: "Good Practice Events", ...MARCH })],
    ["first by July"],
  ],
  [
    "10 Jobs Pledges by March 2010, subject to funding.",
    [signed("Jobs Pledge on", { target: 10, unit: "Jobs Pledges", ...MARCH })],
    ["subject to funding"],
  ],
  [
    "15 members aged 16 to 24 to have apprentices.",
    [signed("Apprentices >= 1", { target: 15, unit: "members" })],
    ["aged 16 to 24"],
  ],
  [
    "Three Master Classes of two hours each by June.",
    [events("Master Class", { target: 3, unit: "Master Classes", ...JUNE })],
    ["of two hours each"],
  ],
  [
    "One Master Class on leadership by June.",
    [events("Master Class", { target: 1, unit: "Master Class", ...JUNE })],
    ["on leadership"],
  ],
  [
    "10 Skills Pledges by March 2010 (to be ratified by the Steering Group in September).",
    [signed("Skills Pledge on", { target: 10, unit: "Skills Pledges", ...MARCH })],
    ["to be ratified by the Steering Group in September"],
  ],
];

/** What is held each quarter comes to four in the year; of a term nobody knows how long it is. */
const HOW_OFTEN: readonly Case[] = [
  [
    "Hold 2 Good Practice Events per quarter.",
    [events("Good Practice Event", { target: 8, unit: "Good Practice Events", ...MARCH })],
    [],
  ],
  [
    "Hold one Master Class each month.",
    [events("Master Class", { target: 12, unit: "Master Class", ...MARCH })],
    [],
  ],
  [
    "3 Good Practice Events a term.",
    [events("Good Practice Event", { target: 3, unit: "Good Practice Events" })],
    ["a term"],
  ],
  [
    "One newsletter per month by March 2010.",
    [typed({ target: 1, unit: "newsletter", ...MARCH })],
    ["per month"],
  ],
  [
    "The Steering Group to meet once every two months.",
    [{ measuredBy: "Meetings held", of: "Steering Group", target: 6, ...MARCH }],
    [],
  ],
  [
    "The Steering Group to meet twice a year.",
    [{ measuredBy: "Meetings held", of: "Steering Group", target: 2, ...MARCH }],
    [],
  ],
  [
    "Hold a Good Practice Event twice a year.",
    [events("Good Practice Event", { target: 2, ...MARCH })],
    [],
  ],
  [
    "Four Master Classes each year.",
    [events("Master Class", { target: 4, unit: "Master Classes", ...MARCH })],
    [],
  ],
];

/** How much each of them is to do is no target of its own. */
const WHAT_EACH_DOES: readonly Case[] = [
  [
    "At least half of our members to attend two meetings.",
    [typed({ target: 0.5, unit: "%" })],
    ["of our members to attend two meetings"],
  ],
  [
    "Two thirds of members to send somebody to three Good Practice Events.",
    [typed({ target: 2 / 3, unit: "%" })],
    ["of members to send somebody to three Good Practice Events"],
  ],
  [
    "All members to nominate two champions by June.",
    [typed({ target: 1, unit: "%", ...JUNE })],
    ["members to nominate two champions"],
  ],
  [
    "20 members to offer five placements each.",
    [typed({ target: 20, unit: "members" })],
    ["members to offer five placements each"],
  ],
  [
    "All members to have at least two apprentices by March 2010.",
    [
      {
        measuredBy: "Share of members with",
        of: "Apprentices >= 2",
        target: 1,
        unit: "%",
        ...MARCH,
      },
    ],
    [],
  ],
];

const BY_A_SHARE: readonly Case[] = [
  ["Reduce vacancies by a third by end of Q3.", [less("33.33 % less", { due: "2009-12-31" })], []],
  ["Reduce complaints by two thirds by March 2010.", [less("66.66 % less", MARCH)], []],
  ["Cut vacancies by a quarter by the end of June.", [less("25 % less", JUNE)], []],
  ["Accidents to fall by one fifth.", [less("20 % less")], []],
  ["A third fewer complaints than last year.", [less("33.33 % less", { unit: "complaints" })], []],
  [
    "A reduction of a third in sickness absence by Q2.",
    [less("33.33 % less", { due: "2009-09-30" })],
    [],
  ],
  [
    "Increase placements by half by March 2010.",
    [typed({ direction: "Increase", target: "50 % more", ...MARCH })],
    [],
  ],
  [
    "Reduce vacancies by 10 % by June and by 20 % by March 2010.",
    [less("10 % less", JUNE), less("20 % less", MARCH)],
    [],
  ],
  [
    "Reduce sickness absence by 10 % and hold two Good Practice Events by March 2010.",
    [
      less("10 % less", MARCH),
      events("Good Practice Event", { target: 2, unit: "Good Practice Events", ...MARCH }),
    ],
    [],
  ],
  [
    "Reduce vacancies from 9% to 7% and absence from 5% to 4% by March 2010.",
    [
      typed({ direction: "Decrease", baseline: 0.09, target: 0.07, unit: "%", ...MARCH }),
      typed({ direction: "Decrease", baseline: 0.05, target: 0.04, unit: "%", ...MARCH }),
    ],
    [],
  ],
];

const SIGNING_OF: readonly Case[] = [
  [
    "Signing of the Skills Pledge by 10 members.",
    [signed("Skills Pledge on", { ...NEW, target: 10, unit: "members" })],
    [],
  ],
  [
    "Completion of TNAs by 12 organisations by March 2010.",
    [signed("TNA completed on", { ...NEW, target: 12, unit: "organisations", ...MARCH })],
    [],
  ],
  [
    "Adoption of the Jobs Pledge by at least six members.",
    [signed("Jobs Pledge on", { ...NEW, target: 6, unit: "members" })],
    [],
  ],
];

const NONE_AT_ALL: readonly Case[] = [
  ["Zero accidents.", [typed({ ...AT_MOST, target: 0, unit: "accidents" })], []],
  [
    "No accidents in 2009-10.",
    [typed({ ...NEW, ...AT_MOST, target: 0, unit: "accidents", ...MARCH })],
    [],
  ],
  [
    "No complaints upheld by the Ombudsman.",
    [typed({ ...AT_MOST, target: 0, unit: "complaints" })],
    [],
  ],
  [
    "Nil overdue actions at year end.",
    [typed({ ...AT_MOST, target: 0, unit: "overdue actions", ...MARCH })],
    [],
  ],
  [
    "To have no vacancies in the Steering Group by June.",
    [typed({ ...AT_MOST, target: 0, unit: "vacancies", ...JUNE })],
    [],
  ],
];

/** By how many it is to change, and not to what. */
const BY_SO_MANY: readonly Case[] = [
  [
    "Increase the number of Skills Pledges by ten by June.",
    [signed("Skills Pledge on", { ...NEW, direction: "Increase", target: 10, ...JUNE })],
    [],
  ],
  [
    "Increase membership by 5 by March 2010.",
    [signed("Member since", { ...NEW, direction: "Increase", target: 5, ...MARCH })],
    [],
  ],
  [
    "Reduce vacancies by 12 by March 2010.",
    [typed({ direction: "Decrease", target: null, ...MARCH })],
    ["by 12"],
  ],
  [
    "Cut the number of complaints by at least 20.",
    [typed({ direction: "Decrease", target: null, unit: "complaints" })],
    ["by at least 20"],
  ],
  [
    "Increase the number of members holding an equality mark by three, if resources allow.",
    [typed({ direction: "Increase", target: null, unit: "members" })],
    ["by three", "if resources allow"],
  ],
];

/** What stands beside a target, and is none. */
const BESIDE: readonly Case[] = [
  [
    "Deliver 3 Master Classes (one per term) by July 2010.",
    [events("Master Class", { target: 3, unit: "Master Classes", due: "2010-07-31" })],
    ["per term"],
  ],
  [
    "Apprentices to reach 200, an increase of 49 on the current 151.",
    [signed("Apprentices", { target: 200, unit: "Apprentices" })],
    ["increase of 49 on the current 151"],
  ],
  [
    "First aid training for 60 staff, 20 of whom will be from schools, by November 2009.",
    [typed({ target: 60, unit: "staff", due: "2009-11-30" })],
    ["20 of whom will be from schools"],
  ],
  [
    "To halve staff turnover from 14% to 7% over two years.",
    [typed({ direction: "Decrease", baseline: 0.14, target: 0.07, unit: "%" })],
    ["over two years"],
  ],
  [
    "To have agreed a joint framework with three neighbouring counties by March 2010.",
    [done(MARCH)],
    [],
  ],
  ["Attendance at Good Practice Events to be at least 40 on average.", [typed({ target: 40 })], []],
  [
    "Sign up 50% more organisations to the Skills Pledge than in 2008-09.",
    [typed({ direction: "Increase", target: "50 % more" })],
    [],
  ],
  ["8 out of 10 members to rate events as good.", [typed({ target: 0.8, unit: "%" })], []],
  [
    "Hold a Master Class by June.",
    [events("Master Class", { target: 1, unit: "Master Class", ...JUNE })],
    [],
  ],
  [
    "No less than 3 and no more than 5 Master Classes.",
    [events("Master Class", { target: 3, unit: "Master Classes" })],
    ["No less than 3 and no more than 5"],
  ],
];

/** Floors say nothing of a direction, ceilings do. */
const LIMITS: readonly Case[] = [
  [
    "No fewer than 25 members to sign the Charter.",
    [signed("Charter signed on", { ...NEW, target: 25, unit: "members" })],
    [],
  ],
  [
    "Not less than 25 members to sign the Charter by June.",
    [signed("Charter signed on", { ...NEW, target: 25, unit: "members", ...JUNE })],
    [],
  ],
  [
    "A minimum of 12 members to make the Skills Pledge.",
    [signed("Skills Pledge on", { ...NEW, target: 12, unit: "members" })],
    [],
  ],
  [
    "10 or more members to make the Skills Pledge.",
    [signed("Skills Pledge on", { ...NEW, target: 10, unit: "members" })],
    [],
  ],
  [
    "A maximum of 14 days' sickness absence per employee.",
    [typed({ ...AT_MOST, target: 14, unit: "days" })],
    [],
  ],
  [
    "A maximum of 5 % of posts vacant by March 2010.",
    [typed({ ...AT_MOST, target: 0.05, unit: "%", ...MARCH })],
    [],
  ],
  [
    "A limit of 20 agency shifts in the year.",
    [typed({ ...NEW, ...AT_MOST, target: 20, unit: "agency shifts", ...MARCH })],
    [],
  ],
  [
    "Up to 6 organisations to engage with Test the Organisation.",
    [
      signed("Test the Organisation on", {
        ...NEW,
        ...AT_MOST,
        target: 6,
        unit: "organisations",
      }),
    ],
    [],
  ],
  [
    "Up to four Master Classes by March 2010.",
    [events("Master Class", { ...AT_MOST, target: 4, unit: "Master Classes", ...MARCH })],
    [],
  ],
  [
    "Raise membership up to 30 by March 2010.",
    [signed("Organisation", { direction: "Increase", target: 30, ...MARCH })],
    [],
  ],
];

/** Some of the members: by a column where Among can tell, else named; and who is no member at all. */
const WHICH_MEMBERS: readonly Case[] = [
  [
    "At least two thirds of NHS trusts in membership to have completed a TNA by June.",
    [
      {
        measuredBy: "Share of members with",
        of: "TNA completed on",
        count: "Total to date",
        target: 2 / 3,
        unit: "%",
        ...JUNE,
      },
    ],
    ["NHS trusts"],
  ],
  [
    "12 district councils to sign the Charter by June.",
    [signed("Charter signed on", { ...NEW, target: 12, unit: "district councils", ...JUNE })],
    ["district councils"],
  ],
  [
    "10 small organisations to sign the Jobs Pledge by June.",
    [signed("Jobs Pledge on", { ...NEW, target: 10, unit: "organisations", ...JUNE })],
    ["small organisations"],
  ],
  [
    "5 members with fewer than 50 staff to sign the Jobs Pledge by June.",
    [
      signed("Jobs Pledge on", {
        ...NEW,
        among: "Size = Under 50",
        target: 5,
        unit: "members",
        ...JUNE,
      }),
    ],
    [],
  ],
  [
    "Six members in the north of the county to make the Skills Pledge.",
    [signed("Skills Pledge on", { ...NEW, target: 6, unit: "members" })],
    ["in the north of the county"],
  ],
  [
    "10 members without a deputy to sign the Charter by June.",
    [signed("Charter signed on", { ...NEW, target: 10, unit: "members", ...JUNE })],
    ["without a deputy"],
  ],
  [
    "Five health bodies to sign the Jobs Pledge and ten members to sign the Charter by June.",
    [
      signed("Jobs Pledge on", {
        ...NEW,
        among: "Sector = Health",
        target: 5,
        unit: "members",
        ...JUNE,
      }),
      signed("Charter signed on", { ...NEW, target: 10, unit: "members", ...JUNE }),
    ],
    [],
  ],
  ["200 staff to complete a TNA by June.", [typed({ target: 200, unit: "staff", ...JUNE })], []],
  [
    "Eight public sector organisations to sign the Charter by June.",
    [signed("Charter signed on", { ...NEW, target: 8, unit: "organisations", ...JUNE })],
    [],
  ],
];

describe("two ends", () => test.each(RANGES)("%s", check));
describe("what no column holds", () => test.each(LEFT_OVER)("%s", check));
describe("how often", () => test.each(HOW_OFTEN)("%s", check));
describe("what each is to do", () => test.each(WHAT_EACH_DOES)("%s", check));
describe("by a share", () => test.each(BY_A_SHARE)("%s", check));
describe("beside a target", () => test.each(BESIDE)("%s", check));
describe("by so many", () => test.each(BY_SO_MANY)("%s", check));
describe("signing of", () => test.each(SIGNING_OF)("%s", check));
describe("none at all", () => test.each(NONE_AT_ALL)("%s", check));
describe("floors and ceilings", () => test.each(LIMITS)("%s", check));
describe("which members", () => test.each(WHICH_MEMBERS)("%s", check));

test.each([
  "No target has been set for the Jobs Pledge in 2009-10.",
  "No members left in 2008-09.",
  "Between 2007 and 2009 the Compact grew.",
  "Up to now 21 members have signed.",
  "The Steering Group may consider a Master Class in June.",
])("%s proposes nothing", (sentence) => {
  expect(read(sentence)).toMatchObject({ measures: [], unread: [sentence] });
});
