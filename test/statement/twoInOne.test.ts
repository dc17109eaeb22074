import { type Facts, factsOf, read } from "./statement";

const MARCH = { due: "2010-03-31" } as const;
const SEPTEMBER = { due: "2009-09-30" } as const;
const NEW = { count: "New in period" } as const;

const members = (of: string, facts: Facts): Facts => ({ measuredBy: "Members with", of, ...facts });
const events = (of: string, facts: Facts): Facts => ({ measuredBy: "Events held", of, ...facts });
const typed = (facts: Facts): Facts => ({ measuredBy: "Typed figure", of: null, ...facts });
const done = (facts: Facts): Facts => {
  return { measuredBy: "Actions done", of: null, target: 1, ...facts };
};

/** Two things in one sentence: each keeps its own figure, its own subject and its own day. */
const TWO_IN_ONE: { readonly [sentence: string]: readonly Facts[] } = {
  "Skills Pledge sign-ups to rise from 8 to 14, and Jobs Pledges from 3 to 9, by 31 March 2010": [
    members("Skills Pledge on", { baseline: 8, target: 14, ...MARCH }),
    members("Jobs Pledge on", { baseline: 3, target: 9, ...MARCH }),
  ],
  "Skills Pledge sign-ups to rise from 8 to 14, Jobs Pledges from 3 to 9, by 31 March 2010": [
    members("Skills Pledge on", { baseline: 8, target: 14, ...MARCH }),
    members("Jobs Pledge on", { baseline: 3, target: 9, ...MARCH }),
  ],
  "Jobs Pledges to rise from 3 to 9 by 30 September 2009, and Skills Pledges to 14 by 31 March 2010":
    [
      members("Jobs Pledge on", { baseline: 3, target: 9, ...SEPTEMBER }),
      members("Skills Pledge on", { target: 14, ...MARCH }),
    ],
  "Vacancies to fall from 40 to 30 and apprentices to rise from 151 to 200 by 31 March 2010": [
    typed({ direction: "Decrease", baseline: 40, target: 30, ...MARCH }),
    members("Apprentices", { baseline: 151, target: 200, unit: "apprentices", ...MARCH }),
  ],
  "A dozen organisations to make the Jobs Pledge and half a dozen the Skills Pledge by 31 March 2010":
    [
      members("Jobs Pledge on", { ...NEW, target: 12, unit: "organisations", ...MARCH }),
      members("Skills Pledge on", { ...NEW, target: 6, unit: "Skills Pledge", ...MARCH }),
    ],
  "Another two dozen apprentices and a further three Jobs Pledges by 31 March 2010": [
    typed({ ...NEW, target: 24, unit: "apprentices", ...MARCH }),
    members("Jobs Pledge on", { target: 3, unit: "Jobs Pledges", ...MARCH }),
  ],
  "Treasurer to be appointed by 30 September 2009 and accounts to be published by 31 March 2010": [
    done(SEPTEMBER),
    done(MARCH),
  ],
  "Vice-Chair to be elected by September 2009, with two Theme Group leads to be appointed by March 2010":
    [done(SEPTEMBER), typed({ target: 2, unit: "Theme Group leads", ...MARCH })],
  "Hold 3 Master Classes and elect a Chair by September 2009": [
    events("Master Class", { target: 3, unit: "Master Classes", ...SEPTEMBER }),
    done(SEPTEMBER),
  ],
  "A website to be launched by September 2009 and two Master Classes to be held by March 2010": [
    done(SEPTEMBER),
    events("Master Class", { target: 2, unit: "Master Classes", ...MARCH }),
  ],
};

test.each(Object.entries(TWO_IN_ONE))("%s", (sentence, expected) => {
  expect(read(sentence).measures.map(factsOf)).toEqual(expected);
});

/** "A dozen" is a number in whatever company; "dozens" is none. */
const DOZENS: { readonly [sentence: string]: readonly Facts[] } = {
  "A further dozen Jobs Pledges to be secured from health bodies by 30 September 2009": [
    members("Jobs Pledge on", {
      ...NEW,
      among: "Sector = Health",
      target: 12,
      unit: "Jobs Pledges",
      ...SEPTEMBER,
    }),
  ],
  "Two dozen Jobs Pledges to be made by 31 March 2010": [
    members("Jobs Pledge on", { target: 24, unit: "Jobs Pledges", ...MARCH }),
  ],
  "A score of new apprentices by 31 March 2010": [
    typed({ ...NEW, target: 20, unit: "apprentices", ...MARCH }),
  ],
  "Dozens of Jobs Pledges to be made by 31 March 2010": [],
  "Scores of Jobs Pledges to be made by 31 March 2010": [],
};

test.each(Object.entries(DOZENS))("%s", (sentence, expected) => {
  expect(read(sentence).measures.map(factsOf)).toEqual(expected);
});

test.each([
  ["Twenty-five new apprentices, ten of them in health, by 31 March 2010", "ten of them in health"],
  ["Twenty-five new apprentices, eleven of them in health", "eleven of them in health"],
])("a part of what is asked for is named and is no measure of its own: %s", (sentence, part) => {
  const { measures } = read(sentence);
  expect(measures).toMatchObject([{ target: 25, unit: "apprentices", notUnderstood: [part] }]);
});

test.each([
  "Chair to be elected by October",
  "Hold an annual celebration event by March 2010",
  "Terms of reference to be agreed by 30 June 2009",
])("one thing, done or not: %s", (sentence) => {
  expect(read(sentence).measures).toMatchObject([{ measuredBy: "Actions done", target: 1 }]);
});

test.each(["Skills Pledges to be signed by March 2010", "Members to be trained by March 2010"])(
  "of what there are many no single action is made: %s",
  (sentence) => {
    expect(read(sentence).measures).toEqual([]);
  },
);
