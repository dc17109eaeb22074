import { figureFormats } from "../../src/changes/figureFormats";
import { aFigure, aTypedMeasure, membersWith, type Row } from "../support/builders";
import { judged } from "../support/judged";

function shown(figure: number, row: Row): string | undefined {
  const measure = aTypedMeasure({ Direction: "Increase", ...row });
  const figures = [aFigure("2009-09-30", figure)];
  return figureFormats(judged({ measures: [measure], figures })).actual;
}

test.each<[string, number, Row, string | undefined]>([
  ["whole per cents without decimals", 9, { Unit: "%", Target: 12 }, "0%"],
  ["other per cents to one, as they are said", 8.5, { Unit: "%", Target: 12 }, "0.0%"],
  ["whole pounds without pence", 1250, { Unit: "\u00a3", Target: 2000 }, "\u00a3#,##0"],
  ["pounds and pence with both", 12.5, { Unit: "\u00a3", Target: 20 }, "\u00a3#,##0.00"],
  ["plain numbers as they are", 14, { Unit: "days", Target: 20 }, undefined],
])("shows %s", (_, figure, row, format) => {
  expect(shown(figure, row)).toBe(format);
});

test("shows a share of members in whole per cents", () => {
  const members = membersWith("Skills Pledge on", ["2009-05-01", "", ""]);
  const measure = aTypedMeasure({
    "Measured by": "Share of members with",
    Of: "Skills Pledge on",
    Target: 75,
  });
  expect(figureFormats(judged({ members, measures: [measure] })).actual).toBe("0%");
});

test("a figure that there is none of has no format", () => {
  const measure = aTypedMeasure({ Unit: "%", Target: 12 });
  expect(figureFormats(judged({ measures: [measure] }))).toEqual({});
});
