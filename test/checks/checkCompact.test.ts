import { checkColumn } from "../../src/checks/checkColumn";
import { checkCompact } from "../../src/checks/checkCompact";
import { RULES, type RuleId } from "../../src/checks/rules";
import type { Problem } from "../../src/domain/problem";
import { parseCompact } from "../../src/tables/compact";
import { TABLE_NAMES } from "../../src/tables/tableName";
import { anyWorkbook } from "../support/arbitraryWorkbook";
import { at } from "../support/at";
import { aCompact, aDay, aMember, anEvent, aTypedMeasure, typed } from "../support/builders";
import { fc } from "../support/fastCheck";
import { sampleCompact } from "../support/sampleCompact";

const HEADERS = RULES.filter(({ kind }) => kind === "headers").map(({ id }) => id);
const ROWS = RULES.filter(({ kind }) => kind === "row" || kind === "rows").map(({ id }) => id);

function rank({ rule }: Problem<RuleId>): number {
  if (HEADERS.includes(rule)) return 0;
  return ROWS.includes(rule) ? 1 : 2;
}

test("the sample has the slips that were made in it, and nothing else", () => {
  const problems = checkCompact(sampleCompact());
  expect(
    problems.map(({ severity, rule, key, column }) => [severity, rule, key, column].join(" | ")),
  ).toEqual([
    "warning | contact-stale | Northamptonshire Healthcare | Contact confirmed on",
    "warning | charter-signatory-missing | Job Centre Plus | Charter signatory",
    "note | measure-not-ratified | SM4 | Ratified on",
    "note | measure-not-ratified | SM6 | Ratified on",
    "warning | event-did-it-happen | E4 | Status",
    "note | action-overdue | A5 | Due",
    "error | email-missing | East Northamptonshire Council | Email",
    "error | email-has-space | Kettering General Hospital | Email",
    "error | email-has-name | Northamptonshire Probation Area | Email",
  ]);
});

test("a problem says where it is, what was seen and what was meant", () => {
  const problem = checkCompact(sampleCompact()).find(({ rule }) => rule === "email-has-space");
  expect(problem).toEqual({
    rule: "email-has-space",
    severity: "error",
    table: "Members",
    key: "Kettering General Hospital",
    column: "Email",
    cell: at("Members", "Email", 13),
    seen: "leo.lomas @kgh.example,",
    message: `Kettering General Hospital: Email (${at("Members", "Email", 13)}) is 'leo.lomas @kgh.example,'. It has a space and a comma; did you mean leo.lomas@kgh.example?`,
    suggestion: "leo.lomas@kgh.example",
    accepted: false,
  });
});

test("headers come before rows, rows before cells, tables in their order", () => {
  const problems = checkCompact(
    aCompact({
      members: [aMember("A", { Email: "x" }), aMember("A", { "Charter signed on": "2009-01-01" })],
      events: [anEvent("E1", { Date: "2009-09-01", Status: "Planned" })],
      without: ["Members: Deputy", "Events: Venue", "Attendance"],
    }),
  );
  expect(problems.map(({ table, rule, cell }) => `${table} ${rule} ${cell}`)).toEqual([
    "Members header-missing ",
    "Events header-missing ",
    "Attendance table-missing ",
    `Settings setting-missing ${at("Settings", "Setting", 1)}`,
    `Members charter-signatory-missing ${at("Members", "Charter signatory", 3)}`,
    `Events event-did-it-happen ${at("Events", "Status", 2)}`,
    `Members contact-name-missing ${at("Members", "Main contact", 2)}`,
    `Members email-invalid ${at("Members", "Email", 2)}`,
    `Members key-duplicate ${at("Members", "Organisation", 3)}`,
    `Members contact-name-missing ${at("Members", "Main contact", 3)}`,
    `Members email-missing ${at("Members", "Email", 3)}`,
  ]);
});

test("a workbook with nothing in it has one problem for each tab", () => {
  const problems = checkCompact(parseCompact([], aDay("2009-10-07")));
  expect(problems.map(({ rule, table }) => `${rule} ${table}`)).toEqual(
    TABLE_NAMES.slice(0, 9).map((table) => `table-missing ${table}`),
  );
});

test("a value of 50,000 characters is quoted in short, and kept whole for comparing", () => {
  const long = `a@b.uk,${"x".repeat(50_000)}`;
  const compact = aCompact({ members: [aMember("A", { Email: typed(long) })] });
  const problem = checkCompact(compact).find(({ rule }) => rule === "email-invalid");
  expect(problem?.message.length).toBeLessThan(200);
  expect(problem?.seen).toBe(long);
});

test("whatever the workbook holds, checking ends, in order, with sentences fit to be shown", () => {
  fc.assert(
    fc.property(anyWorkbook, (grids) => {
      const compact = parseCompact(grids, aDay("2009-10-07"));
      const problems = checkCompact(compact);
      const ranks = problems.map(rank);
      expect(ranks).toEqual([...ranks].sort());
      const cells = problems.filter(({ cell }) => cell !== "").map((p) => `${p.table} ${p.cell}`);
      expect(new Set(cells).size).toBe(cells.length);
      for (const { message, suggestion, rule } of problems) {
        expect(message).toMatch(/^\S.*[.?]$/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
        expect(message.length).toBeLessThan(900);
        expect(suggestion).not.toBe("");
        expect(RULES.some(({ id }) => id === rule)).toBe(true);
      }
      expect(checkColumn(compact, problems)).toHaveLength(compact.members.length);
    }),
    { numRuns: 300 },
  );
});

test("figures of nobody's measure and of days ahead are asked about once each", () => {
  const figures = [
    { Measure: "SM7", "As at": "2009-09-30", Figure: 4 },
    { Measure: "SM1", "As at": "2009-10-08", Figure: 5 },
  ];
  const measures = [aTypedMeasure({ Baseline: 0 })];
  const problems = checkCompact(aCompact({ measures, figures })).filter(
    ({ table }) => table === "Figures",
  );
  expect(problems.map(({ rule, column }) => `${rule}: ${column}`)).toEqual([
    "reference-unknown: Measure",
    "date-in-future: As at",
  ]);
});
