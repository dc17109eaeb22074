import { describeChanges } from "../../../src/domain/measures/whatChanged";
import { whyNot } from "../../../src/domain/measures/whyNotCounted";

const NOBODY = () => false;

function now(over: object) {
  return {
    ref: "SM1",
    measure: "All 27 organisations to have made the Skills Pledge",
    actual: 22,
    status: "On course" as const,
    unit: "organisations",
    percent: false,
    members: null,
    counted: [],
    notCounted: [],
    ...over,
  };
}

const before = (over: object = {}) => ({
  actual: 21,
  status: "On course",
  wasCounted: NOBODY,
  ...over,
});

const member = (name: string, amount = 1) => ({ name, on: null, amount });

test("the figure before and after, and who made the difference", () => {
  const counted = [member("Corby Borough Council"), member("East Northamptonshire Council")];
  const wasCounted = (name: string) => name === "Corby Borough Council";
  expect(describeChanges([{ now: now({ counted }), before: before({ wasCounted }) }])).toBe(
    "Changed: SM1 21 to 22: East Northamptonshire Council.",
  );
});

test("who is counted no more, or for another number, is named as that", () => {
  const notCounted = [
    { name: "Connexions", why: whyNot("left") },
    { name: "Moulton College", why: whyNot("no date") },
  ];
  const wasCounted = (name: string, amount?: number) =>
    name === "Connexions" || (name === "Tresham Institute" && (amount ?? 40) === 40);
  expect(
    describeChanges([
      {
        now: now({ actual: 60, counted: [member("Tresham Institute", 60)], notCounted }),
        before: before({ actual: 41, wasCounted }),
      },
    ]),
  ).toBe("Changed: SM1 41 to 60: Tresham Institute, no longer Connexions.");
});

test("a new status is said, also where the figure stays", () => {
  const at = { ref: "SM6", actual: 2, status: "At risk" as const };
  expect(describeChanges([{ now: now(at), before: before({ actual: 2 }) }])).toBe(
    "Changed: SM6 2 as before, now At risk.",
  );
  expect(describeChanges([{ now: now(at), before: before({ actual: 1 }) }])).toBe(
    "Changed: SM6 1 to 2, now At risk.",
  );
});

test("figures are said in their unit; shares as per cents", () => {
  const share = { ref: "SM7", actual: 0.6296, percent: true, unit: "%", members: 27 };
  expect(describeChanges([{ now: now(share), before: before({ actual: 0.5926 }) }])).toBe(
    "Changed: SM7 59% to 63%.",
  );
});

test("several are a short list, the rest a number; long names and many of them are cut", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      now: now({ ref: `SM${index + 1}` }),
      before: before(),
    }));
  expect(describeChanges(many(4))).toBe(
    "Changed: SM1 21 to 22; SM2 21 to 22; SM3 21 to 22; 1 more measure.",
  );
  expect(describeChanges(many(9))).toMatch(/; 6 more measures\.$/);
  const counted = Array.from({ length: 22 }, (_, index) => member(`${index}${"x".repeat(5000)}`));
  const sentence = describeChanges([{ now: now({ counted }), before: before() }]);
  expect(sentence).toContain("and 19 more");
  expect(sentence.length).toBeLessThan(400);
});

test("first figures, the same figures and no figures are no change; without memory nobody is named", () => {
  const first = { now: now({}), before: before({ actual: null, status: "" }) };
  const same = { now: now({ actual: 21 }), before: before() };
  const gone = { now: now({ actual: null, status: "Not judged" }), before: before() };
  expect(describeChanges([first, same, gone])).toBe("");
  const counted = [member("Corby Borough Council")];
  expect(describeChanges([{ now: now({ counted }), before: before({ wasCounted: null }) }])).toBe(
    "Changed: SM1 21 to 22.",
  );
});
