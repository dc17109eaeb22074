import { proposedBuddies } from "../../../src/domain/members/proposedBuddies";
import { describeSurvey, survey } from "../../../src/domain/members/survey";
import { aCompact, aMember, type Row } from "../../support/builders";

const answered = (answer: string, row: Row = {}): Row => ({
  "Apprenticeship scheme": answer,
  ...row,
});
const buddies = (members: readonly Row[]) => proposedBuddies(aCompact({ members }));

test("a buddy is proposed with its reasons, until it supports two", () => {
  const { proposals, supporters } = buddies([
    aMember("A", answered("Yes", { Sector: "Education", District: "Corby", Apprentices: 3 })),
    aMember("B", answered("No", { Sector: "Education", District: "Corby" })),
    aMember("C", answered("Developing", { Sector: "Education" })),
    aMember("D", answered("No")),
  ]);
  expect(proposals.map(({ organisation, buddy, why }) => [organisation, buddy, why])).toEqual([
    [
      "B",
      "A",
      "Same sector (Education) and district (Corby); has a scheme with 3 apprentices; supports nobody else yet.",
    ],
    ["C", "A", "Same sector (Education); has a scheme with 3 apprentices; supports 1 already."],
    ["D", null, "Every member with a scheme supports two already."],
  ]);
  expect(supporters.map(({ about }) => about)).toEqual([
    "Education; Corby; has a scheme with 3 apprentices; supports nobody else yet",
  ]);
  expect(buddies([aMember("B", answered("No"))]).proposals[0]?.why).toBe(
    "No member has an established scheme.",
  );
});

test("who has a buddy keeps it, with a doubt where that has no scheme itself", () => {
  const { proposals, supporters, supported } = buddies([
    aMember("A", answered("Yes")),
    aMember("Z", answered("Yes", { Apprentices: 0 })),
    aMember("B", answered("No", { Buddy: "A" })),
    aMember("C", answered("No")),
    aMember("D", answered("Developing", { Buddy: "Nobody" })),
    aMember("E", answered("No", { Buddy: "C" })),
    aMember("F", answered("No", { Buddy: "G" })),
    aMember("G"),
  ]);
  expect(proposals.map(({ organisation, buddy, why }) => [organisation, buddy, why])).toEqual([
    ["C", "Z", "Nobody of its sector or district is free; has a scheme; supports nobody else yet."],
  ]);
  expect(
    supporters.map(({ organisation, supports, about }) => [organisation, supports, about]),
  ).toEqual([
    ["A", 1, "has a scheme; supports 1 already"],
    ["Z", 0, "has a scheme; supports nobody else yet"],
  ]);
  expect(supported.map(({ organisation, buddy, doubt }) => [organisation, buddy, doubt])).toEqual([
    ["B", "A", ""],
    ["D", "Nobody", "no member of that name in Members"],
    ["E", "C", "has no established scheme itself: No"],
    ["F", "G", "has not answered the survey itself"],
  ]);
});

test.each<[readonly Row[], string, string | null]>([
  [
    [
      aMember("A", answered("Yes", { Apprentices: 3 })),
      aMember("B", answered("No")),
      aMember("C"),
      aMember("D", answered("Developing", { Apprentices: 0 })),
    ],
    "apprenticeshipScheme",
    "at least 1 of 4 has a scheme, 1 developing, 1 none, 1 has not answered; at least 3 apprentices",
  ],
  [[aMember("A")], "apprenticeshipScheme", "the one member has not answered"],
  [[aMember("A"), aMember("B")], "apprenticeshipScheme", "none of the 2 has answered"],
  [
    [
      aMember("A", answered("Yes", { Apprentices: -1 })),
      aMember("B", answered("Yes", { Apprentices: 2 })),
      aMember("b", { Apprentices: 5 }),
    ],
    "apprenticeshipScheme",
    "2 of 2 have a scheme; at least 5 apprentices",
  ],
  [
    [
      aMember("A", { Theirs: "red" }),
      aMember("B", { Theirs: "Yes" }),
      aMember("C", { Theirs: "tbc" }),
      aMember("D", { Theirs: "No" }),
    ],
    "Theirs",
    "at least 1 of 4 answered Yes, 1 'red', 1 No, 1 has not answered",
  ],
  [[aMember("A")], "Nowhere", null],
])("of %j the survey of %s says %s", (members, column, words) => {
  const found = survey(aCompact({ members }), column);
  expect(found === null ? null : describeSurvey(found)).toBe(words);
});
