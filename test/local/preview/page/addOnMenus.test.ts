import { addOnMenus } from "../../../../local/preview/page/addOnMenus";

const item = (caption: string, functionName: string) =>
  ({ kind: "item", caption, functionName }) as const;
const SET_UP = item("Set up workbook", "setUpWorkbook");
const SIDEBAR = item("Open sidebar", "openSidebar");

function waysIn(...entries: readonly (typeof SET_UP | typeof SIDEBAR)[]): readonly boolean[] {
  const [menu] = addOnMenus([{ caption: "Compact", entries: [...entries] }], () => undefined);
  return (menu?.items ?? []).map((made) => made.kind === "command" && made.isWayIn === true);
}

describe("the add-on's menu in the preview", () => {
  test("shows the set-up as the way in where the add-on puts it first, and nowhere else", () => {
    expect(waysIn(SET_UP, SIDEBAR)).toEqual([true, false]);
    expect(waysIn(SIDEBAR, SET_UP)).toEqual([false, false]);
  });
});
