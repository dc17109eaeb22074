import { type NamedSheet, placeNamed } from "../../../../local/preview/grid/nameBox";
import { areaFrom } from "../../../../local/sheets/workbook/area";

const sheet = (id: string, name: string, isHidden = false): NamedSheet => ({
  id,
  name,
  isHidden,
  rowCount: 100,
  columnCount: 10,
});
const SHEETS = [sheet("s1", "Members"), sheet("s2", "Success measures"), sheet("s3", "Kept", true)];

describe("the box of names", () => {
  test.each([
    ["c7", { sheet: "s1", area: areaFrom(7, 3) }],
    ["B2:D9", { sheet: "s1", area: areaFrom(2, 2, 8, 3) }],
    ["'Success measures'!A2", { sheet: "s2", area: areaFrom(2, 1) }],
    ["success measures!J100", { sheet: "s2", area: areaFrom(100, 10) }],
  ])("%s", (written, expected) => {
    expect(placeNamed(written, SHEETS, "s1")).toEqual(expected);
  });

  test.each(["A101", "K1", "A1:B5000", "Elsewhere!A1", "Kept!A1"])("has no cells %s", (written) => {
    expect(placeNamed(written, SHEETS, "s1")).toBeNull();
  });

  test.each(["Hello", "", "All members", "A0"])("may know %j as a name", (written) => {
    expect(placeNamed(written, SHEETS, "s1")).toBe("not cells");
  });
});
