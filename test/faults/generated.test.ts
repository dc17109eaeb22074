import { wrongWith } from "./generated";

jest.setTimeout(120_000);

test("whatever a workbook holds and a page asks, the answer is a value or a sentence", async () => {
  const wrong: string[] = [];
  for (let seed = 0; seed < 6; seed++) wrong.push(...(await wrongWith(seed)));
  expect(wrong).toEqual([]);
});
