/** Letters by their width in Arial and Helvetica, in thousandths of the size. */
const LETTERS: readonly (readonly [width: number, letters: string])[] = [
  [191, "'"],
  [222, "ijl"],
  [260, "|"],
  [278, " !,./:;I[\\]ft"],
  [333, "()-`r’"],
  [355, '"'],
  [389, "*"],
  [500, "Jckvsxyz"],
  [584, "+<=>~"],
  [611, "FTZ"],
  [667, "&ABEKPSVXY"],
  [722, "CDHNRUw"],
  [778, "GOQ"],
  [833, "Mm"],
  [889, "%"],
  [944, "W"],
  [1000, "…"],
  [1015, "@"],
];

/** Figures and most small letters; what is not in the list is taken to be as wide. */
const USUAL = 556;

const WIDTHS = new Map(
  LETTERS.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** How wide a text is in one line, in heights of its letters: times the size it is the width. */
export function widthOfText(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.get(letter) ?? USUAL;
  return width / 1000;
}
