import { MOST_SUPPORTED, proposedBuddies } from "../../../src/domain/members/proposedBuddies";
import { aCompact, aMember, type Row } from "../../support/builders";
import { fc } from "../../support/fastCheck";

function pairsOf(members: readonly Row[]) {
  const { proposals } = proposedBuddies(aCompact({ members }));
  return Object.fromEntries(proposals.map(({ organisation, buddy }) => [organisation, buddy]));
}

function withScheme(name: string, row: Row = {}): Row {
  return aMember(name, { "Apprenticeship scheme": "Yes", ...row });
}

function without(name: string, row: Row = {}): Row {
  return aMember(name, { "Apprenticeship scheme": "No", ...row });
}

const COUNCIL = { Sector: "Local authority" };
const POLICE = { Sector: "Police" };

test("who has no scheme, or a developing one, is offered one that has; who has not answered is not", () => {
  expect(
    pairsOf([
      withScheme("Corby"),
      without("Kettering"),
      without("Daventry", { "Apprenticeship scheme": "Developing" }),
      aMember("Silent"),
    ]),
  ).toEqual({ Daventry: "Corby", Kettering: "Corby" });
});

test("same sector and district comes before same sector or district, and that before others", () => {
  const members = [
    withScheme("A stranger"),
    withScheme("Neighbour", { ...POLICE, District: "Corby" }),
    withScheme("Twin", { ...COUNCIL, District: "Corby" }),
    without("Corby", { ...COUNCIL, District: "corby " }),
  ];
  expect(pairsOf(members)).toEqual({ Corby: "Twin" });
  expect(pairsOf(members.filter(({ Organisation }) => Organisation !== "Twin"))).toEqual({
    Corby: "Neighbour",
  });
});

test("a stand-in for a name is no buddy", () => {
  const stands = ["TBC", "-", "n/a", "none", "?"];
  for (const Buddy of stands) {
    expect(pairsOf([withScheme("Corby"), without("One", { Buddy })])).toEqual({ One: "Corby" });
  }
});

test("a buddy that has no established scheme itself is said", () => {
  const members = [
    without("One", { Buddy: "Two" }),
    without("Two", { "Apprenticeship scheme": "Developing", Buddy: "Silent" }),
    aMember("Silent"),
    without("Three", { Buddy: "Nobody Ltd" }),
  ];
  const { supported } = proposedBuddies(aCompact({ members }));
  expect(supported.map(({ organisation, doubt }) => [organisation, doubt])).toEqual([
    ["One", "has no established scheme itself: Developing"],
    ["Three", "no member of that name in Members"],
    ["Two", "has not answered the survey itself"],
  ]);
});

test("a buddy that is typed stays and counts; who supports two is offered to nobody", () => {
  const supported = ["One", "Two"].map((name) => without(name, { Buddy: "Corby" }));
  const { proposals, supported: have } = proposedBuddies(
    aCompact({ members: [withScheme("Corby"), ...supported, without("Three")] }),
  );
  expect(have).toEqual([
    { organisation: "One", buddy: "Corby", doubt: "" },
    { organisation: "Two", buddy: "Corby", doubt: "" },
  ]);
  expect(proposals).toEqual([
    {
      organisation: "Three",
      answer: "No",
      buddy: null,
      why: "Every member with a scheme supports two already.",
    },
  ]);
});

test("why names what both share, the scheme, and whom it supports", () => {
  const { proposals } = proposedBuddies(
    aCompact({
      members: [withScheme("Corby", { ...COUNCIL, Apprentices: 12 }), without("Daventry", COUNCIL)],
    }),
  );
  expect(proposals[0]?.why).toBe(
    "Same sector (Local authority); has a scheme with 12 apprentices; supports nobody else yet.",
  );
});

test("nobody ever supports more than two, nobody itself, and none goes without while one is free", () => {
  const place = fc.constantFrom("", "North", "South");
  const row = fc.record({
    "Apprenticeship scheme": fc.constantFrom("Yes", "No", "Developing", ""),
    Sector: fc.constantFrom("", "Police", "Health"),
    District: place,
    Buddy: fc.constantFrom("", "", "M0", "M1"),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const members = rows.map((one, index) => aMember(`M${index}`, one));
      const { proposals, supporters } = proposedBuddies(aCompact({ members }));
      const supports = new Map(supporters.map((one) => [one.organisation, one.supports]));
      for (const { organisation, buddy } of proposals) {
        if (buddy === null) continue;
        expect(buddy).not.toBe(organisation);
        supports.set(buddy, (supports.get(buddy) ?? Number.NaN) + 1);
      }
      const begun = new Map(supporters.map((one) => [one.organisation, one.supports]));
      for (const [name, count] of supports) {
        expect(count).toBeLessThanOrEqual(Math.max(MOST_SUPPORTED, begun.get(name) ?? 0));
      }
      if (proposals.some(({ buddy }) => buddy === null)) {
        expect([...supports.values()].every((count) => count >= MOST_SUPPORTED)).toBe(true);
      }
    }),
  );
});
