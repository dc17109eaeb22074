import { strToU8 } from "fflate";
import { serialOfDate } from "./fileDates";
import { sizesForLibrary } from "./fontSizes";
import { mergesApart } from "./mergesApart";
import type { PackageParts } from "./openPackage";
import { elementsIn } from "./partText";
import { widthsForLibrary } from "./sizes";
import { textOfPart, WORKBOOK } from "./workbookPart";

const FONT_PARTS = ["xl/styles.xml", "xl/sharedStrings.xml"];

/**
 * The parts as the library can take them. It counts every cell of a name, of one for a whole sheet
 * millions, and of a cell with a link it makes text: both are read without it.
 */
export function partsForLibrary(parts: PackageParts): Record<string, Uint8Array> {
  const part = textOfPart(parts, WORKBOOK);
  const [names] = elementsIn(part, "definedNames");
  const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return {
    ...parts,
    ...Object.fromEntries(
      [
        ...sheets.map((path) => [path, sheetForLibrary] as const),
        ...FONT_PARTS.map((path) => [path, sizesForLibrary] as const),
      ].flatMap(([path, change]) => changedPart(parts, path, change)),
    ),
    [WORKBOOK]: strToU8(names === undefined ? part : part.replace(names, "")),
  };
}

function changedPart(
  parts: PackageParts,
  path: string,
  change: (part: string) => string,
): readonly (readonly [string, Uint8Array])[] {
  const part = textOfPart(parts, path);
  const changed = change(part);
  return changed === part ? [] : [[path, strToU8(changed)]];
}

function sheetForLibrary(part: string): string {
  const [links] = part.includes("hyperlinks>") ? elementsIn(part, "hyperlinks") : [];
  const unlinked = links === undefined ? part : part.replace(links, "");
  return [daysAsNumbers, formatsNamed, mergesApart, widthsForLibrary, sizesForLibrary].reduce(
    (changed, change) => change(changed),
    unlinked,
  );
}

/** The library gives a cell that names no format none, not the first as it should. */
function formatsNamed(part: string): string {
  return part.replace(/<(?:\w+:)?c(?=\s)(?![^>]*\ss=)/g, (cell) => `${cell} s="0"`);
}

/** The library reads a day that is written out as one where this computer stands. */
function daysAsNumbers(part: string): string {
  if (!/\st="d"/.test(part)) return part;
  return part.replace(
    /(<(?:\w+:)?c\b[^>]*)\st="d"([^>]*>)(.*?<(?:\w+:)?v>)([^<]*)/g,
    (written, before: string, after: string, between: string, day: string) => {
      const serial = serialOfDate(new Date(/[T ]/.test(day) ? `${day.replace(/Z$/, "")}Z` : day));
      return Number.isNaN(serial) ? written : `${before}${after}${between}${serial}`;
    },
  );
}
