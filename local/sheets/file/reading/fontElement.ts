import type { Font } from "@cj-tech-master/excelts";
import { childOf, isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";
import type { ColourReader } from "./palette";

/** A font of the styles, or of a piece of text (where its name stands in `rFont`). */
export function fontIn(element: XmlElement, colour: ColourReader): Partial<Font> {
  const valueIn = (name: string): string | undefined => childOf(element, name)?.attributes.val;
  /** Being there is enough, unless it says no. */
  const has = (name: string): boolean => {
    const found = childOf(element, name);
    return (
      found !== undefined &&
      (found.attributes.val === undefined || isAttributeOn(found.attributes.val))
    );
  };
  const name = valueIn("name") ?? valueIn("rFont");
  const size = numberIn(valueIn("sz"));
  const painted = colour(childOf(element, "color"));
  const underline = childOf(element, "u");
  return {
    ...(name && { name }),
    ...(size !== undefined && size > 0 && { size }),
    ...(painted && { color: painted }),
    ...(has("b") && { bold: true }),
    ...(has("i") && { italic: true }),
    ...(has("strike") && { strike: true }),
    ...(underline && underline.attributes.val !== "none" && { underline: true }),
  };
}
