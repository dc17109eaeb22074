import type { SheetGrid } from "../../src/cells/sheetGrid";
import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import { heightOf, PAGE_HEIGHT } from "../../src/report/pageRoom";
import type { ReportModel } from "../../src/report/reportModel";
import type { SectionName } from "../../src/report/sections";
import { parseCompact } from "../../src/tables/compact";
import { everyKind } from "../sidebar/everyKind";
import { aDay, aMeasure, anAction, anEvent, gridsOf, membersWith } from "../support/builders";
import { sampleGrids } from "../support/sampleCompact";
import { textsOf } from "./reportText";
import { reportOn } from "./sampleReport";

const FIRST_PAGE: readonly SectionName[] = [
  "report_heading",
  "summary",
  "recommendations",
  "success_measures",
  "needs_attention",
];

const ATTENTION = new Set(["Missed", "Off course", "At risk", "Not judged"]);

/** Nearly all off course or missed, with a great many of everything else that needs attention. */
function asBadAsCanBe(measures: number): readonly SheetGrid[] {
  const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return gridsOf({
    members: membersWith("Skills Pledge on", ["2009-05-01", ""]),
    measures: many(measures).map((at) =>
      aMeasure({
        Ref: `SM${at}`,
        Owner: "Learning and Development Theme Group",
        "Success measure": "Organisations to have made the Skills Pledge by the end of March 2010",
        ...(at % 3 === 0 ? { Target: "" } : { Target: 20 + at }),
        "Set on": "2009-07-08",
      }),
    ),
    actions: many(9).map((at) => anAction(`A${at}`, { Status: "In progress", Due: "2009-05-01" })),
    events: many(9).map((at) =>
      anEvent(`Event ${at}`, { Date: "2009-05-01", Status: "Scheduled" }),
    ),
    aims: many(5).map((Ref) => ({ Ref, Aim: `Aim number ${Ref}` })),
  });
}

const DAYS = ["2009-04-02", "2009-10-07", "2009-12-08", "2010-03-20", "2026-11-28"];

describe.each<[string, readonly SheetGrid[], readonly string[]]>([
  ["the sample", sampleGrids(), DAYS],
  ["a measure of every kind", everyKind(), DAYS],
  ["five measures as bad as can be", asBadAsCanBe(5), ["2009-12-08", "2026-11-28"]],
  ["twelve measures as bad as can be", asBadAsCanBe(12), ["2009-12-08"]],
  ["forty measures as bad as can be", asBadAsCanBe(40), ["2009-12-08"]],
])("of %s", (_, grids, days) => {
  test.each(days)("as at %s all that needs attention stands on the first page", (day) => {
    const compact = parseCompact(grids, aDay(day), aDay(day));
    const report = reportOn(compact);
    expect(heightOf(blocksOf(report, FIRST_PAGE))).toBeLessThanOrEqual(PAGE_HEIGHT);
    const exceptions = textsOf(onlyExceptions(report)).join(" ");
    const wanting = judgeMeasures(compact).filter(({ status }) => ATTENTION.has(status));
    const missing = wanting.filter(({ ref }) => !new RegExp(`\\b${ref}\\b`).test(exceptions));
    const [, more = "0"] = /and (\d+) more\./.exec(exceptions) ?? [];
    expect(missing).toHaveLength(Number(more));
  });
});

test("what is far from everything is told by how far it is, worst first, each once", () => {
  const late = reportOn(parseCompact(sampleGrids(), aDay("2026-11-28"), aDay("2026-11-28")));
  const texts = textsOf(onlyExceptions(late)).join("");
  expect(texts).toContain("✖ Missed SM1 (6 short); SM2 (4 short);");
  expect(texts.match(/\bSM5\b/g)).toHaveLength(1);
  expect(texts.match(/Celebration of Achievement/g) ?? []).toHaveLength(1);
});

function onlyExceptions(report: ReportModel): ReportModel {
  return { ...report, sections: report.sections.filter(({ name }) => name === "needs_attention") };
}

function blocksOf({ sections }: ReportModel, names: readonly SectionName[]) {
  return sections.filter(({ name }) => names.includes(name)).flatMap(({ blocks }) => blocks);
}
