import { aDay, aMeasure, aMember, membersWith, type Row, typed } from "../../../support/builders";
import { counts, judged } from "../../../support/judged";
import { reasonsOf } from "../../../support/reasonsOf";

const members = [
  aMember("Small", {
    Size: "50-249",
    Sector: "Police",
    Apprentices: 2,
    "Skills Pledge on": "2009-05-01",
  }),
  aMember("Large", {
    Size: "250-999",
    Sector: "Health",
    Apprentices: 0,
    "Skills Pledge on": "2009-05-01",
  }),
  aMember("Silent", { Size: "50–249", Sector: "health", Apprentices: "" }),
];

function counted(row: Row) {
  return counts({ members, measures: [aMeasure(row)] });
}

test.each([
  ["Size = 50-249", ["Small"]],
  ["size=50-249", ["Small"]],
  ["Sector <> Health", ["Small"]],
  ["Sector = HEALTH", ["Large"]],
  ["Size = 50-249; Sector <> Health", ["Small"]],
  ["Apprentices < 1", ["Large"]],
  ["Apprentices >= 1", ["Small"]],
  ["Skills Pledge on <= 01/05/2009", ["Large", "Small"]],
  ["Buddy <> Corby", ["Large", "Small"]],
])("among %s", (among, names) => {
  expect(counted({ Among: among }).counted).toEqual(names);
});

test("narrows the members that a share is taken of, and says who is not among them", () => {
  const measure = aMeasure({
    "Measured by": "Share of members with",
    Target: 75,
    Among: "Size = 50-249",
  });
  const { actual, members: of, notCounted } = judged({ members, measures: [measure] });
  expect([actual, of]).toEqual([0.5, 2]);
  expect(reasonsOf(notCounted)).toContainEqual({
    name: "Large",
    reason: "not among 'Size = 50-249'",
    isLeftOut: true,
  });
});

test.each([
  ["Colour = green", "Members has no column 'Colour': mend Among."],
  [
    "the small ones",
    "Among ('the small ones') cannot be read: type it as Size = 50-249; Sector <> Health.",
  ],
])("%s cannot be judged", (among, why) => {
  const judgement = judged({ members, measures: [aMeasure({ Among: among })] });
  expect([judgement.status, judgement.why]).toEqual(["Not judged", why]);
});

test("Of may end in a test: the members that pass are counted, not their figures added", () => {
  expect(counted({ Of: "Apprentices >= 1" })).toEqual({
    actual: 1,
    counted: ["Small"],
    notCounted: ["Large: none (0)", "Silent: no figure"],
  });
  expect(counted({ Of: "Size = 50-249" }).actual).toBe(2);
});

test("a test of days still has its days", () => {
  const { counted: names } = counted({
    Of: "Skills Pledge on >= 01/05/2009",
    Count: "New in period",
  });
  expect(names).toEqual(["Large", "Small"]);
});

test.each([
  ["Apprentices < 3", 5, "5 is not less than 3"],
  ["Apprentices <= 3", 5, "5 is more than 3"],
  ["Apprentices > 3", 2, "2 is not more than 3"],
  ["Apprentices >= 3", 2, "2 is less than 3"],
  ["Apprentices >= 3", typed("lots"), "unreadable: 'lots'"],
  ["Size = 50-249", "250-999", "'250-999' is not '50-249'"],
  ["Skills Pledge on >= 01/05/2009", aDay("2009-04-01"), "1 Apr 2009 is before 1 May 2009"],
  ["Skills Pledge on < 01/05/2009", aDay("2009-05-01"), "1 May 2009 is not before 1 May 2009"],
])("who does not pass %s is said in words", (of, cell, reason) => {
  const header = of.replace(/ [<>=].*$/, "");
  const { notCounted } = judged({
    members: membersWith(header, [cell]),
    measures: [aMeasure({ Of: of })],
  });
  expect(reasonsOf(notCounted)).toEqual([{ name: "Member 1", reason }]);
});
