import { describeRemoved, sizeInWords } from "../../../../local/preview/page/keptCopyWords";
import { isTooOld, sizeOfKept } from "../../../../local/preview/worker/keptCopy";

test.each([
  [0, "less than 1 kB"],
  [1_400, "about 1 kB"],
  [999_400, "about 999 kB"],
  [999_600, "about 1.0 MB"],
  [12_340_000, "about 12.3 MB"],
])("%d bytes are %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test("of what is gone each copy is named", () => {
  expect(describeRemoved([])).toBeNull();
  expect(describeRemoved(["One"])).toBe(
    'The copy of "One" in this browser was deleted, 30 days after the last change.',
  );
  expect(describeRemoved(["One", "Two"])).toBe(
    'The copies of "One" and "Two" in this browser were deleted, 30 days after the last change.',
  );
});

test("a copy is too old once 30 days have passed since its last change", () => {
  const days = (count: number): number => count * 24 * 60 * 60 * 1_000;
  expect(isTooOld(0, days(30) - 1)).toBe(false);
  expect(isTooOld(0, days(30))).toBe(true);
});

test("texts, names and files make the size", () => {
  const kept = { name: "Compact", files: [{ bytes: new Uint8Array(1_000) }] };
  expect(sizeOfKept(kept)).toBe("name".length + "Compact".length + "files".length + 5 + 1_000);
});
