import { textParts } from "../../../src/report/docx/textParts";
import { fc } from "../../support/fastCheck";

test("parts put together are the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(
        textParts(text)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

test("words of one direction go together with the spaces between them", () => {
  expect(textParts("The שלום עולם (group) العامة 2009")).toEqual([
    { kind: "words", text: "The " },
    { kind: "right to left", text: "שלום עולם" },
    { kind: "words", text: " (group) " },
    { kind: "right to left", text: "العامة" },
    { kind: "words", text: " 2009" },
  ]);
});

test("the shapes of statuses are no emoji", () => {
  expect(textParts("✔ Achieved, ✖ Missed")).toEqual([
    { kind: "shape", text: "✔" },
    { kind: "words", text: " Achieved, " },
    { kind: "shape", text: "✖" },
    { kind: "words", text: " Missed" },
  ]);
});

test.each([
  ["a face", "😀"],
  ["a sign turned into a picture", "❤️"],
  ["a skin tone", "👍🏽"],
  ["a family", "👩‍👩‍👧"],
  ["a rainbow flag", "🏳️‍🌈"],
  ["a flag", "🇬🇧"],
  ["a keycap", "1️⃣"],
])("%s is one emoji", (_, emoji) => {
  expect(textParts(`${emoji}${emoji} Ltd`)).toEqual([
    { kind: "emoji", text: emoji },
    { kind: "emoji", text: emoji },
    { kind: "words", text: " Ltd" },
  ]);
});

test.each(["100% of #1, 2*3", "© ™ ® ↔ ☎ ½ £", "Ångström 中文 ● ▲ ▼ ○"])(
  "%s has no emoji",
  (text) => {
    expect(textParts(text)).toEqual([{ kind: "words", text }]);
  },
);
