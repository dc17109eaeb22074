import { lastFilledRow } from "../../../../local/preview/grid/rowsInUse";

describe("the last row in use", () => {
  test("is the last that holds a value or a formula, whatever looks follow", () => {
    const styled = { 0: { s: "s1" } };
    expect(lastFilledRow({ 0: { 0: { v: "A" } }, 4: { 2: { v: 0 } }, 5: styled })).toBe(4);
    expect(lastFilledRow({ 0: { 0: { v: "A" } }, 7: { 1: { f: "=A1" } }, 9: styled })).toBe(7);
    expect(lastFilledRow({ 3: { 0: { v: null }, 1: { v: "" } } })).toBe(-1);
    expect(lastFilledRow({})).toBe(-1);
  });
});
