import { strFromU8, strToU8 } from "fflate";
import type { ThemeColour } from "../workbook/style";
import { THEME_COLOURS } from "../workbook/themeColours";
import type { PackageParts } from "./packageParts";

const PART = "xl/theme/theme1.xml";
/** The colours of a theme in the order in which its part has to have them; Sheets has one for several. */
const SCHEME: readonly (readonly [name: string, theme: ThemeColour])[] = [
  ["dk1", "TEXT"],
  ["lt1", "BACKGROUND"],
  ["dk2", "TEXT"],
  ["lt2", "BACKGROUND"],
  ["accent1", "ACCENT1"],
  ["accent2", "ACCENT2"],
  ["accent3", "ACCENT3"],
  ["accent4", "ACCENT4"],
  ["accent5", "ACCENT5"],
  ["accent6", "ACCENT6"],
  ["hlink", "HYPERLINK"],
  ["folHlink", "HYPERLINK"],
];

/** The parts with the theme of Sheets in place of Office's, which the library writes. */
export function withSheetsTheme(parts: PackageParts): PackageParts {
  const theme = parts[PART];
  if (theme === undefined) return parts;
  const colours = SCHEME.map(
    ([name, of]) =>
      `<a:${name}><a:srgbClr val="${THEME_COLOURS[of].slice(1).toUpperCase()}"/></a:${name}>`,
  );
  const scheme = `<a:clrScheme name="Sheets">${colours.join("")}</a:clrScheme>`;
  const written = strFromU8(theme).replace(/<a:clrScheme .*?<\/a:clrScheme>/s, scheme);
  return { ...parts, [PART]: strToU8(written) };
}
