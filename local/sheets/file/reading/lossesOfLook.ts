import { childOf, childrenOf, isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";

/** The elements of a file that make up a look. */
export interface LookElements {
  readonly format: XmlElement;
  readonly font: XmlElement | undefined;
  readonly fill: XmlElement | undefined;
  readonly border: XmlElement | undefined;
}

export const RAISED_LETTERS = "raised and lowered letters";

/** The parts of a look that a workbook cannot keep, in the plural, as a person reads them. */
export function lossesOfLook({ format, font, fill, border }: LookElements): readonly string[] {
  const alignment = childOf(format, "alignment")?.attributes ?? {};
  const pattern = childOf(fill, "patternFill")?.attributes.patternType ?? "none";
  const diagonal = childOf(border, "diagonal")?.attributes.style ?? "none";
  const losses: readonly (readonly [boolean, string])[] = [
    [pattern !== "none" && pattern !== "solid", "patterns of fills, which are plain colours now"],
    [
      childrenOf(fill, "gradientFill", "stop").length > 0,
      "gradients of fills, which are plain colours now",
    ],
    [diagonal !== "none", "diagonal borders"],
    [hasRaisedLetters(font), RAISED_LETTERS],
    [
      /^double/.test(childOf(font, "u")?.attributes.val ?? ""),
      "double underlines, which are single now",
    ],
    [(numberIn(alignment.indent) ?? 0) > 0, "indents"],
    [isAttributeOn(alignment.shrinkToFit), "text that shrinks to fit"],
    [
      /^(justify|distributed|centerContinuous)$/.test(alignment.horizontal ?? ""),
      "text spread out or centred over several columns",
    ],
  ];
  return losses.flatMap(([isLost, what]) => (isLost ? [what] : []));
}

/** Of a font of the styles, or of a piece of text. */
export function hasRaisedLetters(font: XmlElement | undefined): boolean {
  return /^(super|sub)script$/.test(childOf(font, "vertAlign")?.attributes.val ?? "");
}
