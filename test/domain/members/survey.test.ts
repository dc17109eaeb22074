import { describeSurvey, survey } from "../../../src/domain/members/survey";
import { aCompact, aMember, membersWith, type Row, typed } from "../../support/builders";
import { sampleCompact } from "../../support/sampleCompact";

function surveyInWords(members: readonly Row[], column = "apprenticeshipScheme"): string {
  const found = survey(aCompact({ members }), column);
  return found === null ? "no survey" : describeSurvey(found);
}

test("the sample says what the minutes say", () => {
  const found = survey(sampleCompact(), "apprenticeshipScheme");
  expect(found && describeSurvey(found)).toBe(
    "at least 15 of 27 have a scheme, 3 developing, 3 none, 6 have not answered; at least 151 apprentices",
  );
});

test("names who answered what, and who has not", () => {
  const members = membersWith("Apprenticeship scheme", ["Yes", "developing", "", "Yes", "maybe"]);
  expect(survey(aCompact({ members }), "Apprenticeship scheme")).toEqual({
    title: "Apprenticeship scheme",
    asked: 5,
    answers: [
      { answer: "Yes", members: ["Member 1", "Member 4"] },
      { answer: "Developing", members: ["Member 2"] },
      { answer: "No", members: [] },
    ],
    notAnswered: ["Member 3", "Member 5"],
    total: {
      what: "apprentices",
      figure: 0,
      silent: ["Member 1", "Member 2", "Member 3", "Member 4", "Member 5"],
    },
  });
});

test("when everyone has answered there is no more at least", () => {
  const members = [
    aMember("A", { "Apprenticeship scheme": "Yes", Apprentices: 3 }),
    aMember("B", { "Apprenticeship scheme": "No" }),
  ];
  expect(surveyInWords(members)).toBe("1 of 2 has a scheme, 1 none; 3 apprentices");
});

test("one apprentice is one", () => {
  const members = [aMember("A", { "Apprenticeship scheme": "Yes", Apprentices: 1 })];
  expect(surveyInWords(members)).toBe("1 of 1 has a scheme; 1 apprentice");
});

test("a scheme without its number of apprentices leaves the number open", () => {
  const members = [
    aMember("A", { "Apprenticeship scheme": "Yes", Apprentices: 3 }),
    aMember("B", { "Apprenticeship scheme": "Yes", Apprentices: typed("some") }),
    aMember("C", { "Apprenticeship scheme": "Yes", Apprentices: -2 }),
  ];
  expect(surveyInWords(members)).toBe("3 of 3 have a scheme; at least 3 apprentices");
});

test("members that have left were not asked, and each organisation is asked once", () => {
  const members = [
    aMember("A", { "Apprenticeship scheme": "Yes", "Left on": "2009-05-01" }),
    aMember("B", { "Apprenticeship scheme": "No", Apprentices: 0 }),
    aMember("b", { "Apprenticeship scheme": "No" }),
  ];
  expect(surveyInWords(members)).toBe("0 of 1 have a scheme, 1 none; 0 apprentices");
});

test("an organisation that stands twice has answered what either of its rows says", () => {
  const members = [
    aMember("A & Co"),
    aMember("A and Co", { "Apprenticeship scheme": "Yes", Apprentices: 4 }),
    aMember("B", { "Apprenticeship scheme": "Developing", Apprentices: 1 }),
    aMember("b", { "Apprenticeship scheme": "Yes", Apprentices: 3 }),
    aMember("C", { "Apprenticeship scheme": "No" }),
    aMember("c"),
  ];
  expect(surveyInWords(members)).toBe("2 of 3 have a scheme, 1 none; 7 apprentices");
});

test("any other column with choices carries its denominator and its silence too", () => {
  const members = membersWith("TNA covers apprenticeships", ["Yes", "No", "n/a", ""]);
  expect(surveyInWords(members, "TNA covers apprenticeships")).toBe(
    "at least 1 of 4 answered Yes, 1 No, 2 have not answered",
  );
});

test("a column of their own works by its header", () => {
  expect(surveyInWords(membersWith("Green travel", ["Yes", "Later", ""]), "green travel")).toBe(
    "at least 1 of 3 answered Yes, 1 'Later', 1 has not answered",
  );
});

test("nobody has answered", () => {
  expect(surveyInWords(membersWith("Green travel", ["", ""]), "Green travel")).toBe(
    "none of the 2 has answered",
  );
  expect(surveyInWords(membersWith("Apprenticeship scheme", ["", "", ""]))).toBe(
    "none of the 3 has answered",
  );
  expect(surveyInWords(membersWith("Apprenticeship scheme", [""]))).toBe(
    "the one member has not answered",
  );
});

test("what nobody has is not at least none", () => {
  expect(surveyInWords(membersWith("Apprenticeship scheme", ["No", "Developing", ""]))).toBe(
    "0 of 3 have a scheme, 1 developing, 1 none, 1 has not answered",
  );
});

test("without the column there is no survey, whatever it is called", () => {
  expect(surveyInWords([], "Hats")).toBe("no survey");
  expect(surveyInWords([], "constructor")).toBe("no survey");
});
