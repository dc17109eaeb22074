import { strToU8 } from "fflate";
import { type PackageParts, textOfPart } from "./packageParts";

/** Parts in which the library takes what looks like an escape for text, and escapes it. */
const ESCAPED_PARTS = /^xl\/(sharedStrings|comments\d*)\.xml$/;

/** The parts of a finished file with the texts as `textToFile` made them, escapes and all. */
export function withPlainTexts(parts: PackageParts): PackageParts {
  const changed = Object.keys(parts).flatMap((path): [string, Uint8Array][] => {
    const part = ESCAPED_PARTS.test(path) ? textOfPart(parts, path) : "";
    if (!part.includes("_x005F_")) return [];
    return [[path, strToU8(part.replace(/_x005F_x([0-9A-F]{4})_/gi, "_x$1_"))]];
  });
  return { ...parts, ...Object.fromEntries(changed) };
}
