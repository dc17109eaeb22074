import { basename } from "node:path";
import { ScriptError } from "../../realm/scriptError";
import { OPEN_MANIFEST } from "../../services/manifest";
import { CliError } from "../cliError";
import { checkOutput, readBook, readNamedFile, writeBook } from "../files";
import type { Surroundings } from "../main";
import { openProject } from "../openProject";
import { printCalls } from "../printCalls";
import { emptyWorkbook } from "./setupCommand";

export interface RunOptions {
  readonly function?: string;
  readonly out?: string;
  readonly calls?: boolean;
}

/** Names that a script's one entry point usually has. */
const USUAL_NAMES = ["main", "myFunction", "run", "start"];

/** Runs an Apps Script file as Google would, bound to a workbook, with everything allowed. */
export async function runCommand(
  { terminal }: Surroundings,
  script: string,
  book: string | undefined,
  options: RunOptions,
): Promise<void> {
  const { out, calls } = options;
  if (out !== undefined) checkOutput(out, ".xlsx", book ?? null);
  const name = basename(script);
  const source = new TextDecoder().decode(readNamedFile(script));
  const workbook = book === undefined ? emptyWorkbook() : await readBook(book);
  const files = { scripts: [{ name, source }], pages: new Map(), manifest: OPEN_MANIFEST };
  const project = openProject(files, workbook, (level, text) => {
    if (level === "warn" || level === "error") terminal.warn(text);
    else terminal.say(text);
  });
  try {
    const functions = project.evaluate();
    const chosen = options.function ?? chosenFunction(source, functions);
    if (chosen !== null) {
      project.calls.reset();
      if (functions.length > 1) terminal.progress(`Running ${chosen}().`);
      project.run(chosen);
    }
    workbook.calculation.settleAll();
  } catch (error) {
    if (error instanceof ScriptError) throw new CliError(1, error.describe());
    throw error;
  }
  if (out !== undefined) await writeBook(out, workbook);
  if (calls) printCalls(terminal, project.calls.counted());
}

/** Null where the file does its work at the top level, or has nothing to run. */
function chosenFunction(source: string, functions: readonly string[]): string | null {
  if (callsAtTopLevel(source, functions)) return null;
  const usual = USUAL_NAMES.find((name) => functions.includes(name));
  if (usual !== undefined) return usual;
  const open = functions.filter((name) => !name.endsWith("_"));
  const uncalled = open.filter((name) => !isCalledIn(source, name));
  const [only, ...others] = uncalled.length > 0 ? uncalled : open;
  if (only === undefined || others.length === 0) return only ?? null;
  throw new CliError(
    2,
    `The script has several functions; say which one to run: --function ${uncalled.join(" | ")}`,
  );
}

/** A line that begins with a call, outside every function: the work was done while loading. */
function callsAtTopLevel(source: string, functions: readonly string[]): boolean {
  return functions.some((name) => new RegExp(`^${escaped(name)}\\s*\\(`, "m").test(source));
}

function isCalledIn(source: string, name: string): boolean {
  const withoutDeclaration = source.replace(new RegExp(`function\\s+${escaped(name)}\\b`, "g"), "");
  return new RegExp(`\\b${escaped(name)}\\s*\\(`).test(withoutDeclaration);
}

function escaped(name: string): string {
  return name.replace(/[$]/g, "\\$");
}
