import { CALLS } from "../../src/app/calls/calls";
import { ENTRY_POINTS_OF_MENU } from "../../src/google/menu";
import { entryPoints } from "./entryPoints";
import { faultsIn, undisturbed, wrongIn } from "./faults";
import { planted } from "./planted";
import { sampleOf } from "./sample";
import { sampleWorld } from "./world";

jest.setTimeout(300_000);

const entries = entryPoints(sampleWorld());
const runs = undisturbed(entries);

test("every call of the page and every item of the menu is among the ways in", () => {
  const names = Object.keys(entries).map((name) => name.replace(/^menu |,.*$/g, ""));
  expect(names).toEqual(expect.arrayContaining([...Object.keys(CALLS), ...ENTRY_POINTS_OF_MENU]));
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

test("what Google throws at the page is noticed, where nothing turns it into a sentence", () => {
  const files = planted("if (!isOfGoogle(thrown)) throw thrown;", "throw thrown;");
  const { checkWorkbook } = entryPoints(sampleWorld(files));
  if (checkWorkbook === undefined) throw new Error("There is no such entry point.");
  const unguarded = undisturbed({ checkWorkbook });
  const first = faultsIn(unguarded).slice(0, 1);
  expect(wrongIn({ checkWorkbook }, first, unguarded)).not.toEqual([]);
});
