import { expectedSeats as seatsOfParts } from "../../src/balance/expectedSeats";
import { seatsShort } from "../../src/balance/gap";
import { fc } from "../support/fastCheck";

const MEMBERS_AND_SEATS = fc
  .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 10 })
  .chain((members) => {
    const total = members.reduce((sum, count) => sum + count, 0);
    return fc.tuple(fc.constant(members), fc.integer({ min: 0, max: total }));
  });

/** The whole seats of each part. */
function expectedSeats(members: readonly number[], seats: number): readonly number[] {
  return seatsOfParts(members, seats).map((one) => one.seats);
}

/** Which parts have a share of a further seat. */
function shares(members: readonly number[], seats: number): readonly boolean[] {
  return seatsOfParts(members, seats).map((one) => one.hasShare);
}

test("seats are shared out by largest remainder", () => {
  expect(expectedSeats([8, 6, 4, 3, 3, 1, 1, 1], 8)).toEqual([3, 2, 1, 1, 1, 0, 0, 0]);
});

test("of equal remainders the larger part gets the seat, of equal parts none: each has a share", () => {
  expect(expectedSeats([3, 1], 2)).toEqual([2, 0]);
  expect(expectedSeats([1, 1, 1], 1)).toEqual([0, 0, 0]);
  expect(shares([1, 1, 1], 1)).toEqual([true, true, true]);
  expect(shares([2, 1, 1, 1], 3)).toEqual([false, true, true, true]);
  expect(expectedSeats([1, 1, 1], 3)).toEqual([1, 1, 1]);
});

test("what a part expects follows from the figures alone, not from where it stands", () => {
  fc.assert(
    fc.property(
      MEMBERS_AND_SEATS.chain(([members, seats]) =>
        fc.tuple(
          fc.constant(members),
          fc.shuffledSubarray(
            members.map((_, at) => at),
            { minLength: members.length },
          ),
          fc.constant(seats),
        ),
      ),
      ([members, order, seats]) => {
        const expected = seatsOfParts(members, seats);
        const turned = seatsOfParts(
          order.map((at) => members[at] ?? 0),
          seats,
        );
        expect(turned).toEqual(order.map((at) => expected[at]));
        // Equal parts are treated alike.
        members.forEach((count, at) => {
          expect(expected[at]).toEqual(expected[members.indexOf(count)]);
        });
      },
    ),
  );
});

test("all seats are given whole or shared, none more than the share rounded up or fewer than rounded down", () => {
  fc.assert(
    fc.property(MEMBERS_AND_SEATS, ([members, seats]) => {
      const total = members.reduce((sum, count) => sum + count, 0);
      const expected = expectedSeats(members, seats);
      const whole = expected.reduce((sum, count) => sum + count, 0);
      const sharing = shares(members, seats).filter(Boolean).length;
      const left = total === 0 ? 0 : seats - whole;
      // What is left is shared by more parts than it has seats, and else there is nothing left.
      expect(left).toBeGreaterThanOrEqual(0);
      expect(sharing === 0 ? left : 0).toBe(0);
      if (sharing > 0) expect(sharing).toBeGreaterThan(left);
      if (sharing > 0) expect(left).toBeGreaterThan(0);
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
