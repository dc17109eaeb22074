import { readProblems } from "../../../src/app/calls/readProblems";
import { readProgress } from "../../../src/app/calls/readProgress";
import { typeFigure } from "../../../src/app/calls/typeFigure";
import { undoChange } from "../../../src/app/calls/undoChange";
import { type MemoryWorkbook, memoryWorkbook } from "../../sidebar/memoryPorts";
import {
  aDay,
  aFigure,
  aMeasure,
  aTypedMeasure,
  type CompactParts,
  gridsOf,
  percent,
} from "../../support/builders";

const VACANCIES = aTypedMeasure({ Baseline: percent(0.09), Target: percent(0.07), Unit: "%" });
const TYPED = { ref: "SM1", day: "30/9/2009", figure: "8.5 %", source: "Payroll", note: "" };

function workbook(parts: CompactParts = {}): MemoryWorkbook {
  return memoryWorkbook(gridsOf({ measures: [VACANCIES], ...parts }), aDay("2009-10-07"));
}

test("a typed figure is a row of Figures, and the card shows it", () => {
  const book = workbook();
  const { sentence, refused } = typeFigure(book.ports, TYPED);
  expect(sentence).toBe("SM1: 8.5 % on 30 Sep 2009 is in Figures. SM1 is at risk now.");
  expect(refused).toEqual([]);
  expect(book.cell("Figures", "Measure", 2)).toEqual({ kind: "text", text: "SM1" });
  expect(book.cell("Figures", "As at", 2)).toEqual({ kind: "day", day: "2009-09-30", time: "" });
  expect(book.cell("Figures", "Figure", 2)).toEqual({
    kind: "number",
    number: 0.085,
    percent: true,
  });
  expect(book.cell("Figures", "Source", 2)).toEqual({ kind: "text", text: "Payroll" });
  const [card] = readProgress(book.ports).cards;
  expect(card?.figure).toBe("8.5%, from 9% towards 7%");
  expect(card?.facts).toContain("Figure of 30 Sep 2009, 7 days old");
  expect(card?.facts).toContain("Source: Payroll");
});

test("the tab is added where there is none", () => {
  const book = workbook({ without: ["Figures"] });
  typeFigure(book.ports, TYPED);
  expect(book.cell("Figures", "Measure", 2)).toEqual({ kind: "text", text: "SM1" });
});

test.each([
  ["£1,250", "£", 1250],
  ["14 days", "days", 14],
  ["-3", "", -3],
  [" 1,250.5 ", "jobs", 1250.5],
])("%j in %j is %d", (figure, unit, number) => {
  const book = workbook({ measures: [aTypedMeasure({ Unit: unit })] });
  typeFigure(book.ports, { ...TYPED, figure });
  expect(book.cell("Figures", "Figure", 2)).toEqual({ kind: "number", number });
});

test("a Yes stays one: against a target of 1 it is 1", () => {
  const book = workbook({ measures: [aTypedMeasure({ Target: 1, Unit: "report" })] });
  typeFigure(book.ports, { ...TYPED, figure: "Yes" });
  expect(readProgress(book.ports).cards[0]?.status).toBe("Achieved");
});

test.each([
  [{ day: "" }, "The day is blank: type it as 30/9/2009 or 30 Sep 2009."],
  [{ day: "31/9/2009" }, "'31/9/2009' is no day"],
  [{ day: "September 2009" }, "'September 2009' is no day"],
  [{ day: "8 Oct 2009" }, "8 Oct 2009 is after today, 7 Oct 2009"],
  [{ figure: "" }, "The figure is blank"],
  [{ figure: "about nine" }, "'about nine' is no figure: type a number"],
  [{ figure: "=1+1" }, "'=1+1' is no figure"],
  [{ ref: "SM99" }, "There is no success measure 'SM99' any more."],
  [{ ref: "" }, "There is no success measure"],
])("%j is refused in words, and nothing is written", (wrong, sentence) => {
  const book = workbook();
  const before = JSON.stringify(book.grids());
  expect(() => typeFigure(book.ports, { ...TYPED, ...wrong })).toThrow(sentence);
  expect(JSON.stringify(book.grids())).toBe(before);
});

test("a measure that is counted takes no typed figure", () => {
  const book = workbook({ measures: [aMeasure()] });
  expect(() => typeFigure(book.ports, TYPED)).toThrow("SM1 is counted, not typed");
});

test("a second figure of one day is refused: it says where the first stands", () => {
  const book = workbook({ figures: [aFigure("2009-09-30", percent(0.084))] });
  expect(() => typeFigure(book.ports, TYPED)).toThrow(
    "SM1 has a figure of 30 Sep 2009 already, in row 2 of Figures. If it is wrong, change it there.",
  );
});

test("a figure of a later day than As at says when it will count", () => {
  const book = workbook({ settings: { "As at": "2009-09-01" } });
  expect(typeFigure(book.ports, TYPED).sentence).toContain(
    "It counts once As at in Settings, now 1 Sep 2009, is that day or later.",
  );
});

describe("undoing", () => {
  test("the whole row is taken back, and can be read among the changes made", () => {
    const book = workbook();
    const { change } = typeFigure(book.ports, TYPED);
    expect(readProblems(book.ports).changes[0]?.sentence).toBe("SM1: 8.5 % on 30 Sep 2009");
    undoChange(book.ports, { id: change ?? 0 });
    for (const title of ["Measure", "As at", "Figure", "Source"]) {
      expect(book.cell("Figures", title, 2)).toEqual({ kind: "blank" });
    }
    expect(readProblems(book.ports).changes[0]?.undone).toBe(true);
  });

  test("a row that somebody has changed since stays as it is, whole", () => {
    const book = workbook();
    const { change } = typeFigure(book.ports, TYPED);
    book.put("Figures", "Source", 2, { kind: "text", text: "HR return" });
    const { refused, sentence } = undoChange(book.ports, { id: change ?? 0 });
    expect(sentence).toBe("Nothing was changed.");
    expect(refused).toHaveLength(1);
    expect(book.cell("Figures", "Measure", 2)).toEqual({ kind: "text", text: "SM1" });
  });

  test("rows that were inserted above do not matter", () => {
    const book = workbook({ figures: [aFigure("2009-06-30", percent(0.09))] });
    const { change } = typeFigure(book.ports, TYPED);
    book.insertRow("Figures", 2);
    undoChange(book.ports, { id: change ?? 0 });
    expect(book.cell("Figures", "Measure", 4)).toEqual({ kind: "blank" });
    expect(book.cell("Figures", "Measure", 3)).toEqual({ kind: "text", text: "SM1" });
  });
});
