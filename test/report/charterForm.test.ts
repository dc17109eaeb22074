import type { Block } from "../../src/report/block";
import { charterForm } from "../../src/report/charterForm";
import { aCompact, type CompactParts } from "../support/builders";
import { HOSTILE } from "./hostileCompact";

const SETTINGS = {
  "Compact name": "Northamptonshire Public Sector Compact",
  Coordinator: "Chris Donkin",
  "Coordinator email": "chris@compact.example",
};

function formsOf(organisations: readonly string[], parts: CompactParts = {}) {
  return charterForm(aCompact({ settings: SETTINGS, ...parts }), organisations);
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "title":
      return [block.above, block.title, ...block.below].join("\n");
    case "paragraph":
      return block.runs.map((run) => (run.kind === "status" ? "" : run.text)).join("");
    case "list":
      return block.items
        .map((runs) => runs.map((run) => (run.kind === "status" ? "" : run.text)).join(""))
        .join("\n");
    case "table":
      return block.columns.map(({ header }) => header).join(" | ");
    default:
      return "";
  }
}

function wordsOf(organisations: readonly string[], parts: CompactParts = {}): string {
  return formsOf(organisations, parts)
    .sections.flatMap(({ blocks }) => blocks.map(textOf))
    .join("\n");
}

test("a form has the Charter's text with both names filled in, and a place for the signature", () => {
  const text = wordsOf(["Corby Borough Council"]);
  expect(text).toContain("The Northamptonshire Public Sector Compact is committed to realising");
  expect(text).toContain("2.4 Promoting access to recognised and relevant courses");
  expect(text).toContain("On behalf of Corby Borough Council");
  // As the Derbyshire Members' Charter of 2008 has it: people sign these words and no others.
  for (const sentence of [
    "I confirm that we support and will actively participate and commit to, working towards realising the specific aims of the Northamptonshire Public Sector Compact.",
    "4 Raise the profile and perceived value of the Public Service Sector making it both a preferred career option and a route to career progression, particularly for under represented groups in the county.",
    "This charter outlines specific commitments that Northamptonshire Public Sector Compact members have agreed to support. By signing up to this Charter, members agree to work in partnership in order to effectively develop and share good practice that can be effectively integrated into the day to day operation of individual organisations.",
    "Each Public Sector organisation will be asked to confirm that they support and commit to the specific aims of the Compact, and will actively participate to working towards realising its purposes.",
    "Members from the participating organisations should be from the Senior Executive Team or their nominated deputies and should be able to contribute to the strategic discussions of the Steering Group and the Sub Groups.",
    "Membership will be for a minimum period of 2 years and members or their nominated deputies will be expected to attend a minimum of 2 meetings per year.",
    "(See also the Terms of Reference for the Compact.)",
  ]) {
    expect(text).toContain(sentence);
  }
  expect(text).toContain("Please return it to Chris Donkin, chris@compact.example.");
});

test("the Compact's own aims, and what its Settings expect, stand in place of the usual ones", () => {
  const text = wordsOf(["A"], {
    aims: [{ Ref: "1", Aim: "Share what works" }],
    settings: { ...SETTINGS, "Minimum membership": 1, "Meetings expected a year": 3 },
  });
  expect(text).toContain("1 Share what works.");
  expect(text).not.toContain("Bring together public service sector employers");
  expect(text).toContain("a minimum period of 1 year");
  expect(text).toContain("a minimum of 3 meetings per year");
});

test("several forms are one document, each on pages of its own", () => {
  const { title, sections } = formsOf(["A", "B"]);
  expect(title).toBe("Members' Charter: 2 forms");
  const pages = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" && block.startsPage ? [block.text] : [])),
  );
  expect(pages).toEqual(["Members' Charter: A", "Members' Charter: B"]);
});

test("the priorities of the year are its Annexe, where there are any", () => {
  const priorities = [{ Ref: "P1", Priority: "Skills Pledge" }];
  const year = { ...SETTINGS, "Programme year": "2009-10" };
  const text = wordsOf(["A"], { priorities, settings: year });
  expect(text).toMatch(/Annexe 1\nStatement of Annual Priorities for 2009-10\nAnnual Priority \|/);
  expect(text).toContain("Statement of Annual Priorities (see Annexe 1) details");
  expect(wordsOf(["A"])).not.toContain("Annexe");
});

test("whoever signs is named whole, however long the name", () => {
  const name = `${"The very long name of a partnership ".repeat(20)}Board`;
  expect(wordsOf([name])).toContain(`On behalf of ${name}`);
  const compact = `${"Great ".repeat(60)}Compact`;
  const text = wordsOf(["A"], { settings: { ...SETTINGS, "Compact name": compact } });
  expect(text).toContain(`the specific aims of the ${compact}.`);
});

test("no name, however long or strange, makes a title that is no title", () => {
  for (const name of [...HOSTILE, "W".repeat(50_000)]) {
    expect(formsOf([name]).title).toMatch(/^Members' Charter: [^\r\n]{1,150}$/);
  }
});
