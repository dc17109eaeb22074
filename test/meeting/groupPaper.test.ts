import { groupPaper, themeGroupsPaper } from "../../src/meeting/groupPaper";
import type { PrintedDocument } from "../../src/report/printedDocument";
import { aMeasure, anAction, anEvent, type CompactParts } from "../support/builders";
import { aMeetingRow, LEARNING, subjectOf } from "./aMeeting";

const OTHER = "Recruitment and Retention Theme Group";
const PARTS: CompactParts = {
  meetings: [
    aMeetingRow("2009-09-16", { Group: LEARNING, Status: "Held" }),
    aMeetingRow("2009-11-04", { Group: LEARNING }),
    aMeetingRow("2009-11-25", { Group: OTHER }),
    aMeetingRow("2009-12-10"),
  ],
  priorities: [
    { Ref: "P1", Priority: "Skills Pledge", "Lead group": LEARNING },
    { Ref: "P2", Priority: "Workforce", "Lead group": "Steering Group" },
  ],
  measures: [
    aMeasure(),
    aMeasure({ Ref: "SM2", Priority: "P2" }),
    aMeasure({ Ref: "SM3", Priority: "P2" }),
  ],
  actions: [
    anAction("A1", { Group: LEARNING, "Success measure": "SM2", Status: "Not started" }),
    anAction("A2", { Group: OTHER, Status: "Done", "Done on": "2009-10-01" }),
  ],
  events: [
    anEvent("E1", { Type: "Theme Group event", Date: "2009-09-16" }),
    anEvent("E2", { Type: "Theme Group event", Host: "Moulton College", Date: "2009-10-01" }),
    anEvent("E3", { Type: "Theme Group event", Host: "Nobody known", Date: "2009-10-02" }),
    anEvent("E4", { Type: "Other", Host: "Moulton College", Date: "2009-10-02" }),
  ],
  groupUpdates: [
    { Date: "2009-09-20", Group: OTHER, Chair: "Moulton College", Update: "All well" },
  ],
};

/** What stands first in each row of the document's tables. */
function refsIn({ sections }: PrintedDocument): readonly string[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .flatMap((cells) => /\b(?:SM|A|E)\d\b/.exec(JSON.stringify(cells)) ?? []);
}

test("a group's paper has the measures it leads on or serves, its events and its actions", () => {
  const paper = groupPaper(subjectOf(PARTS, "2009-11-04"));
  // E3 is certainly no group's, so it is everybody's.
  expect(refsIn(paper)).toEqual(["SM1", "SM2", "E1", "E3", "A1"]);
  expect(paper.title).toBe(`${LEARNING}: measures, events and actions`);
});

test("before the Steering Group every theme group has a page of its own", () => {
  const paper = themeGroupsPaper(subjectOf(PARTS));
  expect(refsIn(paper)).toEqual(["SM1", "SM2", "E1", "E3", "A1", "E2", "E3", "A2"]);
  const pages = paper.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [[block.text, block.startsPage]] : [],
    );
  expect(pages).toEqual([
    [LEARNING, false],
    [OTHER, true],
  ]);
});
