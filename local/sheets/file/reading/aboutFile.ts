import type { AboutFile } from "../../workbook/aboutFile";
import type { WorkbookPackage } from "../package/workbookPackage";
import { childOf, type XmlElement } from "../package/xmlTree";

const FIELDS = ["title", "subject", "creator", "keywords", "description", "category"] as const;

/** What the package says of itself; nothing where it has no such part. */
export function aboutFileIn(parts: WorkbookPackage): AboutFile {
  const path = parts.relationsOf("").find(({ kind }) => kind === "core-properties")?.target;
  const part = path === undefined || !parts.has(path) ? undefined : parts.xml(path);
  return Object.fromEntries(FIELDS.flatMap((field) => fieldIn(part, field)));
}

function fieldIn(part: XmlElement | undefined, field: string): readonly [string, string][] {
  const text = childOf(part, field)?.text ?? "";
  return text === "" ? [] : [[field, text]];
}
