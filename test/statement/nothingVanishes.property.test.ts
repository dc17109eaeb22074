import { fc } from "../support/fastCheck";
import corpus from "./corpus.json";
import furtherCorpus from "./furtherCorpus.json";
import { read } from "./statement";

const FIGURES =
  /\d[\d,.]*\d|\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|dozen|half|third|thirds|quarters|twice|zero)\b/gi;
const DAYS =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|spring|summer|autumn|winter|(?:each|every|per) (?:month|quarter|term|week))\b/gi;

/** Figures and days that a sentence says and that neither a measure nor the list of the unread names. */
function vanished(sentence: string): readonly string[] {
  const { measures, unread } = read(sentence);
  const words = measures.flatMap(({ understood, notUnderstood }) => [
    ...understood,
    ...notUnderstood,
  ]);
  const named = [...words, ...unread];
  const said = tokensOf(sentence);
  const all = tokensOf(named.join(" | "));
  return said.filter((one) => !all.includes(one));
}

function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(FIGURES), ...text.matchAll(DAYS)].map(([words]) => words);
}

const SENTENCES = [...corpus, ...furtherCorpus].map(({ sentence }) => sentence);

test.each(SENTENCES)("%s: every figure and day is read or named", (sentence) => {
  expect(vanished(sentence)).toEqual([]);
});

const AMOUNT = fc.constantFrom(
  "10",
  "1,250",
  "75 %",
  "two thirds",
  "half",
  "five",
  "between 10 and 15",
  "5 to 8",
  "£20,000",
  "no more than 12",
  "at least six",
  "a minimum of 9",
  "up to 7",
  "No fewer than 25",
  "a dozen",
  "a further 11",
  "zero",
  "10-15",
  "All",
  "from 6 to 10",
  "twenty",
);
const WHAT = fc.constantFrom(
  "members",
  "organisations",
  "Skills Pledges",
  "Good Practice Events",
  "NHS trusts",
  "staff",
  "of members",
  "of our members",
  "apprentices",
  "district councils",
  "accidents",
  "days' absence",
  "Steering Group meetings",
  "TNAs",
  "young people aged 16 to 24",
  "health bodies",
);
const DOES = fc.constantFrom(
  "",
  "to sign the Charter",
  "to have made the Skills Pledge",
  "to be held",
  "to attend two meetings",
  "to have at least three apprentices",
  "to complete a TNA",
  "in schools",
  "with 30 staff each",
  "for 40 managers",
  "to sign the Jobs Pledge and 4 the Charter",
  "than last year",
);
const WHEN = fc.constantFrom(
  "",
  "by March 2010",
  "by 1 September",
  "before Christmas",
  "per quarter",
  "each month",
  "twice a year",
  "in 2009-10",
  "by the end of Q3",
  "by June and 20 by December 2009",
  "within six months",
  "between April and July 2009",
  "by 31/12/2009",
  "every two weeks",
);
const REST = fc.constantFrom(
  "",
  ", of which 5 in health",
  ", of which three by October",
  ", and review it by January 2010",
  " (target set by the Steering Group in July 2009)",
  ", including 4 in Corby",
  " for those aged 16 to 24",
  " on the 2008-09 figure of 640",
  ", up from 7 in 2008-09",
  ", ratified on 7 October 2009",
  " and hold 2 Master Classes by November 2009",
  ", 15 of them in Corby",
  " if at least 3 ask for it",
  " (to be ratified in September)",
  " at a cost of £500",
  " and reduce vacancies by 10 %",
);
const BEGINS = fc.constantFrom(
  "",
  "Hold ",
  "A target of ",
  "Reduce to ",
  "To secure ",
  "Keep at ",
  "Increase by ",
);

test("whatever a sentence says of how many and when, nothing of it goes without a word", () => {
  fc.assert(
    fc.property(
      BEGINS,
      AMOUNT,
      WHAT,
      DOES,
      WHEN,
      REST,
      (begins, amount, what, does, when, rest) => {
        const words = [`${begins}${amount}`, what, does, when]
          .filter((part) => part !== "")
          .join(" ");
        expect(vanished(`${words}${rest}.`)).toEqual([]);
      },
    ),
    { numRuns: 600 },
  );
});
