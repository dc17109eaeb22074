import { groupedBy } from "../../../src/domain/words/groupedBy";

test("groups stand in the order of their first item, items in their own; no key is no group", () => {
  const groups = groupedBy(["b1", "a1", "-", "b2"], (word) => (word === "-" ? null : word[0]));
  expect(Array.from(groups)).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
