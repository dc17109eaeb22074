import fc from "fast-check";
import { aimNumber, aimsNamed, wholeOf } from "../../../src/domain/aims/aimsNamed";
import { aimsWithoutMeasure } from "../../../src/domain/aims/aimsWithoutMeasure";
import { AIMS_OF_CHARTER } from "../../../src/domain/aims/charterAims";
import { aCompact, type CompactParts } from "../../support/builders";

const REFS = ["1", "2", "2.1", "2.2", "2.3", "2.4", "3", "4", "5"];
const AIMS = REFS.map((Ref) => ({ Ref, Aim: `Aim number ${Ref}` }));

test.each([
  ["1,2,3 and 4", ["1", "2", "3", "4"]],
  ["1, 3, 4 and 5", ["1", "3", "4", "5"]],
  ["Aims 2 & 5.", ["2", "5"]],
  ["1 to 4", ["1", "2", "3", "4"]],
  ["3-5", ["3", "4", "5"]],
  ["2.1 – 2.3", ["2.1", "2.2", "2.3"]],
  ["2.4; 5", ["2.4", "5"]],
  ["all", REFS],
  ["1,2 & 4", ["1", "2", "4"]],
  ["1 - 3", ["1", "2", "3"]],
  ["1 \u2014 3", ["1", "2", "3"]],
  ["1 \u2212 3", ["1", "2", "3"]],
  ["1 through 3", ["1", "2", "3"]],
  ["3 to 1", ["1", "2", "3"]],
  ["all but 3", ["1", "2", "2.1", "2.2", "2.3", "2.4", "4", "5"]],
  ["All aims except 2", ["1", "3", "4", "5"]],
  ["all except 2.1", ["1", "2.2", "2.3", "2.4", "3", "4", "5"]],
  ["1 and 2, not 2.4", ["1", "2.1", "2.2", "2.3"]],
  ["not 3", []],
  ["6, 12 and 2.9", []],
  ["see the Charter", []],
  ["1 to 9", ["1"]],
  ["9 to 1", ["1"]],
  ["into 1 tomorrow 3", ["1", "3"]],
  ["to 3", ["3"]],
  ["all but 3, not 4", ["1", "2", "2.1", "2.2", "2.3", "2.4", "5"]],
  ["", []],
])("%j names %j", (typed, named) => {
  const aims = REFS.map((ref) => ({ ref }));
  expect(Array.from(aimsNamed(typed, aims)).sort()).toEqual([...named].sort());
});

/** The Refs of the aims without a measure; null where nothing can be said. */
function without(parts: CompactParts): readonly string[] | null {
  return aimsWithoutMeasure(aCompact({ aims: AIMS, ...parts }))?.map(({ ref }) => ref) ?? null;
}

const priority = (Ref: string, Aims: string) => ({ Ref, Priority: `Priority ${Ref}`, Aims });
const measure = (Priority: string) => ({ Ref: `SM-${Priority}`, Priority });

test("an aim that no priority with a success measure serves is named", () => {
  const priorities = [priority("P1", "1,2 and 3"), priority("P2", "4"), priority("P3", "5")];
  expect(without({ priorities, measures: [measure("P1"), measure("P3")] })).toEqual(["4"]);
});

test("of an aim without any the whole is named, and not each of its parts", () => {
  const priorities = [priority("P1", "1, 3, 4 and 5"), priority("P2", "2")];
  expect(without({ priorities, measures: [measure("P1")] })).toEqual(["2"]);
});

test("a measure for a part is one for the whole, and the other parts are named", () => {
  const priorities = [priority("P1", "1, 2.1, 3, 4 and 5")];
  expect(without({ priorities, measures: [measure("P1")] })).toEqual(["2.2", "2.3", "2.4"]);
});

test("a measure for the whole is one for all its parts", () => {
  const priorities = [priority("P1", "1 to 5")];
  expect(without({ priorities, measures: [measure("p1 ")] })).toEqual([]);
});

test("Refs are found as they are typed", () => {
  const aims = [{ Ref: "Aim 1." }, { Ref: "Aim 2." }];
  const priorities = [priority("P1", "1")];
  expect(without({ aims, priorities, measures: [measure("P1")] })).toEqual(["Aim 2."]);
});

test.each([
  ["without aims", { aims: [] }],
  ["without the tab", { without: ["Aims"] }],
  ["where no priority names one", { priorities: [priority("P1", "")] }],
  ["where what is named is no aim of these", { priorities: [priority("P1", "9")] }],
])("%s nothing is said", (_, parts: CompactParts) => {
  const priorities = [priority("P1", "1")];
  expect(without({ priorities, measures: [measure("P1")], ...parts })).toBeNull();
});

test("another success measure never adds an aim to those without one, but for the parts of one that it serves in part", () => {
  const some = fc.uniqueArray(fc.constantFrom(...REFS), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 4 }), (served) => {
      const priorities = served.map((refs, at) => priority(`P${at}`, refs.join(", ")));
      const measures = priorities.map(({ Ref }) => measure(Ref));
      const fewer = new Set(without({ priorities, measures: measures.slice(1) }));
      const all = without({ priorities, measures }) ?? [];
      for (const ref of all) {
        const whole = ref.split(".")[0] ?? "";
        expect(fewer.has(ref) || fewer.has(whole)).toBe(true);
      }
    }),
  );
});

test.each([
  ["2.1", "2.1", "2"],
  ["Aim 2.1.", "2.1", "2"],
  [" aim 3:) ", "3", ""],
  ["2.1.13", "2.1.13", "2.1"],
  ["Claim 1", "claim 1", ""],
  ["A".repeat(41), "A".repeat(41), ""],
  ["A".repeat(40), "a".repeat(40), ""],
])("%j is the aim %s, a part of %j", (ref, number, whole) => {
  expect([aimNumber(ref), wholeOf(aimNumber(ref))]).toEqual([number, whole]);
});

test("what is too long to be a number is a part of nothing", () => {
  expect([wholeOf(`2.${"1".repeat(38)}`), wholeOf(`2.${"1".repeat(39)}`)]).toEqual(["2", ""]);
});

test("an aim without a number is never named", () => {
  expect(aimsNamed("all", [{ ref: "" }, { ref: "1" }])).toEqual(new Set(["1"]));
});

test("the aims of the Charter are five, the second with four parts", () => {
  expect(AIMS_OF_CHARTER.map(([ref]) => ref)).toEqual(REFS);
});
