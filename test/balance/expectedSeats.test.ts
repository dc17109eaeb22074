import { expectedSeats } from "../../src/balance/expectedSeats";
import { seatsShort } from "../../src/balance/gap";
import { fc } from "../support/fastCheck";

const MEMBERS_AND_SEATS = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 10 })
  .chain((members) => {
    const total = members.reduce((sum, count) => sum + count, 0);
    return fc.tuple(fc.constant(members), fc.integer({ min: 0, max: total }));
  });

test("seats are shared out by largest remainder", () => {
  expect(expectedSeats([8, 6, 4, 3, 3, 1, 1, 1], 8)).toEqual([3, 2, 1, 1, 1, 0, 0, 0]);
});

test("of equal remainders the larger part gets the seat, of equal parts the first", () => {
  expect(expectedSeats([3, 1], 2)).toEqual([2, 0]);
  expect(expectedSeats([1, 1, 1], 1)).toEqual([1, 0, 0]);
});

test("all seats are given, none more than the share rounded up or fewer than rounded down", () => {
  fc.assert(
    fc.property(MEMBERS_AND_SEATS, ([members, seats]) => {
      const total = members.reduce((sum, count) => sum + count, 0);
      const expected = expectedSeats(members, seats);
      expect(expected.reduce((sum, count) => sum + count, 0)).toBe(total === 0 ? 0 : seats);
      expected.forEach((count, at) => {
        const share = total === 0 ? 0 : ((members[at] ?? 0) * seats) / total;
        expect(count).toBeGreaterThanOrEqual(Math.floor(share));
        expect(count).toBeLessThanOrEqual(Math.ceil(share));
        expect(count).toBeLessThanOrEqual(members[at] ?? 0);
      });
    }),
  );
});

test("a larger part never expects fewer seats than a smaller one", () => {
  fc.assert(
    fc.property(MEMBERS_AND_SEATS, ([members, seats]) => {
      const expected = expectedSeats(members, seats);
      members.forEach((count, at) => {
        members.forEach((other, place) => {
          if (count > other) expect(expected[at]).toBeGreaterThanOrEqual(expected[place] ?? 0);
        });
      });
    }),
  );
});

test("a gap is a seat expected and none held, or two and more wanting", () => {
  expect(seatsShort(1, 0)).toBe(1);
  expect(seatsShort(3, 1)).toBe(2);
  expect(seatsShort(2, 1)).toBe(0);
  expect(seatsShort(0, 0)).toBe(0);
  expect(seatsShort(1, 4)).toBe(0);
});
