import { portfolioOf } from "../../src/region/portfolio";
import { aDay } from "../support/builders";
import { aMeasure, aReturn, sent } from "./returns";

const TODAY = aDay("2009-10-20");

test("two returns of one day that differ: which, in what, which is used and how to choose", () => {
  const first = aReturn("Derby", {
    measures: [aMeasure({ actual: 10 }), aMeasure({ ref: "SM2", of: "Jobs Pledge on" })],
  });
  const then = aReturn("Derby", {
    measures: [aMeasure({ actual: 12 })],
    achievements: ["Done: it"],
  });
  const { coverage, groups } = portfolioOf([sent(first, "a.json"), sent(then, "b.json")], TODAY);
  expect(coverage.map(({ state, why }) => [state, why])).toEqual([
    [
      "current",
      "Another return of the same day differs from it: SM1 actual 10 then 12, SM2 is only in the earlier and achievements (a.json, then b.json). This one is used, because it was received later; to use the other, take away b.json.",
    ],
    [
      "superseded",
      "This is a.json. A return of the same day was received after it and is used: b.json. Take that one away to use this one.",
    ],
  ]);
  expect(groups.map(({ total }) => total)).toEqual([12]);
});

test("one Compact under two names is counted once, by its newest return, and how to mend it is said", () => {
  const names = ["Northamptonshire Public Sector Compact", "Northamptonshire Compact"];
  const { coverage, groups, missing } = portfolioOf(
    names.map((name, at) => sent(aReturn(name, { asAt: `2009-10-0${7 - at}` }), `${at}.json`)),
    TODAY,
    { compacts: names.map((compact) => ({ compact, sharesMembersWith: [] })), likeMeasures: [] },
  );
  expect(coverage.map(({ compact, state, why }) => [compact, state, why])).toEqual([
    ["Northamptonshire Compact", "superseded", "A return of 7 Oct 2009 is newer."],
    [
      "Northamptonshire Public Sector Compact",
      "current",
      "It is taken for the same Compact as 'Northamptonshire Compact', of which other returns are: only the newest counts. Write its name in one way in its Settings; where they are two, give one a name that differs in more than 'Compact', and make its return again.",
    ],
  ]);
  expect(groups.map(({ total, compacts }) => [total, compacts])).toEqual([[10, [names[0]]]]);
  expect(missing).toEqual([]);
});

test("the very same return twice has no difference to tell", () => {
  const { coverage } = portfolioOf(
    [sent(aReturn("Derby"), "a.json"), sent(aReturn("Derby"), "b.json")],
    TODAY,
  );
  expect(coverage.map(({ state, why }) => `${state}: ${why}`)).toEqual([
    "current: ",
    "superseded: It was received twice.",
  ]);
});
