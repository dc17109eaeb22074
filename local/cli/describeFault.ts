import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, relative } from "node:path";
import { FAULTS_ARE_REPORTED_AT } from "../../src/domain/fault";
import { ScriptError } from "../appsScript/realm/scriptError";

/** The scripts that are built from sources: the add-on's, and the parts of this command line. */
const PLACE = /(?:[^\s()]*\/)?(compact\.js|report\.js|[\w-]+\.mjs):(\d+):(\d+)/g;

/** Where the source map of a script lies. */
function mapOf(script: string): string {
  return `.build/${script.endsWith(".mjs") ? "cli" : "dist"}/${script}.map`;
}

/** A fault of the program: a sentence, the stack with places in the sources, where to report it. */
export function describeFault(root: string, error: unknown): string {
  const stack = error instanceof ScriptError ? error.scriptStack : stackOf(error);
  return [
    "Compact was stopped by a fault of its own, not of your workbook.",
    withSourcePlaces(root, stack),
    `Please report it, with these lines, at ${FAULTS_ARE_REPORTED_AT}`,
  ].join("\n\n");
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** "compact.js:1234:5" becomes "src/domain/words/figure.ts:12:3", seen from `root`. */
function withSourcePlaces(root: string, stack: string): string {
  const finders = new Map<string, SourceFinder>();
  return stack.replace(PLACE, (place, script: string, line: string, column: string) => {
    const finder = finders.get(script) ?? sourceFinder(root, mapOf(script));
    finders.set(script, finder);
    return finder(Number(line), Number(column)) ?? place;
  });
}

type SourceFinder = (line: number, column: number) => string | null;

function sourceFinder(root: string, mapPath: string): SourceFinder {
  let map: SourceMap | null = null;
  return (line, column) => {
    try {
      map ??= new SourceMap(JSON.parse(readFileSync(join(root, mapPath), "utf8")));
    } catch {
      // Even without source places the stack is worth having.
      return null;
    }
    const origin = map.findOrigin(line, column);
    if (!("fileName" in origin)) return null;
    const source = relative(root, join(root, dirname(mapPath), origin.fileName));
    return `${source}:${origin.lineNumber}:${origin.columnNumber}`;
  };
}
