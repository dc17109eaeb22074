import { sampleOf } from "./sample";
import { layingOut, leftDisturbed, stopsOf } from "./stopped";

jest.setTimeout(300_000);

const jobs = layingOut();

test("a run that is stopped at any call and run again comes to what it would have come to", () => {
  expect(leftDisturbed(sampleOf(stopsOf(jobs), 45, 10))).toEqual([]);
});
