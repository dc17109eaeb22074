import { strFromU8, unzipSync, zipSync } from "fflate";
import { utf8Bytes } from "../docx/utf8";
import { relationsPath, resolvedTarget, sourceOfRelations, withTargets } from "./partTargets";
import type { TemplateParts } from "./templateParts";

const MAIN = "word/document.xml";
const TYPES = "[Content_Types].xml";
/** As docx has it in the report itself: the same document gives the same bytes. */
const STILL = "1980-01-01T00:00:00";

/** Parts that are looked for by name when the report is written, by the kind of their relation. */
const USUAL: { readonly [kind: string]: string } = {
  styles: "word/styles.xml",
  numbering: "word/numbering.xml",
  settings: "word/settings.xml",
  footnotes: "word/footnotes.xml",
  endnotes: "word/endnotes.xml",
};

/** New names of parts, by the names that they have, in lower case: names are told apart without it. */
type NewNames = ReadonlyMap<string, string>;

/**
 * The template with its parts under the names that Word on a computer gives them. A package says
 * itself where its text lies (ECMA-376 part 2, 6.5), and Word Online and SharePoint make use of
 * that: `word/document2.xml`. What is no package, or has the usual names, comes back as it is.
 */
export function withUsualNames(template: Uint8Array): Uint8Array {
  const parts = unpacked(template);
  const names = parts === null ? null : newNames(parts);
  if (parts === null || names === null || names.size === 0) return template;
  const renamed = Object.entries(parts).map(([path, bytes]): [string, Uint8Array] => {
    if (path === TYPES) return [path, utf8Bytes(typesUnder(names, strFromU8(bytes)))];
    if (!path.endsWith(".rels")) return [nameOf(path, names), bytes];
    const source = sourceOfRelations(path);
    const relations = withTargets(strFromU8(bytes), (target) => {
      const meant = nameOf(resolvedTarget(source, target), names);
      return source === "" ? meant : `/${meant}`;
    });
    return [relationsPath(nameOf(source, names)), utf8Bytes(relations)];
  });
  return zipSync(Object.fromEntries(renamed), { mtime: STILL });
}

function unpacked(template: Uint8Array): TemplateParts | null {
  try {
    return unzipSync(template);
  } catch {
    return null;
  }
}

function newNames(parts: TemplateParts): NewNames {
  const names = new Map<string, string>();
  const rename = (from: string, to: string): void => {
    if (parts[to] === undefined) names.set(from.toLowerCase(), to);
  };
  const [main] = targetsIn(parts, "", "officeDocument");
  if (main === undefined) return names;
  rename(main, MAIN);
  for (const [kind, usual] of Object.entries(USUAL)) {
    const [target] = targetsIn(parts, main, kind);
    if (target !== undefined) rename(target, usual);
  }
  return names;
}

/** The parts that `source` points at under relations of that kind, as far as they are there. */
function targetsIn(parts: TemplateParts, source: string, expectedKind: string): readonly string[] {
  const bytes = partNamed(parts, relationsPath(source));
  const targets: string[] = [];
  withTargets(bytes === undefined ? "" : strFromU8(bytes), (target, kind) => {
    const path = resolvedTarget(source, target);
    if (kind === expectedKind && partNamed(parts, path) !== undefined) targets.push(path);
    return target;
  });
  return targets;
}

function partNamed(parts: TemplateParts, path: string): Uint8Array | undefined {
  const name = Object.keys(parts).find((each) => each.toLowerCase() === path.toLowerCase());
  return name === undefined ? undefined : parts[name];
}

function nameOf(path: string, names: NewNames): string {
  return names.get(path.toLowerCase()) ?? path;
}

function typesUnder(names: NewNames, types: string): string {
  return types.replace(
    /(\sPartName\s*=\s*["'])\/([^"']*)/g,
    (_written, before: string, path: string) => `${before}/${nameOf(path, names)}`,
  );
}
