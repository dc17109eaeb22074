import { PendingEdits } from "../../../../local/preview/grid/pendingEdits";
import type { GridEdit } from "../../../../local/preview/gridEdit";

const inserted = (sheet: string): GridEdit => ({ kind: "insert rows", sheet, first: 2, count: 1 });
const rules = (sheet: string): GridEdit => ({ kind: "rules", sheet, rules: [] });

describe("edits that the workbook has not been told yet", () => {
  test("have the rules of a sheet once, as they are when the last of them has moved", () => {
    const pending = new PendingEdits();
    const read = jest.fn(() => rules("a"));
    pending.add([inserted("a")]);
    for (let part = 0; part < 100; part++) pending.addRules("a", read);
    expect(read).not.toHaveBeenCalled();
    expect(pending.take()).toEqual([inserted("a"), rules("a")]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("keep their order: rules are read before what comes after them", () => {
    const pending = new PendingEdits();
    pending.addRules("a", () => rules("a"));
    pending.addRules("b", () => rules("b"));
    pending.add([]);
    pending.add([inserted("b")]);
    pending.addRules("b", () => rules("b"));
    expect(pending.take()).toEqual([rules("a"), rules("b"), inserted("b"), rules("b")]);
  });

  test("are none once they are taken", () => {
    const pending = new PendingEdits();
    expect(pending.isEmpty).toBe(true);
    pending.addRules("a", () => rules("a"));
    expect(pending.isEmpty).toBe(false);
    pending.take();
    expect(pending.isEmpty).toBe(true);
    expect(pending.take()).toEqual([]);
  });
});
