import {
  membersAtBaseline,
  membersForShare,
} from "../../../src/domain/measures/directions/directionRules";
import { fc } from "../../support/fastCheck";

test("a share of members that was written down as a decimal is that many members again", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (members, some) => {
      const count = some % (members + 1);
      const written = Number((count / members).toPrecision(12));
      for (const better of [1, -1] as const) {
        expect(membersForShare(better, written, members)).toBe(count);
        expect(membersAtBaseline(better, written, members)).toBe(count);
      }
    }),
  );
});

test("a target is rounded up for an Increase and its baseline down, and the reverse", () => {
  expect([membersForShare(1, 0.75, 27), membersAtBaseline(1, 0.35, 27)]).toEqual([21, 9]);
  expect([membersForShare(-1, 0.75, 27), membersAtBaseline(-1, 0.35, 27)]).toEqual([20, 10]);
});
