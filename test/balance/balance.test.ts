import { balanceOf, type GroupBalance } from "../../src/balance/balance";
import {
  describePart,
  describeSeats,
  readingOf,
  whyCandidate,
} from "../../src/balance/balanceWords";
import { sizeBand } from "../../src/balance/dimensions";
import { aCompact, aMember, type CompactParts, type Row } from "../support/builders";
import { fc } from "../support/fastCheck";

const SEAT = { "Steering Group member": "Jo Bell" };
const LEARNING = "Learning and Development Theme Group";

function groups(members: readonly Row[], more: CompactParts = {}): readonly GroupBalance[] {
  return balanceOf(aCompact({ members, ...more }));
}

function steering(members: readonly Row[], more: CompactParts = {}): GroupBalance {
  const [first] = groups(members, more);
  if (first === undefined) throw new Error("There always is a Steering Group.");
  return first;
}

function bySector({ dimensions }: GroupBalance) {
  const parts = dimensions.find(({ name }) => name === "Sector")?.parts ?? [];
  return parts.map(({ value, members, held, expected, short }) => [
    value,
    members,
    held,
    expected,
    short,
  ]);
}

const HEALTH = ["A", "B", "C", "D"].map((name) => aMember(`Trust ${name}`, { Sector: "Health" }));
const POLICE = ["A", "B", "C", "D"].map((name) =>
  aMember(`Police ${name}`, { Sector: "Police", ...SEAT }),
);

test("a sector that could expect seats and holds none is a gap, in words", () => {
  const group = steering([...HEALTH, ...POLICE]);
  expect(bySector(group)).toEqual([
    ["Health", 4, 0, 2, 2],
    ["Police", 4, 4, 2, 0],
  ]);
  const [part] = group.dimensions[0]?.parts ?? [];
  if (part === undefined) throw new Error("Health is a part of the membership.");
  expect(describePart(part, group)).toBe("Health: 4 of 8 members, none of 4 on the Steering Group");
  expect(readingOf(part)).toBe("\u25bc gap, 2 short");
  expect(describeSeats(group)).toBe("4 of 8 members sit on the Steering Group.");
});

test("who could close a gap: its members without a seat, those that come the most first", () => {
  const attended = (organisation: string, day: string): Row => ({
    "Meeting date": day,
    Group: "Steering Group",
    Organisation: organisation,
    Attended: "Present",
  });
  const members = [
    aMember("Trust A", { Sector: "Health" }),
    aMember("Trust B", { Sector: "Health", "Charter signed on": "2009-05-01" }),
    aMember("Trust C", { Sector: "Health" }),
    aMember("Trust D", { Sector: "Health", "Left on": "2009-06-01" }),
    ...POLICE,
  ];
  const group = steering(members, { attendance: [attended("Trust C", "2009-07-08")] });
  const candidates = group.dimensions[0]?.parts.find(({ value }) => value === "Health")?.candidates;
  expect(candidates?.map((one) => `${one.name}: ${whyCandidate(one, group)}`)).toEqual([
    "Trust C: came to 1 meeting this year; has yet to sign the Charter, which a seat asks for",
    "Trust B: came to no meeting this year",
    "Trust A: came to no meeting this year; has yet to sign the Charter, which a seat asks for",
  ]);
});

test("members whose row does not say are left out of the shares, and said", () => {
  const members = [
    ...HEALTH,
    ...POLICE,
    aMember("X", { ...SEAT }),
    aMember("Y", { Sector: "n/a" }),
  ];
  const group = steering(members);
  expect(bySector(group)).toEqual([
    ["Health", 4, 0, 2, 2],
    ["Police", 4, 4, 2, 0],
  ]);
  expect(group.dimensions[0]?.notStated).toEqual({ members: 2, held: 1 });
});

test("a theme group is balanced by Theme groups, in full or by a short form", () => {
  const meetings = [{ Date: "2009-09-16", Group: LEARNING, Status: "Held" }];
  const members = [
    aMember("A", { Sector: "Health", "Theme groups": "L&D" }),
    aMember("B", { Sector: "Health", "Theme groups": `Other; ${LEARNING}` }),
    aMember("C", { Sector: "Health" }),
  ];
  const [, learning] = groups(members, { meetings });
  expect(learning?.group).toBe(LEARNING);
  expect(learning?.seats).toBe(2);
  const [, nobody] = groups([aMember("A")], { meetings });
  expect(nobody === undefined ? "" : describeSeats(nobody)).toBe(
    `Members, Theme groups, names nobody in the ${LEARNING} yet.`,
  );
  expect(nobody?.dimensions).toEqual([]);
});

test.each([
  ["50-249", "50-249"],
  ["50 \u2013 249", "50-249"],
  ["1000-4999", "1,000-4,999"],
  ["320", "250-999"],
  ["5,200", "5,000+"],
  ["50249", "5,000+"],
  ["0", "Under 50"],
  ["about a dozen", "about a dozen"],
  ["", ""],
])("the size '%s' is '%s'", (typed, band) => {
  expect(sizeBand(typed)).toBe(band);
});

const MEMBER = fc.record({
  Sector: fc.constantFrom("Health", "Police", "", "Local authority", "health "),
  District: fc.constantFrom("Corby", "", "<b>Kettering</b>", "=1+1"),
  Size: fc.constantFrom("", "50-249", "320", "5,000+", "many"),
  "Steering Group member": fc.constantFrom("", "Jo Bell", "vacant", "n/a"),
});

test("every member and every seat is counted once by each of sector, district and size", () => {
  fc.assert(
    fc.property(fc.array(MEMBER, { maxLength: 12 }), (rows) => {
      const members = rows.map((row, index) => aMember(`Member ${index}`, row));
      const group = steering(members);
      for (const { parts, notStated } of group.dimensions) {
        const sum = (of: (part: (typeof parts)[number]) => number) =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(sum((part) => part.members) + notStated.members).toBe(group.members);
        expect(sum((part) => part.held) + notStated.held).toBe(group.seats);
        const left = sum((part) => part.held) - sum((part) => part.expected);
        const sharing = parts.filter(({ hasShare }) => hasShare).length;
        expect(left).toBe(sharing === 0 ? 0 : Math.max(1, Math.min(left, sharing - 1)));
        for (const { short, members: all, held, candidates } of parts) {
          expect(candidates).toHaveLength(short === 0 ? 0 : all - held);
        }
      }
    }),
  );
});
