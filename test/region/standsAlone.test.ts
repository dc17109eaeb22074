import { portfolioOf } from "../../src/region/portfolio";
import type { ReturnedMeasure } from "../../src/region/returnSchema";
import { standsAlone } from "../../src/region/standsAlone";
import { aDay } from "../support/builders";
import { aMeasure, aReturn, sent } from "./returns";

function typed(measure: string, unit: string, values: Partial<ReturnedMeasure> = {}) {
  return aMeasure({ kind: "Typed figure", of: "", measure, unit, members: null, ...values });
}

test.each([
  ["averages and rates", "Days lost to sickness for each employee: 8", "days"],
  ["averages and rates", "Average satisfaction score", "points"],
  ["averages and rates", "Staff satisfaction", "staff"],
  ["averages and rates", "average days lost", "days"],
  ["averages and rates", "Mean age of apprentices", "apprentices"],
  ["averages and rates", "Reply to letters within 14 days", "letters"],
  ["averages and rates", "Cost per learner", "£"],
  ["averages and rates", "Cost of training", "£/learner"],
  ["averages and rates", "Cost of an apprenticeship", "£"],
  ["averages and rates", "Rate of vacancies per 1,000", "vacancies"],
  ["averages and rates", "Ratio of mentors to learners", ""],
  ["averages and rates", "9 out of 10 people seen", "people"],
  ["percentages", "Trained", "% of staff"],
  ["percentages", "Trained staff", "percentage"],
  ["percentages", "Trained staff", "pc"],
  ["percentages", "Trained staff", "Per-cent".replace("-", " ")],
  ["percentages", "80% of staff trained", "staff"],
  ["no count of things", "Days lost to sickness: 8", "days"],
  ["no count of things", "Sickness absence, no more than 8 days for staff", ""],
  ["no count of things", "Number of working days lost", ""],
  ["no count of things", "Staff sickness", ""],
  ["no count of things", "Engagement", "units"],
])("%s do not add up: %s, in %s", (what, measure, unit) => {
  const alone = standsAlone(typed(measure, unit, { actual: 12 }));
  expect(alone?.what).toBe(what);
  expect(alone?.why).toContain(what === "percentages" ? "Percentages" : `'${measure}'`);
});

test.each([
  ["30 jobs filled through Local Employment Partnerships by the end of March 2010", "jobs"],
  ["30 jobs filled through Local Employment Partnerships", ""],
  ["£40,000 saved by shared training", "£"],
  ["£40,000 saved by shared training", ""],
  ["Number of people in work for 6 months", ""],
  ["Apprentices placed within the public sector", "apprentices"],
  ["Learners to reach Level 2", "learners"],
  ["People out of work who were interviewed", "people"],
  ["Posts filled, as full-time equivalents", "fte"],
])("a count of things adds up: %s, in %s", (measure, unit) => {
  const actual = unit === "fte" ? 12.5 : 12;
  expect(standsAlone(typed(measure, unit, { actual }))).toBeNull();
  const { groups } = portfolioOf(
    ["Derby", "Rutland"].map((name) =>
      sent(aReturn(name, { measures: [typed(measure, unit, { actual })] })),
    ),
    aDay("2009-10-20"),
  );
  expect(groups.map(({ total }) => total)).toEqual([2 * actual]);
});

test("a share that was typed without its sign does not add up, and the refusal says which", () => {
  const { groups } = portfolioOf(
    [0.7, 1].map((actual) =>
      sent(
        aReturn(`Compact ${actual}`, { measures: [typed("Staff trained", "staff", { actual })] }),
      ),
    ),
    aDay("2009-10-20"),
  );
  expect(groups).toMatchObject([
    {
      total: null,
      whyNoTotal:
        "What is counted one by one has whole figures: 0.7 in 'Staff trained' may be a share or an average, which does not add up.",
    },
  ]);
});

test("a level that is kept adds up only where it counts things", () => {
  const kept = { direction: "Keep at most", actual: 8 };
  expect(standsAlone(typed("Vacancies", "vacancies", kept))).toBeNull();
  expect(standsAlone(typed("Days to fill a post", "days", kept))).not.toBeNull();
});
