import { strFromU8 } from "fflate";
import type { PackageParts } from "./openPackage";
import { attributesOf, elementsIn, textOf } from "./partText";

export const WORKBOOK = "xl/workbook.xml";

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
