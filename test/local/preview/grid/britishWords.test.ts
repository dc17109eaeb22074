import { withBritishWords } from "../../../../local/preview/grid/britishWords";

test("the words on the grid's menus are spelt as in the United Kingdom, their keys stay", () => {
  const texts = { color: { main: "Change color" }, more: "More Colors" };
  expect(withBritishWords(texts)).toEqual({
    color: { main: "Change colour" },
    more: "More Colours",
  });
});
