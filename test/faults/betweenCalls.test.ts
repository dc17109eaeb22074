import { interleavings, lossesOf } from "./betweenCalls";
import { planted } from "./planted";
import { sampleOf } from "./sample";
import { sampleWorld } from "./world";

jest.setTimeout(120_000);

const world = sampleWorld();
const all = interleavings(world);

test("whatever another person does between two calls, all that they have stays in its row", () => {
  const losses = sampleOf(all, 40, 10).flatMap((one) => lossesOf(world, one));
  expect(losses).toEqual([]);
});

describe("a guard that is taken out is missed", () => {
  const column = { job: "check the workbook", edit: "insert a column with text" };
  const row = { job: "make a report", edit: "add a row at the end" };
  test.each([
    ["the look before the write", "if (!sameGrid(seen.grid, look.grid))", "if (false)", column],
    [
      "the look after it",
      "if (!sameGrid(after.grid, withBlock(seen.grid, block)))",
      "if (false)",
      column,
    ],
    ["putting back", "for (let left = mends; left > 0;", "for (let left = 0; left > 0;", column],
    ["new rows where nobody writes", "= look.grid.cells.length < top;", "= false;", row],
  ])("%s", (_guard, code, instead, { job, edit }) => {
    const unguarded = sampleWorld(planted(code, instead));
    const tried = all.filter((one) => one.job === job && one.edit === edit).reverse();
    expect(tried.some((one) => lossesOf(unguarded, one).length > 0)).toBe(true);
  });
});
