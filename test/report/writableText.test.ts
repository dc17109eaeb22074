import fc from "fast-check";
import { partsByDirection, writableText } from "../../src/report/writableText";

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

test("parts of one direction put together are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const parts = partsByDirection(text);
      expect(parts.map((part) => part.text).join("")).toBe(text);
    }),
  );
});

test("words of one direction go together with the spaces between them", () => {
  expect(partsByDirection("The שלום עולם (group) العامة 2009")).toEqual([
    { text: "The ", rightToLeft: false },
    { text: "שלום עולם", rightToLeft: true },
    { text: " (group) ", rightToLeft: false },
    { text: "العامة", rightToLeft: true },
    { text: " 2009", rightToLeft: false },
  ]);
});
