import {
  aMeasure,
  aMember,
  anAction,
  anEvent,
  anEventMeasure,
  type Row,
  typed,
} from "../../support/builders";
import { judged } from "../../support/judged";

function baseline(members: readonly Row[], measure: Row = {}, asAt = "2009-10-07"): unknown {
  return judged({ asAt, members, measures: [aMeasure(measure)] }).baseline;
}

function pledged(on: string, row: Row = {}): Row {
  return aMember(`Member of ${on} ${Object.values(row).join()}`, {
    "Skills Pledge on": on,
    ...row,
  });
}

test("is the count at the day before the start", () => {
  expect(baseline([pledged("2008-05-01"), pledged("2009-03-31"), pledged("2009-04-01")])).toBe(2);
});

test("includes who has left since, but not who had left by then", () => {
  expect(
    baseline([
      pledged("2008-05-01", { "Left on": "2009-06-01" }),
      pledged("2008-05-01", { "Left on": "2009-04-01" }),
      pledged("2008-05-01", { "Left on": "2009-03-31" }),
    ]),
  ).toBe(2);
});

test("does not include who joined only later", () => {
  expect(baseline([pledged("2008-05-01", { "Member since": "2009-04-01" })])).toBe(0);
});

test("counts each organisation once, and no row without a name", () => {
  expect(
    baseline([
      aMember("A", { "Skills Pledge on": "2008-05-01" }),
      aMember("a", { "Skills Pledge on": "2008-06-01" }),
      aMember("", { "Skills Pledge on": "2008-05-01" }),
      aMember("", { "Skills Pledge on": "2008-05-01", "Left on": "2009-06-01" }),
    ]),
  ).toBe(1);
});

test("does not know what came after the As at day", () => {
  const measure = { Starts: "2009-12-01" };
  expect(baseline([pledged("2009-11-01")], measure, "2009-10-07")).toBe(0);
  expect(baseline([pledged("2009-11-01")], measure, "2009-11-01")).toBe(1);
});

test("is 0 for New in period, whatever is typed", () => {
  expect(baseline([pledged("2008-05-01")], { Count: "New in period" })).toBe(0);
  expect(baseline([], { Count: "New in period", Baseline: 3 })).toBe(0);
});

test("as typed beats any count, a typed 0 included", () => {
  expect(baseline([pledged("2008-05-01")], { Baseline: 7 })).toBe(7);
  expect(baseline([pledged("2008-05-01")], { Baseline: 0 })).toBe(0);
});

test.each<[string, Row, string]>([
  ["about 10", {}, "Not judged"],
  ["10 organisations", {}, "Not judged"],
  ["about 10", { Direction: "Decrease" }, "Not judged"],
  ["about 10", { Direction: "Keep at least" }, "Off course"],
  ["about 10", { Count: "New in period" }, "Off course"],
  ["TBC", {}, "Off course"],
  ["to be set", {}, "Off course"],
])(
  "words nobody can count from are never taken for 0 where it matters: %j %j",
  (words, row, status) => {
    const judgement = judged({ measures: [aMeasure({ Baseline: typed(words), ...row })] });
    expect(judgement.status).toBe(status);
    if (status === "Not judged") {
      expect(judgement.why).toContain(`Baseline is '${words}', which is no number: type a number.`);
    }
  },
);

test("is not known for a column without days", () => {
  expect(baseline([aMember("A", { "Equality mark": "x" })], { Of: "Equality mark" })).toBeNull();
});

test("of events and actions is what was held or done before the start", () => {
  const days = ["2009-03-31", "2009-04-01"];
  const events = days.map((on) => anEvent(on, { Date: on }));
  const measures = [anEventMeasure({ Count: "Total to date", Target: 4 })];
  expect(judged({ events, measures }).baseline).toBe(1);
  const actions = days.map((on) => anAction(on, { Priority: "P1", "Done on": on }));
  const ofActions = [
    aMeasure({ "Measured by": "Actions done", Of: "P1", Count: "Total to date", Target: 4 }),
  ];
  expect(
    judged({ actions, priorities: [{ Ref: "P1", Priority: "Pledges" }], measures: ofActions })
      .baseline,
  ).toBe(1);
});

test("of events does not know what came after the As at day", () => {
  const events = [anEvent("A", { Date: "2009-11-01" })];
  const measures = [anEventMeasure({ Count: "Total to date", Target: 4, Starts: "2009-12-01" })];
  expect(judged({ asAt: "2009-10-07", events, measures }).baseline).toBe(0);
  expect(judged({ asAt: "2009-11-01", events, measures }).baseline).toBe(1);
});
