import isEmail from "validator/lib/isEmail.js";
import { isAddress } from "../../../src/checks/email/addressSyntax";
import { fc } from "../../support/fastCheck";

const aPart = fc.string({ unit: fc.constantFrom("a", "Z", "7", "-", "_", "."), maxLength: 6 });
const anEnding = fc.constantFrom(".uk", ".c", ".123", ".co.uk", ".u-k", "", ".xn--p1ai", ".-uk");

test("nothing is an address that the library of addresses refuses", () => {
  const taken = fc.tuple(aPart, aPart, anEnding).map(([local, domain, ending]) => {
    return `${local}@${domain}${ending}`;
  });
  fc.assert(
    fc.property(taken, (text) => {
      expect(isAddress(text) && !isEmail(text, { ignore_max_length: true })).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});
