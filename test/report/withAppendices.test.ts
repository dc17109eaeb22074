import type { Block } from "../../src/report/block";
import { heading, names, paragraph } from "../../src/report/blocks";
import type { ReportModel, ReportSection } from "../../src/report/reportModel";
import { withAppendices } from "../../src/report/withAppendices";
import { textsOf } from "./reportText";
import { sampleReport } from "./sampleReport";

const PEOPLE = Array.from({ length: 61 }, (_, index) => `Organisation ${index + 1}`);

test("sixty names stay where they are", () => {
  const model = reportWith(names("Who has", PEOPLE.slice(0, 60)));
  expect(textsOf(model)).toEqual(["Who has (60): ", `${PEOPLE.slice(0, 60).join("; ")}.`]);
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

test("so does one of four that is to stand at the end; three stay, as saying where takes more room", () => {
  const model = reportWith([
    ...names("Who has", PEOPLE.slice(0, 3), true),
    ...names("Who has yet to", PEOPLE.slice(3, 7), true),
  ]);
  expect(textsOf(model).slice(0, 5)).toEqual([
    "Who has (3): ",
    "Organisation 1; Organisation 2; Organisation 3.",
    " ",
    "Who has yet to (4): ",
    "list 1 at the end of this report.",
  ]);
});

test("the same names under two headings are one list of both", () => {
  const model = reportWith([
    heading(2, "SM1 Pledges"),
    ...names("Who has", PEOPLE),
    heading(2, "SM2 Signatures"),
    ...names("Who has", PEOPLE),
    ...names("Who has yet to", PEOPLE.slice(1), true),
  ]);
  expect(textsOf(model).filter((text) => /^List \d|list \d|^SM.*\.$/.test(text))).toEqual([
    "list 1 at the end of this report.",
    "list 1 at the end of this report.",
    "list 2 at the end of this report.",
    "List 1: Who has (61)",
    "SM1 Pledges; SM2 Signatures.",
    "List 2: Who has yet to (60)",
    "SM2 Signatures.",
  ]);
});

test("names that stand already are not printed again, whatever they are called there", () => {
  const model = reportWith([
    heading(2, "SM1 Pledges"),
    ...names("Who has", PEOPLE.slice(0, 5)),
    heading(2, "The Charter"),
    ...names("Who has signed", PEOPLE.slice(0, 5)),
  ]);
  expect(textsOf(model).slice(-2)).toEqual(["Who has signed (5): ", "as under SM1 Pledges."]);
});

test("a long heading that is pointed to is cut at a word, and ends with its dots alone", () => {
  const model = reportWith([
    heading(2, "SM1 All 27 organisations to have made the Skills Pledge"),
    ...names("Who has", PEOPLE.slice(0, 5)),
    heading(2, "The Charter"),
    ...names("Who has signed", PEOPLE.slice(0, 5)),
  ]);
  expect(textsOf(model).at(-1)).toBe("as under SM1 All 27 organisations to have made\u2026");
});

test("the appendices are lettered in order, and names point at theirs", () => {
  const model = reportOf([
    section("priorities", false, names("Who has", PEOPLE)),
    section("events", true, [heading(1, "Events")]),
    section("year", true, [heading(1, "The year")]),
  ]);
  expect(textsOf(model).filter((text) => /Appendix/.test(text))).toEqual([
    "list 1 in Appendix C.",
    "Appendix A: Events",
    "Appendix B: The year",
    "Appendix C: Lists of names",
  ]);
});

test("what stands before a part of the paper itself is no appendix", () => {
  const model = reportOf([
    section("events", true, [heading(1, "Events")]),
    section("priorities", false, [heading(1, "Priorities")]),
    section("year", true, [heading(1, "The year")]),
  ]);
  expect(textsOf(model)).toEqual(["Events", "Priorities", "Appendix A: The year"]);
});

test("in the sample no list of four names or more is printed twice", () => {
  const printed = withAppendices(sampleReport())
    .sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "names") return [block.names.join("; ")];
        if (block.kind !== "paragraph" || block.look !== "names") return [];
        return block.runs.flatMap((run) =>
          run.kind === "text" && run.text.split("; ").length >= 4
            ? [run.text.replace(/\.$/, "")]
            : [],
        );
      }),
    )
    .filter((text) => text.split("; ").length >= 4);
  expect(printed.length).toBeGreaterThan(10);
  expect(new Set(printed).size).toBe(printed.length);
});

test("every appendix of the sample is marked as such, and nothing of the paper is", () => {
  const { sections } = withAppendices(sampleReport());
  const first = sections.flatMap(({ isAppendix, blocks: [block] }) =>
    block?.kind === "heading" ? [{ isAppendix, text: block.text }] : [],
  );
  for (const { isAppendix, text } of first) {
    expect([text, /^Appendix [A-Z]: /.test(text)]).toEqual([text, isAppendix]);
  }
});

function section(
  name: ReportSection["name"],
  isAppendix: boolean,
  blocks: readonly Block[],
): ReportSection {
  return { name, isAppendix, blocks };
}

function reportOf(sections: readonly ReportSection[]): ReportModel {
  return { ...sampleReport(), sections };
}

function reportWith(blocks: readonly Block[]): ReportModel {
  return reportOf([section("priorities", false, blocks)]);
}
