import { shown } from "../../src/sidebar/shown";

test("direction marks and control characters are left out of what is read", () => {
  expect(shown("Org \u202egnihton\u202c \u2066x\u2069\u0007 Ltd")).toBe("Org gnihton x Ltd");
});

test("Arabic and Hebrew themselves stay", () => {
  expect(shown("\u05e9\u05dc\u05d5\u05dd")).toBe("\u05e9\u05dc\u05d5\u05dd");
});

test("text that no one would read on is cut, and says by how much", () => {
  const text = shown("x".repeat(50_000));
  expect(text).toBe(`${"x".repeat(1000)}\u2026 (49000 more characters)`);
});
