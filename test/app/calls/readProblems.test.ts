import { mendOf, readProblems } from "../../../src/app/calls/readProblems";
import type { RuleId } from "../../../src/checks/rules";
import { RULES } from "../../../src/checks/rules";
import type { Problem } from "../../../src/domain/problem";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { at } from "../../support/at";
import { aDay, gridsOf, membersWith, typed } from "../../support/builders";
import { sampleGrids } from "../../support/sampleCompact";

const TODAY = aDay("2009-10-07");

function aProblem(parts: Partial<Problem<RuleId>>): Problem<RuleId> {
  return {
    rule: "date-unreadable",
    severity: "error",
    table: "Members",
    key: "Corby Borough Council",
    column: "Skills Pledge on",
    cell: at("Members", "Skills Pledge on", 2),
    seen: "soon",
    message: `Corby Borough Council: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'soon'.`,
    suggestion: null,
    accepted: false,
    ...parts,
  };
}

test.each<[Partial<Problem<RuleId>>, string]>([
  [{ rule: "table-missing" }, "set up"],
  [{ rule: "header-missing" }, "set up"],
  [{ rule: "setting-missing", severity: "note" }, "set up"],
  [{ suggestion: "7 Oct 2009" }, "apply"],
  [{ rule: "email-missing" }, "ask"],
  [{ rule: "contact-stale", severity: "warning" }, "ask"],
  [{}, "correct"],
  [{ rule: "event-did-it-happen", severity: "warning", table: "Events" }, "correct"],
  [{ rule: "action-overdue", severity: "note" }, "decide"],
])("what mends %j is %s", (parts, mend) => {
  expect(mendOf(aProblem(parts))).toBe(mend);
});

test("the sample's slips stand under what mends them", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  const { groups, counts } = readProblems(ports);
  const found = groups.map(({ mend, rules }) => [
    mend,
    rules.flatMap(({ items }) => items.map(({ key, column }) => `${key}: ${column}`)),
  ]);
  expect(found).toContainEqual([
    "apply",
    ["Kettering General Hospital: Email", "Northamptonshire Probation Area: Email"],
  ]);
  expect(groups.reduce((total, group) => total + group.total, 0)).toBe(
    counts.error + counts.warning + counts.note,
  );
});

test("a rule's heading and its way to mend are the rule's own words", () => {
  const { ports } = memoryWorkbook(sampleGrids(), TODAY);
  const shown = readProblems(ports).groups.flatMap(({ rules }) => rules);
  const space = RULES.find(({ id }) => id === "email-has-space");
  expect(shown.find(({ rule }) => rule === "email-has-space")).toMatchObject({
    title: space?.wrong,
    how: space?.mend,
  });
});

test("a list of thousands is sent in part, and says how many there are", () => {
  const members = membersWith(
    "Skills Pledge on",
    Array.from({ length: 450 }, () => typed("some day")),
  );
  const { ports } = memoryWorkbook(gridsOf({ members }), TODAY);
  const rule = readProblems(ports)
    .groups.flatMap(({ rules }) => rules)
    .find((shown) => shown.rule === "date-unreadable");
  expect(rule?.total).toBe(450);
  expect(rule?.items.length).toBe(200);
});

test("a cell full of text is not sent whole", () => {
  const members = membersWith("Skills Pledge on", [typed("x".repeat(50_000))]);
  const { ports } = memoryWorkbook(gridsOf({ members }), TODAY);
  expect(JSON.stringify(readProblems(ports)).length).toBeLessThan(10_000);
});
