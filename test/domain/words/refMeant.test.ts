import { refMeant, refsOf } from "../../../src/domain/words/refMeant";

const REFS = refsOf([
  ["P1", "Skills"],
  ["P7", "Jobs"],
  ["SM3", "Members"],
  ["SM10", "Events held"],
  ["2", "Enterprise"],
  ["12", "Transport"],
]);

test.each([
  ["P01", "P1"],
  ["p 1", "P1"],
  ["P-1", "P1"],
  ["PI", "P1"],
  ["Pl", "P1"],
  ["p007", "P7"],
  ["SM1O", "SM10"],
  ["0012", "12"],
  ["skills", "P1"],
  ["  Events  held ", "SM10"],
])("%j is another way to write %s", (typed, ref) => {
  expect(refMeant(REFS, typed)).toBe(ref);
});

test.each([
  ["Priority 1", "P1"],
  ["priority7", "P7"],
  ["Measure 3", "SM3"],
  ["Success measure  10", "SM10"],
  ["No. 2", "2"],
  ["number 12", "12"],
  ["Ref 3", "SM3"],
  ["the priority 1", null],
  ["priority 1 or so", null],
  ["priority 12345", null],
  ["priority 9", null],
])("%j is words for %s", (typed, ref) => {
  expect(refMeant(REFS, typed)).toBe(ref);
});

test.each([
  ["SMM3", "SM3"],
  ["MS3", "SM3"],
  ["sn10", "SM10"],
  ["PP1", "P1"],
  ["pq7", "P7"],
  ["PP01", null],
  ["SM4", null],
  ["SM1", null],
  ["SX33", null],
  ["SMM9", null],
])("a slip may be in the letters, never in the number: %j is %s", (typed, ref) => {
  expect(refMeant(REFS, typed)).toBe(ref);
});

test("a ref of letters alone is meant only where it is nearest as a name is", () => {
  expect(refMeant(refsOf([["AB", ""]]), "AC")).toBeNull();
  expect(refMeant(refsOf([["Skills", ""]]), "Skils")).toBe("Skills");
});

test("two that are as near are no answer", () => {
  const refs = refsOf([
    ["SMA1", ""],
    ["SMB1", ""],
  ]);
  expect(refMeant(refs, "SM1")).toBeNull();
});

test("a name that two share stands for neither; a ref that stands twice is the first row's", () => {
  const shared = refsOf([
    ["P1", "Jobs"],
    ["P2", "Jobs"],
  ]);
  expect(refMeant(shared, "Jobs")).toBeNull();
  const twice = refsOf([
    ["P1", "Skills"],
    ["p1", "Jobs"],
  ]);
  expect([refMeant(twice, "P 1"), refMeant(twice, "Skills"), refMeant(twice, "Jobs")]).toEqual([
    "P1",
    "P1",
    null,
  ]);
});

test("a row without a ref, and a row without a name, are meant by nothing", () => {
  const refs = refsOf([
    ["", "Jobs"],
    ["P1", ""],
  ]);
  expect(refs.all).toEqual(["P1"]);
  expect([refMeant(refs, "Jobs"), refMeant(refs, ""), refMeant(refs, "-")]).toEqual([
    null,
    null,
    null,
  ]);
});
