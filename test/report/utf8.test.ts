import { utf8Bytes } from "../../src/report/docx/utf8";
import { fc } from "../support/fastCheck";

test("any text, half surrogate pairs included, is encoded as the standard says", () => {
  const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(anyText, fc.string({ unit: "binary" }), (one, other) => {
      for (const text of [one, other, one + other]) {
        expect(Buffer.from(utf8Bytes(text)).equals(Buffer.from(text, "utf8"))).toBe(true);
      }
    }),
  );
});
