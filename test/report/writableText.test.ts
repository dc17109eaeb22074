import { writableText } from "../../src/report/writableText";
import { fc } from "../support/fastCheck";

const ANY_TEXT = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

test("what is left is text that XML 1.0 allows", () => {
  fc.assert(
    fc.property(ANY_TEXT, (text) => {
      const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
      expect(writableText(text)).toMatch(allowed);
    }),
  );
});

test.each([
  ["tabs and line breaks", "one\ttwo\nthree"],
  ["emoji of several characters", "👩‍👩‍👧 and 😀"],
  ["letters of every script", "Ångström שלום العامة 中文"],
])("%s stay", (_, text) => {
  expect(writableText(text)).toBe(text);
});
