import type { MeasureBar } from "../../../src/domain/measures/measureBar";
import { barDrawing } from "../../../src/report/pictures/progressPicture";

const WIDTH = 104;

test("filled to Actual, hatched to Actual and Booked, a mark at Due by now", () => {
  expect(across({ filled: 0.4, booked: 0.3, due: 0.5 })).toBe(
    "2 paper, 41 filled, 7 hatched, 1 paper, 2 mark, 1 paper, 17 hatched, 1 filled, 29 paper, 1 filled, 2 paper",
  );
});

test("nothing done and nothing booked is an empty frame with its mark", () => {
  expect(across({ due: 0.5 })).toBe(
    "2 paper, 1 filled, 48 paper, 2 mark, 48 paper, 1 filled, 2 paper",
  );
});

test("more than the target fills the bar and marks where it was", () => {
  expect(across({ filled: 1, target: 0.5 })).toBe(
    "2 paper, 50 filled, 1 paper, 49 filled, 2 paper",
  );
});

test("what is as agreed is tinted beside what is filled, in ink that print can tell apart", () => {
  expect(across({ filled: 0.5, due: 0.8, agreed: { from: 0, to: 0.8 } })).toBe(
    "2 paper, 50 filled, 28 tint, 1 paper, 2 mark, 18 paper, 1 filled, 2 paper",
  );
});

/** What stands along the middle of the bar, from left to right, in whole units. */
function across(parts: Partial<MeasureBar>): string {
  const empty = { filled: 0, booked: 0, due: null, agreed: null, target: null };
  const { shapes, height } = barDrawing({ ...empty, ...parts }, WIDTH);
  const runs: { what: string; length: number }[] = [];
  for (let x = 0.5; x < WIDTH; x += 1) {
    const top = shapes
      .filter((shape) => shape.x <= x && x < shape.x + shape.width)
      .filter((shape) => shape.y <= height / 2 && height / 2 < shape.y + shape.height)
      .pop();
    const what = top === undefined ? "paper" : top.hatched ? "hatched" : top.ink;
    const last = runs[runs.length - 1];
    if (last?.what === what) last.length += 1;
    else runs.push({ what, length: 1 });
  }
  return runs.map(({ what, length }) => `${length} ${what}`).join(", ");
}
