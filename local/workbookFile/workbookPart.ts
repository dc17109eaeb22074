import { strFromU8, strToU8 } from "fflate";
import { serialOfDate } from "./fileDates";
import { sizesForLibrary } from "./fontSizes";
import type { PackageParts } from "./openPackage";
import { attributesOf, elementsIn, textOf } from "./partText";
import { widthsForLibrary } from "./sizes";

const WORKBOOK = "xl/workbook.xml";
const FONT_PARTS = ["xl/styles.xml", "xl/sharedStrings.xml"];

/** What the part of a file about the whole workbook says and the library passes over. */
export interface WorkbookPart {
  /** Names for cells, with what they stand for as it is written there. */
  readonly names: readonly { readonly name: string; readonly meaning: string }[];
  /** Whether the results in the file are not to be relied on: who wrote it computed nothing. */
  readonly wantsCalculation: boolean;
  /** The path of a sheet's own part, by the sheet's name. */
  readonly sheetPaths: ReadonlyMap<string, string>;
}

interface Relation {
  readonly type: string;
  /** The path of the other part, from the top of the file. */
  readonly target: string;
}

export function readWorkbookPart(parts: PackageParts): WorkbookPart {
  const part = textOfPart(parts, WORKBOOK);
  const names = elementsIn(part, "definedName").map((element) => ({
    name: attributesOf(element).get("name") ?? "",
    meaning: textOf(element),
  }));
  const calculation = elementsIn(part, "calcPr")[0];
  const asked = calculation && attributesOf(calculation).get("fullCalcOnLoad");
  return {
    names,
    wantsCalculation: asked === "1" || asked === "true",
    sheetPaths: sheetPaths(parts, part),
  };
}

/**
 * The parts as the library can take them. It counts every cell of a name: of one for a whole sheet,
 * millions; it reads a day that is written out as one where this computer stands; of a cell with a
 * link it makes text; it cuts font sizes down to whole points; and one column width it passes over.
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
  return [daysAsNumbers, widthsForLibrary, sizesForLibrary].reduce(
    (changed, change) => change(changed),
    unlinked,
  );
}

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

/**
 * What a part of the file points at, by the names that it uses for it; targets that lie outside the
 * file (links) as they are written.
 */
export function relationsOf(parts: PackageParts, path: string): ReadonlyMap<string, Relation> {
  const [folder, file] = [
    path.slice(0, path.lastIndexOf("/") + 1),
    path.slice(path.lastIndexOf("/") + 1),
  ];
  const relations = elementsIn(textOfPart(parts, `${folder}_rels/${file}.rels`), "Relationship");
  return new Map(
    relations.map((element) => {
      const attributes = attributesOf(element);
      const written = attributes.get("Target") ?? "";
      const isOutside = attributes.get("TargetMode") === "External";
      const target = isOutside ? written : pathFrom(folder, written);
      return [attributes.get("Id") ?? "", { type: attributes.get("Type") ?? "", target }];
    }),
  );
}

export function textOfPart(parts: PackageParts, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array());
}

function sheetPaths(parts: PackageParts, part: string): ReadonlyMap<string, string> {
  const relations = relationsOf(parts, WORKBOOK);
  return new Map(
    elementsIn(part, "sheet").map((element) => {
      const attributes = attributesOf(element);
      const target = relations.get(attributes.get("id") ?? "")?.target ?? "";
      return [attributes.get("name") ?? "", target];
    }),
  );
}

/** `../comments1.xml`, seen from `xl/worksheets/`, is `xl/comments1.xml`. */
function pathFrom(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
