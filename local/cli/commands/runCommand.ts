import { basename } from "node:path";
import { ScriptError } from "../../appsScript/realm/scriptError";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { chooseFunction } from "../chooseFunction";
import { CliError } from "../cliError";
import { checkOutput, readBook, writeBook } from "../files";
import { openProject } from "../openProject";
import { printCalls } from "../printCalls";
import { scriptFiles } from "../scriptFiles";
import type { Surroundings } from "../surroundings";
import type { Terminal } from "../terminal";
import { terminalUi } from "../terminalUi";
import { warnOfFormulas } from "../warnOfFormulas";
import { emptyWorkbook } from "./setupCommand";

export interface RunCommandOptions extends FileSettings {
  readonly function?: string;
  readonly answer?: readonly string[];
  readonly out?: string;
  readonly json?: boolean;
  readonly calls?: boolean;
}

/** Runs an Apps Script file as Google would, bound to a workbook, with everything allowed. */
export async function runCommand(
  { terminal }: Surroundings,
  script: string,
  book: string | undefined,
  options: RunCommandOptions,
): Promise<void> {
  const { out, json, calls } = options;
  if (out !== undefined) checkOutput(out, ".xlsx", book ?? null);
  const { source, ...files } = scriptFiles(script);
  const chosen = chooseFunction(source, options.function);
  // Before the first Date: the script's zone is its manifest's.
  process.env.TZ = files.manifest.timeZone;
  const workbook = book === undefined ? emptyWorkbook(options) : await readBook(book, options);
  const printed: string[] = [];
  const project = openProject(
    files,
    workbook,
    (level, text) => {
      printed.push(text);
      if (json) return;
      if (level === "warn" || level === "error") terminal.warn(text);
      else terminal.say(text);
    },
    {
      ui: terminalUi((line) => {
        printed.push(line);
        if (!json) terminal.say(line);
      }, options.answer ?? []),
    },
  );
  hearOfFailedPromises(script, terminal);
  terminal.progress(chosen === null ? `Running ${script}.` : `Running ${chosen}() of ${script}.`);
  try {
    if (chosen === null) project.evaluate();
    else project.run(chosen);
  } catch (error) {
    const isOfScript = error instanceof ScriptError && !error.isFaultOfWorkspace;
    throw isOfScript ? new CliError(1, error.describe()) : error;
  }
  if (out !== undefined) await writeBook(out, workbook, terminal);
  warnOfFormulas(terminal, workbook);
  const counted = project.calls.counted();
  if (json) {
    const answer = { ran: chosen, printed };
    terminal.say(JSON.stringify(calls ? { ...answer, calls: counted } : answer));
    return;
  }
  if (out !== undefined) terminal.warn(`Written to ${out}.`);
  if (calls) printCalls(terminal, counted);
}

/**
 * On Google a promise that fails without a handler fails silently; Node would end the process. A
 * promise of ours that does so is a mistake of ours.
 */
function hearOfFailedPromises(script: string, terminal: Terminal): void {
  process.on("unhandledRejection", (reason, promise) => {
    if (promise instanceof Promise) throw reason;
    const failure = new ScriptError(reason, [basename(script)]).describe();
    terminal.warn(`A promise of the script failed, and nothing in it noticed: ${failure}`);
  });
}
