import {
  cellFromUniver,
  contentToUniver,
  lookToUniver,
} from "../../../../local/preview/snapshot/univerCell";
import type { Cell } from "../../../../local/sheets/workbook/cell";
import { fc } from "../../../support/fastCheck";

const FONT = { fontFamily: "Calibri", fontSize: 10 };
const LONDON_DAY = 40_093;

const colours = fc.constantFrom("#ff0000", "#e8f0fe", "#000000");
const borders = fc.record({
  line: fc.constantFrom("DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"),
  colour: colours,
} as const);

const styles = fc
  .record(
    {
      fontFamily: fc.constantFrom("Verdana", "Roboto"),
      fontSize: fc.integer({ min: 11, max: 40 }),
      fontColour: colours,
      bold: fc.constant(true),
      italic: fc.constant(true),
      underline: fc.constant(true),
      strikethrough: fc.constant(true),
      background: colours,
      horizontal: fc.constantFrom("left", "center", "right"),
      vertical: fc.constantFrom("top", "middle", "bottom"),
      wrap: fc.constantFrom("OVERFLOW", "WRAP", "CLIP"),
      rotation: fc.integer({ min: 1, max: 90 }),
      borderTop: borders,
      borderLeft: borders,
    } as const,
    { requiredKeys: [] },
  )
  .filter((style) => Object.keys(style).length > 0);

const values = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  fc.boolean(),
);

const cells = fc.record(
  { value: values, style: styles, numberFormat: fc.constantFrom("dd/mm/yyyy", "@", "0.00") },
  { requiredKeys: ["value"] },
);

describe("a cell through the grid and back", () => {
  test("keeps its value, its look and its number format", () => {
    fc.assert(
      fc.property(cells, (cell: Cell) => {
        expect(
          cellFromUniver(contentToUniver(cell), lookToUniver(cell, FONT), undefined, FONT),
        ).toEqual(cell);
      }),
    );
  });

  test("that nobody edited stays as it was, with all that the grid does not know", () => {
    const cell: Cell = {
      value: { error: "#N/A" },
      note: "Ask again",
      style: { bold: true },
      runs: [{ start: 0, end: 2, link: "https://compact.example" }],
    };
    expect(cellFromUniver(contentToUniver(cell), lookToUniver(cell, FONT), cell, FONT)).toEqual(
      cell,
    );
  });
});

describe("an edited cell", () => {
  test("keeps note, rule and look when its value changes, and loses its links", () => {
    const before: Cell = {
      value: "Old",
      note: "Ask again",
      style: { bold: true },
      runs: [{ start: 0, end: 3, link: "https://compact.example" }],
    };
    expect(cellFromUniver({ v: "New", t: 1 }, { bl: 1 }, before, FONT)).toEqual({
      value: "New",
      note: "Ask again",
      style: { bold: true },
    });
  });

  test("keeps its value when only its look changes", () => {
    const before: Cell = { value: LONDON_DAY, numberFormat: "dd/mm/yyyy" };
    const look = { it: 1 as const, n: { pattern: "dd/mm/yyyy" } };
    expect(cellFromUniver({ v: LONDON_DAY, t: 2 }, look, before, FONT)).toEqual({
      value: LONDON_DAY,
      numberFormat: "dd/mm/yyyy",
      style: { italic: true },
    });
  });

  test("that was cleared keeps its note alone", () => {
    expect(cellFromUniver(null, null, { value: "Old", note: "Ask again" }, FONT)).toEqual({
      note: "Ask again",
    });
  });

  test("with a formula waits for the workbook's own engine to compute it", () => {
    expect(cellFromUniver({ f: "=1+1", v: 99, t: 2 }, null, undefined, FONT)).toEqual({
      formula: "=1+1",
    });
  });

  test("that the grid ticked holds TRUE", () => {
    expect(cellFromUniver({ v: 1, t: 3 }, null, undefined, FONT)).toEqual({ value: true });
  });

  test("of digits that are text stays text", () => {
    expect(cellFromUniver({ v: "007", t: 1 }, null, undefined, FONT)).toEqual({ value: "007" });
  });

  test("that the grid shows in the workbook's font has no font of its own", () => {
    const look = { ff: "Calibri", fs: 10, bl: 1 as const };
    expect(cellFromUniver({ v: 1, t: 2 }, look, undefined, FONT)).toEqual({
      value: 1,
      style: { bold: true },
    });
    expect(cellFromUniver({ v: 1, t: 2 }, { ff: "Arial" }, undefined, FONT)?.style).toEqual({
      fontFamily: "Arial",
    });
  });
});
