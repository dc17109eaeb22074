import { normalisedTitle } from "../cells/normalisedTitle";
import { meetingsAttended } from "../domain/meetings/attendance";
import { themeGroups } from "../domain/meetings/groupMeetings";
import { takesPartIn } from "../domain/meetings/takesPartIn";
import { rowsOfActiveMembers } from "../domain/members/membership";
import { byName, organisationKey } from "../domain/members/organisationKey";
import { groupedBy } from "../domain/words/groupedBy";
import type { Compact, Member } from "../tables/compact";
import { DIMENSIONS, type Dimension } from "./dimensions";
import { expectedSeats } from "./expectedSeats";
import { seatsShort } from "./gap";

/** A group against the membership. */
export interface GroupBalance {
  readonly group: string;
  readonly isSteering: boolean;
  /** All members of the Compact, and those that are in the group; 0: Members says of nobody. */
  readonly members: number;
  readonly seats: number;
  /** By sector, district and size, where Members says anything of them; none where `seats` is 0. */
  readonly dimensions: readonly DimensionBalance[];
}

export interface DimensionBalance {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Members whose row does not say, and how many of them are in the group. */
  readonly notStated: { readonly members: number; readonly held: number };
}

/** The members of one sector, district or size. */
export interface Part {
  readonly value: string;
  readonly members: number;
  readonly held: number;
  /** Seats that it could expect. */
  readonly expected: number;
  /** Whether it has a share of a seat beside them, with equal parts. */
  readonly hasShare: boolean;
  /** Seats that it is short of, where that is a gap; else 0. */
  readonly short: number;
  /** Of a gap: its members that are not in the group, those that come to the most meetings first. */
  readonly candidates: readonly Candidate[];
}

/** A member that could take a seat. */
export interface Candidate {
  readonly name: string;
  /** Meetings that it came to this year. */
  readonly attended: number;
  readonly hasSignedCharter: boolean;
}

interface Organisation extends Candidate {
  readonly rows: readonly Member[];
}

/** The Steering Group first, then each Theme Group, at the As at day. */
export function balanceOf(compact: Compact): readonly GroupBalance[] {
  const attended = new Map(
    meetingsAttended(compact).map((one) => [organisationKey(one.name), one.attended]),
  );
  const organisations = rowsOfActiveMembers(compact).map((rows): Organisation => {
    const name = rows[0]?.organisation ?? "";
    return {
      name,
      rows,
      attended: attended.get(organisationKey(name)) ?? 0,
      hasSignedCharter: rows.some(
        ({ charterSignedOn }) => charterSignedOn !== null && charterSignedOn <= compact.asAt,
      ),
    };
  });
  return ["Steering Group", ...themeGroups(compact)].map((group, index) => {
    const isIn = takesPartIn(compact, group);
    const inside = new Set(organisations.filter(({ rows }) => rows.some(isIn)));
    return {
      group,
      isSteering: index === 0,
      members: organisations.length,
      seats: inside.size,
      dimensions:
        inside.size === 0
          ? []
          : DIMENSIONS.map((dimension) => balanceBy(dimension, organisations, inside)).filter(
              ({ parts }) => parts.length > 0,
            ),
    };
  });
}

function balanceBy(
  { name, read, order }: Dimension,
  organisations: readonly Organisation[],
  inside: ReadonlySet<Organisation>,
): DimensionBalance {
  const valueOfAll = new Map(
    organisations.map((one) => [one, one.rows.map(read).find((value) => value !== "") ?? ""]),
  );
  const valueIn = (one: Organisation): string => valueOfAll.get(one) ?? "";
  const silent = organisations.filter((one) => valueIn(one) === "");
  const groups = groupedBy(organisations, (one) => normalisedTitle(valueIn(one)) || null);
  const parts = Array.from(groups.values(), (own) => ({
    value: own[0] === undefined ? "" : valueIn(own[0]),
    own,
  })).sort(
    (a, b) =>
      placeOf(order, a.value) - placeOf(order, b.value) ||
      bySize(order, a, b) ||
      byName({ name: a.value }, { name: b.value }),
  );
  const held = parts.map(({ own }) => own.filter((one) => inside.has(one)).length);
  // Seats of members whose row does not say are nobody's: they make no gap and close none.
  const seats = held.reduce((sum, count) => sum + count, 0);
  const expected = expectedSeats(
    parts.map(({ own }) => own.length),
    seats,
  );
  return {
    name,
    parts: parts.map(({ value, own }, at): Part => {
      const { seats: whole, hasShare } = expected[at] ?? { seats: 0, hasShare: false };
      const short = seatsShort(whole, held[at] ?? 0);
      const outside = own.filter((one) => !inside.has(one));
      return {
        value,
        members: own.length,
        held: held[at] ?? 0,
        expected: whole,
        hasShare,
        short,
        candidates: short === 0 ? [] : [...outside].sort(byReadiness).map(withoutRows),
      };
    }),
    notStated: { members: silent.length, held: silent.filter((one) => inside.has(one)).length },
  };
}

/** In the declared order; what is not in it comes last. */
function placeOf(order: Dimension["order"], value: string): number {
  if (order === null) return 0;
  const place = order.indexOf(value);
  return place < 0 ? order.length : place;
}

function bySize(
  order: Dimension["order"],
  a: { readonly own: readonly unknown[] },
  b: { readonly own: readonly unknown[] },
): number {
  return order === null ? b.own.length - a.own.length : 0;
}

/** Who comes the most; of these, who has signed the Charter, which a seat on the Steering Group asks for. */
function byReadiness(a: Candidate, b: Candidate): number {
  if (a.attended !== b.attended) return b.attended - a.attended;
  if (a.hasSignedCharter !== b.hasSignedCharter) return a.hasSignedCharter ? -1 : 1;
  return byName(a, b);
}

function withoutRows({ name, attended, hasSignedCharter }: Organisation): Candidate {
  return { name, attended, hasSignedCharter };
}
