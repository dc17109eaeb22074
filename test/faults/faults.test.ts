import { type EntryPoint, entryPoints } from "./entryPoints";
import { type FaultAt, faultsIn, finishedState, wrongWords } from "./faults";
import { planted } from "./planted";
import { sampleOf } from "./sample";
import { sampleWorld } from "./world";

jest.setTimeout(300_000);

const entries = entryPoints(sampleWorld());

test("every entry point does its work where nothing fails", () => {
  const failed = Object.entries(entries).flatMap(([name, { from, world, run }]) => {
    const answer = run(world.open(), {});
    const isDone = from !== "page" || (answer as { readonly ok: boolean }).ok;
    return isDone ? [] : [`${name}: ${JSON.stringify(answer)}`];
  });
  expect(failed).toEqual([]);
});

test("whatever fails at whichever call is told in a sentence, and none is Google's own", () => {
  expect(wrongIn(entries, sampleOf(faultsIn(entries), 150, 10))).toEqual([]);
});

test("what Google throws at the page is noticed, where nothing turns it into a sentence", () => {
  const files = planted("if (!isOfGoogle(thrown)) throw thrown;", "throw thrown;");
  const { checkWorkbook } = entryPoints(sampleWorld(files));
  if (checkWorkbook === undefined) throw new Error("There is no such entry point.");
  const [first] = faultsIn({ checkWorkbook });
  expect(wrongIn({ checkWorkbook }, first === undefined ? [] : [first])).not.toEqual([]);
});

function wrongIn(
  entries: Readonly<Record<string, EntryPoint>>,
  faults: readonly FaultAt[],
): readonly string[] {
  const finished = new Map<EntryPoint, readonly string[]>();
  return faults.flatMap((one) => {
    const entry = entries[one.entry];
    if (entry === undefined) return [`There is no ${one.entry}.`];
    const state = finished.get(entry) ?? finishedState(entry);
    finished.set(entry, state);
    const [wrong] = wrongWords(entry, one, state);
    return wrong === undefined ? [] : [`${JSON.stringify(one)}: ${wrong.slice(0, 300)}`];
  });
}
