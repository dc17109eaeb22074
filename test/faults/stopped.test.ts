import { addOnOnEmpty } from "../support/addOn";
import { planted } from "./planted";
import { sampleOf } from "./sample";
import { layingOut, leftDisturbed, stopsOf } from "./stopped";
import { worldOf } from "./world";

jest.setTimeout(300_000);

const jobs = layingOut();

test("a run that is stopped at any call and run again comes to what it would have come to", () => {
  expect(leftDisturbed(sampleOf(stopsOf(jobs), 45, 10))).toEqual([]);
});

test("that it does not is noticed, where nothing remembers what was begun", () => {
  const files = planted(
    "function rememberBeingLaidOut(memory, now2) {",
    "function rememberBeingLaidOut() { return;",
  );
  const setUp = jobs["sets a workbook up"];
  if (setUp === undefined) throw new Error("There is no such job.");
  const job = { ...setUp, world: worldOf(addOnOnEmpty(), files) };
  expect(leftDisturbed([{ job, name: "sets a workbook up", call: 300 }])).not.toEqual([]);
});
