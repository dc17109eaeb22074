import { strFromU8, strToU8 } from "fflate";
import type { DeveloperMetadata, Filter, Protection } from "../workbook/sheetParts";
import type { WorkbookPackage } from "./package/workbookPackage";
import type { PackageParts } from "./packageParts";

/** What Sheets keeps and an .xlsx file has no place for; it travels in a custom part of the file. */
export interface Extras {
  readonly version: 1;
  readonly timeZone: string;
  readonly locale: string;
  readonly sheets: readonly SheetExtras[];
  readonly metadata: readonly DeveloperMetadata[];
}

export interface SheetExtras {
  readonly name: string;
  /** Its name in Sheets, where an .xlsx file cannot have that. */
  readonly title?: string;
  readonly id: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly protections: readonly Protection[];
  /** What its filter asks for; which rows that hides. */
  readonly filter?: {
    readonly criteria: Filter["criteria"];
    readonly hiddenRows: readonly number[];
  };
}

const NAMESPACE = "urn:compact:local-workspace:1";
const PART = "customXml/item1.xml";
const PART_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** The parts of a file with these extras among them; programs that do not know them leave them alone. */
export function withExtrasPart(parts: PackageParts, extras: Extras): PackageParts {
  const relations = "xl/_rels/workbook.xml.rels";
  const listed = strFromU8(parts[relations] ?? new Uint8Array());
  const relation = `<Relationship Id="rIdLocalWorkspace" Type="${PART_TYPE}" Target="../${PART}"/>`;
  return {
    ...parts,
    [PART]: strToU8(partOf(extras)),
    [relations]: strToU8(listed.replace("</Relationships>", `${relation}</Relationships>`)),
  };
}

/** The extras of a file, where it has them. Others' custom parts are passed over. */
export function extrasAmong(parts: WorkbookPackage): Extras | undefined {
  for (const path of parts.paths) {
    if (!/^customxml\/item\d+\.xml$/.test(path)) continue;
    const extras = extrasIn(strFromU8(parts.part(path) ?? new Uint8Array()));
    if (extras !== null) return extras;
  }
  return undefined;
}

function partOf(extras: Extras): string {
  const json = JSON.stringify(extras).replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? letter);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workspace xmlns="${NAMESPACE}">${json}</workspace>`;
}

const ENTITIES: { readonly [letter: string]: string } = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

function extrasIn(part: string): Extras | null {
  const json = new RegExp(`<workspace xmlns="${NAMESPACE}">([^<]*)</workspace>`).exec(part)?.[1];
  if (json === undefined) return null;
  try {
    const text = json.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    const extras = JSON.parse(text) as Extras;
    return extras.version === 1 ? extras : null;
  } catch {
    return null;
  }
}
