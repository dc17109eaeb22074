import { portfolioOf } from "../../src/region/portfolio";
import { receivedReturns } from "../../src/region/receivedReturn";
import { aDay } from "../support/builders";
import { fc } from "../support/fastCheck";
import { aMeasure, aReturn, aShare, sent } from "./returns";

const TODAY = aDay("2009-10-20");
const MEND = "Ask the Compact to put this right in its workbook and to make the return again.";

function whyRefused(value: unknown): string {
  const [one] = receivedReturns(sent(value), TODAY);
  return one?.kind === "refused" ? one.why : "it is taken";
}

const asked = { title: "Apprenticeship scheme", notAnswered: 1, total: null };

test.each([
  [
    "more members than there are",
    { measures: [aMeasure({ actual: 500, members: 3 })] },
    "SM1, actual: 500 members are more than the 3 that there are.",
  ],
  [
    "fewer than none",
    { measures: [aMeasure({ actual: -1 })] },
    "SM1, actual: -1 is less than none.",
  ],
  [
    "part of a member",
    { measures: [aMeasure({ actual: 2.5 })] },
    "SM1, actual: 2.5 is no whole number.",
  ],
  [
    "fewer events than none, of a measure without a Ref",
    { measures: [aMeasure({ ref: "", kind: "Events held", members: null, actual: -4 })] },
    "Measure 1, actual: -4 is less than none.",
  ],
  [
    "a share above all of them",
    { measures: [aShare({ actual: 59 })] },
    "SM1, actual: 5,900% is no share of members, which lies between 0% (0) and 100% (1).",
  ],
  [
    "a share below none",
    { measures: [aShare({ actual: -0.1 })] },
    "SM1, actual: -10% is no share of members, which lies between 0% (0) and 100% (1).",
  ],
  [
    "a number of members below 0",
    { measures: [aMeasure({ members: -3 })] },
    "SM1, members: -3 is less than 0.",
  ],
  [
    "a sector below 0",
    { membersBySector: { Health: -2 } },
    "Members by sector, Health: -2 is less than 0.",
  ],
  [
    "more answers than were asked",
    { survey: { ...asked, asked: 3, answers: [{ answer: "Yes", members: 4 }] } },
    "The survey 'Apprenticeship scheme': 5 members with an answer or without are more than the 3 that were asked.",
  ],
  [
    "a day that is none",
    { asAt: "2009-13-45" },
    "As at: '2009-13-45' is no day (one is written 2009-10-07).",
  ],
  [
    "such a day of an event",
    { events: [{ event: "E", type: "T", date: "2009-02-30", status: "Held", host: "" }] },
    "Events 1, date: '2009-02-30' is no day (one is written 2009-10-07).",
  ],
  [
    "a day that has not come",
    { asAt: "2009-10-21" },
    "As at is 21 Oct 2009, which had not come on 20 Oct 2009.",
  ],
  [
    "a day far outside its year",
    { asAt: "2006-06-30" },
    "As at is 30 Jun 2006, far outside 2009-10, the programme year of the return.",
  ],
  ["a blank name", { compact: "  " }, "Compact: it is blank."],
  [
    "a name that nobody can see",
    { compact: "\u200b" },
    "Compact is blank: nobody can tell whose return it is.",
  ],
])("a return with %s is refused in words", (_, values, why) => {
  expect(whyRefused(aReturn("Derby", values))).toBe(`${why} ${MEND}`);
});

test("of many faults three are told, and how many more there are", () => {
  const measures = Array.from({ length: 5 }, (_, at) => aMeasure({ ref: `SM${at}`, actual: -1 }));
  expect(whyRefused(aReturn("Derby", { measures }))).toMatch(
    /^SM0, .* SM1, .* SM2, actual: -1 is less than none\. 2 more such faults\. Ask/,
  );
});

test.each([
  ["all members", aMeasure({ actual: 27, members: 27 })],
  ["more apprentices than members", aMeasure({ of: "Apprentices", actual: 151, members: 27 })],
  ["a loss", aMeasure({ kind: "Typed figure", of: "", unit: "£", members: null, actual: -200 })],
  ["no figure", aMeasure({ actual: null })],
])("a return with %s is taken", (_, measure) => {
  expect(whyRefused(aReturn("Derby", { measures: [measure] }))).toBe("it is taken");
});

test("a sum of what members have is not of so many members", () => {
  const apprentices = aMeasure({ of: "Apprentices", actual: 151, members: 27 });
  const { groups } = portfolioOf([sent(aReturn("Derby", { measures: [apprentices] }))], TODAY);
  expect(groups[0]).toMatchObject({ total: 151, denominator: null });
});

test("a return of a day to come makes no other late", () => {
  const { coverage } = portfolioOf(
    [sent(aReturn("Derby", { asAt: "2010-12-01" })), sent(aReturn("Rutland"))],
    TODAY,
  );
  expect(coverage.map(({ compact, state, daysOld }) => [compact, state, daysOld])).toEqual([
    ["Derby", "refused", null],
    ["Rutland", "current", 13],
  ]);
});

test("whatever figures come, no total is of more members than there are", () => {
  const figure = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true }));
  const measure = fc.record({
    actual: fc.option(figure),
    members: fc.option(fc.integer({ min: -5, max: 40 })),
  });
  fc.assert(
    fc.property(fc.array(measure, { minLength: 1, maxLength: 5 }), (all) => {
      const files = all.map((values, at) =>
        sent(aReturn(`Compact ${at}`, { measures: [aMeasure(values)] })),
      );
      const { groups } = portfolioOf(files, TODAY);
      for (const { total, denominator } of groups) {
        expect(total ?? 0).toBeGreaterThanOrEqual(0);
        if (total !== null && denominator !== null) expect(total).toBeLessThanOrEqual(denominator);
      }
    }),
  );
});
