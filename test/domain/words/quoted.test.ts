import { clipped, listed, quoted } from "../../../src/domain/words/quoted";

test("what was seen stands in quotation marks, tidied and cut", () => {
  expect(quoted("  last \n week ")).toBe("'last week'");
  expect(quoted("x".repeat(50_000))).toBe(`'${"x".repeat(79)}…'`);
});

test("half a character is never kept", () => {
  expect(clipped("👍👍", 4)).toBe("👍👍");
  expect(clipped("👍👍👍", 4)).toBe("👍…");
});

test("lists read as sentences do", () => {
  expect(listed([])).toBe("");
  expect(listed(["A"])).toBe("A");
  expect(listed(["A", "B"])).toBe("A and B");
  expect(listed(["A", "B", "C"])).toBe("A, B and C");
  expect(listed(["A", "B", "C", "D"])).toBe("A, B, C and 1 more");
  expect(listed(["A", "B", "C", "D"], 1)).toBe("A and 3 more");
});
