import { byName, organisationKey, sortKey } from "../../../src/domain/members/organisationKey";

test.each([
  ["Fire & Rescue", "fire and rescue"],
  ["The Tresham Institute", "Tresham Institute"],
  ["Magistrates' Courts", "Magistrates’ Courts"],
  ["St. Andrew's Healthcare", "St Andrews Healthcare"],
  ["NHS Northamptonshire (Corby)", "NHS Northamptonshire Corby"],
  ["Stoke-on-Trent", "Stoke on Trent"],
  ["Job  Centre\u00a0Plus ", "job centre plus"],
])("%s and %s are one organisation", (a, b) => {
  expect(organisationKey(a)).toBe(organisationKey(b));
});

test.each([
  ["Ashfield DC", "Ashfield District Council"],
  ["Kettering Borough Council", "Corby Borough Council"],
  ["The", ""],
  ["...", "---"],
])("%s and %s may be two", (a, b) => {
  expect(organisationKey(a)).not.toBe(organisationKey(b));
});

test("names sort as a reader looks them up", () => {
  const names = ["beta", "Élan", "alpha", "Alpha", "Zeta"].map((name) => ({ name }));
  expect(names.sort(byName).map(({ name }) => name)).toEqual([
    "Alpha",
    "alpha",
    "beta",
    "Élan",
    "Zeta",
  ]);
  expect(sortKey("Élan")).toBe("elan");
});
