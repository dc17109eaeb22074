import { read } from "./statement";

const PLEDGES = "5 organisations to make the Skills Pledge by 31 March 2010";

function told(text: string): readonly (readonly [priority: string | null, measure: string])[] {
  return read(text).measures.map(({ priority, measure }) => [priority, measure]);
}

test.each(["1 Skills", "1. Skills", "1) Skills", "P1 Skills", "Priority 1: Skills"])(
  "%s above measures is the priority that they belong to, and no measure",
  (heading) => {
    expect(told(`${heading}\n${PLEDGES}`)).toEqual([["Skills", PLEDGES]]);
  },
);

test("the numbers of bare headings follow each other", () => {
  const master = "3 Master Classes by the end of March 2010";
  expect(told(`1 Skills\n${PLEDGES}\n\n2 Events\n${master}`)).toEqual([
    ["Skills", PLEDGES],
    ["Events", master],
  ]);
});

test("a number before what is counted makes a measure, also above others", () => {
  expect(told(`1 Master Class\n${PLEDGES}`).map(([, measure]) => measure)).toEqual([
    "1 Master Class",
    PLEDGES,
  ]);
  expect(told(`1 Skills\n${PLEDGES}\n2 Good Practice Events\n${PLEDGES}`)[1]).toEqual([
    "Skills",
    "2 Good Practice Events",
  ]);
});
