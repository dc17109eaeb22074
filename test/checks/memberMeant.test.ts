import { beginCheckup } from "../../src/checks/checkup";
import { memberMeant } from "../../src/checks/memberMeant";
import { aCompact, aMember } from "../support/builders";

const BOOK = beginCheckup(
  aCompact({
    members: [
      "Tresham Institute",
      "Corby Borough Council",
      "Kettering Borough Council",
      "Kettering General Hospital",
      "Northampton College",
      "Northampton Borough Council",
      "Northamptonshire Police",
      "Learning and Skills Council",
    ].map((name) => aMember(name)),
  }),
);

test.each([
  ["Tresham", "Tresham Institute"],
  ["Tresham Institut", "Tresham Institute"],
  ["Corby", "Corby Borough Council"],
  ["Corby BC", "Corby Borough Council"],
  ["Corby Council", "Corby Borough Council"],
  ["Ketering BC", "Kettering Borough Council"],
  ["Kettering Hospital", "Kettering General Hospital"],
  ["KGH", "Kettering General Hospital"],
  ["LSC", "Learning and Skills Council"],
  ["Northants Police", "Northamptonshire Police"],
])("%s is most likely %s", (typed, meant) => {
  expect(memberMeant(BOOK, typed)).toBe(meant);
});

test.each(["Kettering", "Northampton", "Corby Hospital", "NBX", "Council", "Tesco", "", "the"])(
  "nobody can say who is meant by %j",
  (typed) => {
    expect(memberMeant(BOOK, typed)).toBeNull();
  },
);
