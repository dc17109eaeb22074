import { mendOf } from "../../../src/app/calls/mends";
import { readProblems } from "../../../src/app/calls/readProblems";
import type { RuleId } from "../../../src/checks/rules";
import { RULES } from "../../../src/checks/rules";
import type { Problem } from "../../../src/domain/problem";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { at } from "../../support/at";
import { aDay, aMember, gridsOf, membersWith, typed } from "../../support/builders";
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

describe("a member with several problems", () => {
  const members = [
    aMember("Corby Borough Council", {
      "Main contact": "Carys Chandra",
      Email: "carys.chandra@corby.gov.uk",
      "Jobs Pledge on": { kind: "text", text: "soon" },
      Apprentices: -3,
    }),
    aMember("Moulton College", { Apprentices: -2 }),
    aMember("Ashfield District Council", {
      Email: "clerk @ashfield.gov.uk",
      "Skills Pledge on": { kind: "text", text: "never" },
      Apprentices: -1,
    }),
  ];
  const shown = () => readProblems(memoryWorkbook(gridsOf({ members }), TODAY).ports);

  test("has one card with all of them, and they stand nowhere else", () => {
    const { members: cards, groups } = shown();
    const [corby] = cards.filter(({ organisation }) => organisation === "Corby Borough Council");
    expect(corby?.items.map(({ column }) => column)).toEqual(
      expect.arrayContaining(["Jobs Pledge on", "Apprentices"]),
    );
    const rules = groups.flatMap((group) => group.rules);
    const listed = rules.flatMap(({ items }) => items.map(({ key, column }) => `${key} ${column}`));
    const inCards = cards.flatMap((card) => card.items.map(({ key }) => key));
    expect(inCards.filter((key) => listed.some((one) => one.startsWith(key)))).toEqual([]);
    const negative = rules.find(({ rule }) => rule === "number-negative");
    expect(negative?.total).toBe(3);
    expect((negative?.inCards ?? 0) + (negative?.items.length ?? 0)).toBe(3);
  });

  test("is asked for all of it in one letter, where it can be written to", () => {
    const cards = new Map(shown().members.map((card) => [card.organisation, card]));
    const corby = cards.get("Corby Borough Council");
    expect(corby?.mail?.to).toBe("carys.chandra@corby.gov.uk");
    expect(corby?.mail?.body).toContain("Under Jobs Pledge on we have \u201csoon\u201d.");
    expect(corby?.mail?.body).toContain("Under Apprentices we have \u201c-3\u201d.");
    const ashfield = cards.get("Ashfield District Council");
    expect(ashfield?.mail).toBeNull();
    expect(ashfield?.mailSentence).toContain("Mend the e-mail address first");
  });
});
