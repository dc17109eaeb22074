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
  expect(text).toContain(
    "I confirm that we support and will actively participate in and commit to working towards realising the specific aims of the Northamptonshire Public Sector Compact.",
  );
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
  expect(text).toContain("a minimum of 3 meetings a year");
});

test("several forms are one document, each on pages of its own", () => {
  const { title, sections } = formsOf(["A", "B"]);
  expect(title).toBe("Members' Charter: 2 forms");
  const pages = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "heading" && block.startsPage ? [block.text] : [])),
  );
  expect(pages).toEqual(["Members' Charter: A", "Members' Charter: B"]);
});

test("no name, however long or strange, makes a title that is no title", () => {
  for (const name of [...HOSTILE, "W".repeat(50_000)]) {
    expect(formsOf([name]).title).toMatch(/^Members' Charter: [^\r\n]{1,150}$/);
  }
});
