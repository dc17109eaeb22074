import { ChangeWatch } from "../../../../local/preview/worker/changeWatch";
import { Workbook } from "../../../../local/sheets/workbook/workbook";

function watched() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Members");
  const watch = new ChangeWatch(workbook);
  watch.hasChanged("");
  return { workbook, sheet, watch };
}

describe("there is something new to keep", () => {
  test("not after a job that only read", () => {
    const { sheet, watch } = watched();
    sheet.cell(1, 1);
    expect(watch.hasChanged("")).toBe(false);
  });

  test("once after a cell was written", () => {
    const { sheet, watch } = watched();
    sheet.setCell(1, 1, { value: "Corby" });
    expect(watch.hasChanged("")).toBe(true);
    expect(watch.hasChanged("")).toBe(false);
  });

  test("after a tab was added", () => {
    const { workbook, watch } = watched();
    workbook.addSheet("Reports");
    expect(watch.hasChanged("")).toBe(true);
  });

  test("after something beside the workbook became another one", () => {
    const { watch } = watched();
    expect(watch.hasChanged("a property")).toBe(true);
    expect(watch.hasChanged("a property")).toBe(false);
  });
});
