import type { Block } from "../../src/report/block";
import { heading, names, paragraph } from "../../src/report/blocks";
import type { ReportModel } from "../../src/report/reportModel";
import { withAnnex } from "../../src/report/withAnnex";
import { textsOf } from "./reportText";
import { sampleReport } from "./sampleReport";

const PEOPLE = Array.from({ length: 61 }, (_, index) => `Organisation ${index + 1}`);

test("a report with no long list is the same report", () => {
  const model = sampleReport();
  expect(withAnnex(model)).toBe(model);
});

test("sixty names stay where they are", () => {
  const model = reportWith(names("Who has", PEOPLE.slice(0, 60)));
  expect(withAnnex(model)).toBe(model);
});

test("a longer list moves to the end; its number and where it is stay", () => {
  const model = reportWith([
    heading(2, "SM1 Pledges"),
    ...names("Who has", PEOPLE),
    paragraph("Next."),
  ]);
  expect(textsOf(model)).toEqual([
    "SM1 Pledges",
    "Who has (61): ",
    "list 1 at the end of this report.",
    "Next.",
    "Lists of names",
    "List 1: Who has (61)",
    "SM1 Pledges.",
    `${PEOPLE.join("; ")}.`,
  ]);
});

test("the same names under two headings are one list of both", () => {
  const model = reportWith([
    heading(2, "SM1 Pledges"),
    ...names("Who has", PEOPLE),
    heading(2, "SM2 Signatures"),
    ...names("Who has", PEOPLE),
    ...names("Who has yet to", PEOPLE),
  ]);
  expect(textsOf(model).filter((text) => /^List \d|list \d|^SM.*\.$/.test(text))).toEqual([
    "list 1 at the end of this report.",
    "list 1 at the end of this report.",
    "list 2 at the end of this report.",
    "List 1: Who has (61)",
    "SM1 Pledges; SM2 Signatures.",
    "List 2: Who has yet to (61)",
    "SM2 Signatures.",
  ]);
});

function reportWith(blocks: readonly Block[]): ReportModel {
  return { ...sampleReport(), sections: [{ name: "priorities", blocks }] };
}
