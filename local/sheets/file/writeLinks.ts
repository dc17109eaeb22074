import { strToU8 } from "fflate";
import { columnLetters } from "../workbook/a1Notation";
import type { Cell } from "../workbook/cell";
import type { Sheet } from "../workbook/workbook";
import { attributeText } from "./attributeText";
import { type PackageParts, textOfPart } from "./packageParts";

const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/**
 * The parts of a finished file with the links of its cells. A file has one link for a whole cell,
 * whatever that holds; the library would write a linked number or formula as text.
 */
export function withLinks(parts: PackageParts, sheets: readonly Sheet[]): PackageParts {
  return Object.assign(
    {},
    parts,
    ...sheets.map((sheet, index) => linkedParts(parts, sheet, `sheet${index + 1}.xml`)),
  );
}

function linkedParts(parts: PackageParts, sheet: Sheet, file: string): PackageParts {
  const targets = new Map<string, string>();
  const elements: string[] = [];
  sheet.eachCell((cell, row, column) => {
    const link = linkOf(cell);
    if (link === undefined) return;
    const at = `<hyperlink ref="${columnLetters(column)}${row}"`;
    if (link.startsWith("#")) {
      elements.push(`${at} location="${attributeText(link.slice(1))}"/>`);
      return;
    }
    const id = targets.get(link) ?? `rIdLink${targets.size + 1}`;
    targets.set(link, id);
    elements.push(`${at} r:id="${id}"/>`);
  });
  if (elements.length === 0) return {};
  const [path, relationsPath] = [`xl/worksheets/${file}`, `xl/worksheets/_rels/${file}.rels`];
  const relations = Array.from(
    targets,
    ([target, id]) =>
      `<Relationship Id="${id}" Type="${LINK_TYPE}" Target="${attributeText(target)}" TargetMode="External"/>`,
  );
  const listed = textOfPart(parts, relationsPath) || NO_RELATIONS;
  return {
    [path]: inserted(textOfPart(parts, path), "<pageMargins", [
      "<hyperlinks>",
      ...elements,
      "</hyperlinks>",
    ]),
    [relationsPath]: inserted(listed, "</Relationships>", relations),
  };
}

function inserted(part: string, before: string, elements: readonly string[]): Uint8Array {
  const place = part.indexOf(before);
  return strToU8(part.slice(0, place) + elements.join("") + part.slice(place));
}

/** The link of the cell, or the first in its text. */
function linkOf({ link, runs }: Cell): string | undefined {
  return link ?? runs?.find((run) => run.link !== undefined)?.link;
}
