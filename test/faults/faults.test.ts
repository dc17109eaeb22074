import { CALLS, type CallName } from "../../src/app/calls/calls";
import { entryPointOf } from "../../src/entryPoint";
import { ENTRY_POINTS_OF_MENU } from "../../src/google/menu";
import { entryPoints } from "./entryPoints";
import { faultsIn, undisturbed, wrongIn } from "./faults";
import { sampleOf } from "./sample";
import { windowsOf } from "./windows";
import { sampleWorld } from "./world";

jest.setTimeout(300_000);

const entries = entryPoints(sampleWorld());
const runs = undisturbed(entries);

test("whatever Google can call is among the ways in: calls of pages, items of the menu, triggers", () => {
  const names = Object.entries(entries).map(([key, { from }]) => {
    const name = key.replace(/^menu |,.*$/g, "");
    return from === "page" ? entryPointOf(name as CallName) : name;
  });
  const functions = sampleWorld().open().functionNames();
  // Those that end in _ are the script's own.
  const callable = functions.filter((name) => !name.endsWith("_"));
  expect([...new Set(names)].sort()).toEqual(callable.sort());
  expect(callable).toEqual(
    expect.arrayContaining([
      ...ENTRY_POINTS_OF_MENU,
      ...Object.keys(CALLS).map((name) => entryPointOf(name as CallName)),
    ]),
  );
});

test("nothing comes between the last look and a write but what says where to write", () => {
  const windows = Object.entries(entries).flatMap(([name, entry]) =>
    windowsOf(entry).map((window) => ({ name, ...window })),
  );
  expect(windows.length).toBeGreaterThan(50);
  const wide = windows.filter(({ calls }) => calls > 1);
  // While typing, the write goes to a range that only the last look tells.
  expect(wide).toEqual([{ name: "onEdit", tab: "Members", method: "setValues", calls: 2 }]);
});

test("every entry point does its work where nothing fails", () => {
  const failed = Object.entries(entries).flatMap(([name, { from }]) => {
    const answer = runs.get(name)?.answer;
    const isDone = from !== "page" || (answer as { readonly ok: boolean }).ok;
    return isDone ? [] : [`${name}: ${JSON.stringify(answer)}`];
  });
  expect(failed).toEqual([]);
});

test("whatever fails at whichever call is told in a sentence, and none is Google's own", () => {
  expect(wrongIn(entries, sampleOf(faultsIn(runs), 150, 10), runs)).toEqual([]);
});

test("that Google does not sort is laid to merged cells only where there are any", () => {
  const sorts = faultsIn(runs).filter(
    ({ entry, call }) => runs.get(entry)?.methods[call] === "sort",
  );
  expect(sorts.length).toBeGreaterThan(0);
  expect(wrongIn(entries, sorts, runs)).toEqual([]);
});
