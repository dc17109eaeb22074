import { type DefaultFont, SHEETS_FONT } from "../workbook/defaultFont";
import type { PackageParts } from "./openPackage";
import { attributesOf, elementsIn } from "./partText";
import { textOfPart } from "./workbookPart";

/**
 * What the cells of a file are written in where they have no look of their own: the font of its
 * first cell format. A file without fonts leaves that to whoever shows it: Sheets takes its own.
 */
export function defaultFontIn(parts: PackageParts): DefaultFont {
  const styles = textOfPart(parts, "xl/styles.xml");
  const [formats = ""] = elementsIn(styles, "cellXfs");
  const [plain = ""] = elementsIn(formats, "xf");
  const [fonts = ""] = elementsIn(styles, "fonts");
  const place = Number(attributesOf(plain).get("fontId") ?? 0);
  const font = elementsIn(fonts, "font")[place] ?? "";
  const size = Number(valueIn(font, "sz"));
  return {
    fontFamily: valueIn(font, "name") || SHEETS_FONT.fontFamily,
    fontSize: size > 0 ? size : SHEETS_FONT.fontSize,
  };
}

function valueIn(font: string, name: string): string {
  const [element = ""] = elementsIn(font, name);
  return attributesOf(element).get("val") ?? "";
}
