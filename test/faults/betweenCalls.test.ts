import { interleavings, lossesOf } from "./betweenCalls";
import { cutsOf, wrongAfterCut } from "./cutShort";
import { type EntryPoint, entryPoints } from "./entryPoints";
import { GUARDS } from "./guards";
import { isMissed } from "./isMissed";
import { lostInRace, racesOf } from "./races";
import { sampleOf } from "./sample";
import { traceOf } from "./trace";
import { sampleWorld } from "./world";

jest.setTimeout(300_000);

const entries = entryPoints(sampleWorld());

function only(...names: readonly string[]): Readonly<Record<string, EntryPoint>> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => names.includes(name)));
}

test("whatever another person does between two calls, all that they have stays in its row", () => {
  const some = only("saveMember", "checkWorkbook", "updateProgress", "undoChange", "importFrom");
  const losses = sampleOf(interleavings(some), 20, 10).flatMap((one) => lossesOf(some, one));
  expect(losses).toEqual([]);
});

test("whatever another person does in the moment in which rows are added, each comes in once", () => {
  const some = only("importSpreadsheet");
  const { methods } = traceOf(entries.importSpreadsheet as EntryPoint);
  const isOfAdding = (call: number): boolean =>
    [call, call - 1].some((at) =>
      /^(?:appendRow|insertRowsAfter|setValues)$/.test(methods[at] ?? ""),
    );
  const ofMembers = interleavings(some).filter(
    ({ tab, call }) => tab === "Members" && isOfAdding(call),
  );
  const losses = sampleOf(ofMembers, 16, 10).flatMap((one) => lossesOf(some, one));
  expect(losses).toEqual([]);
});

test("whenever a run is ended, no cell is half changed, and what was changed can be undone", () => {
  const some = only("applyFix", "saveMember", "typeFigure", "makeReport");
  const wrong = sampleOf(cutsOf(some), 8, 10).flatMap((one) => wrongAfterCut(some, one));
  expect(wrong).toEqual([]);
});

test("a year that was ended while its copies were made is closed by the next run, with one copy of each", () => {
  const some = only("startNewYear");
  const { methods } = traceOf(entries.startNewYear as EntryPoint);
  const afterCopy = methods.flatMap((method, call) => (method === "insertSheet" ? [call + 1] : []));
  expect(afterCopy.length).toBeGreaterThan(2);
  const wrong = sampleOf(afterCopy, 2, 10).flatMap((call) =>
    wrongAfterCut(some, { entry: "startNewYear", call }),
  );
  expect(wrong).toEqual([]);
});

test("no year is closed by a log or a copy that lost a column in that moment", () => {
  const some = only("startNewYear");
  const { methods } = traceOf(entries.startNewYear as EntryPoint);
  const beforeLog = methods.lastIndexOf("getFormulas", methods.indexOf("appendRow"));
  const losses = [beforeLog, methods.lastIndexOf("insertSheet")].flatMap((call) =>
    lossesOf(some, { entry: "startNewYear", tab: "Progress log", edit: "delete a column", call }),
  );
  expect(losses).toEqual([]);
});

test("what the Check column falls on after a change was asked for is named", () => {
  const some = only("saveMember");
  const { methods } = traceOf(entries.saveMember as EntryPoint);
  const call = methods.lastIndexOf("setValues");
  const edit = "insert a column with text";
  expect(lossesOf(some, { entry: "saveMember", tab: "Members", edit, call })).toEqual([]);
});

test("of two that change something at once, neither loses what the other has done", () => {
  const some = only("applyFix", "acceptProblem", "makeReport", "makeOwnTemplate");
  const lost = sampleOf(racesOf(some), 6, 10).flatMap((one) => lostInRace(some, one));
  expect(lost).toEqual([]);
});

describe("a guard that is taken out is missed", () => {
  const quick = Object.entries(GUARDS).filter(([, { isSlow }]) => isSlow === undefined);
  test.each(quick)("%s", (_, guard) => {
    expect(isMissed(guard, entries)).toBe(true);
  });
});
