import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { ProjectFiles } from "../appsScript/project/projectFiles";
import { type Manifest, OPEN_MANIFEST, parseManifest } from "../appsScript/services/manifest";
import { readNamedFile } from "./files";

/**
 * One script file as a project of its own, with the pages beside it. Only the time zone is taken
 * from a manifest beside it: a script that is tried here may do everything.
 */
export function scriptFiles(script: string): ProjectFiles & { readonly source: string } {
  const source = new TextDecoder().decode(readNamedFile(script));
  const folder = dirname(script);
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return {
    source,
    scripts: [{ name: basename(script), source }],
    pages: new Map(
      pages.map((name) => [
        name.slice(0, -".html".length),
        readFileSync(join(folder, name), "utf8"),
      ]),
    ),
    manifest: { ...OPEN_MANIFEST, timeZone: manifestBeside(folder).timeZone },
  };
}

function manifestBeside(folder: string): Manifest {
  const path = join(folder, "appsscript.json");
  try {
    return existsSync(path) ? parseManifest(readFileSync(path, "utf8")) : OPEN_MANIFEST;
  } catch {
    return OPEN_MANIFEST;
  }
}
