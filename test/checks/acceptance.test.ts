import { checkCompact } from "../../src/checks/checkCompact";
import type { Problem } from "../../src/domain/problem";
import { aCompact, aMember, type Row, typed } from "../support/builders";

const RULE = "email-personal-domain";

function acceptedWith(row: Row, email = "jo.smith@gmail.com"): boolean | undefined {
  const compact = aCompact({
    members: [aMember("Fire & Rescue", { "Main contact": "Jo Smith", Email: typed(email) })],
    accepted: [{ Rule: RULE, Reason: "she has no other", ...row }],
  });
  return checkCompact(compact).find(({ rule }) => rule === RULE)?.accepted;
}

test.each([
  "Members: Fire & Rescue",
  "Members / Fire & Rescue",
  "members  fire and rescue",
  "Members - Fire & Rescue",
  "Members > Fire & Rescue > Email",
  "Fire & Rescue",
  "FIRE AND RESCUE, Email",
])("the place may be written %j", (Where) => {
  expect(acceptedWith({ Where })).toBe(true);
});

test.each(["Members: Fire", "Members", "Events: Fire & Rescue", "Fire & Rescue Service"])(
  "%j is another place",
  (Where) => {
    expect(acceptedWith({ Where })).toBe(false);
  },
);

test("the rule's name may be written in words; another rule is another", () => {
  const Where = "Fire & Rescue";
  expect(acceptedWith({ Where, Rule: "Email personal domain" })).toBe(true);
  expect(acceptedWith({ Where, Rule: "email-duplicate" })).toBe(false);
});

test("with a value it holds until the value changes; without one, whatever the value", () => {
  const Where = "Members: Fire & Rescue";
  const row = { Where, "Value accepted": "jo.smith@gmail.com" };
  expect(acceptedWith(row)).toBe(true);
  expect(acceptedWith(row, "JO.SMITH@gmail.com")).toBe(true);
  expect(acceptedWith(row, "kim.jones@gmail.com")).toBe(false);
  expect(acceptedWith({ Where }, "kim.jones@gmail.com")).toBe(true);
});

test("one accepted value does not quieten the same rule in another column", () => {
  const compact = aCompact({
    members: [aMember("A", { "Skills Pledge on": "31.3.09", "Jobs Pledge on": "30.4.09" })],
    accepted: [
      { Rule: "date-is-text", Where: "Members: A", Reason: "x", "Value accepted": "31.3.09" },
    ],
  });
  const found = checkCompact(compact).filter(({ rule }) => rule === "date-is-text");
  expect(found.map(({ column, accepted }) => [column, accepted])).toEqual([
    ["Skills Pledge on", true],
    ["Jobs Pledge on", false],
  ]);
});

test("one missing column may be accepted, and the others still said", () => {
  const compact = aCompact({
    without: ["Members: Deputy", "Members: Buddy"],
    accepted: [{ Rule: "header-missing", Where: "Members: Deputy", Reason: "not kept" }],
  });
  const found = checkCompact(compact).filter(({ rule }) => rule === "header-missing");
  expect(found.map(({ column, accepted }: Problem) => [column, accepted])).toEqual([
    ["Buddy", false],
    ["Deputy", true],
  ]);
});
