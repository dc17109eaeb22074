import type { AnswerOf, AskOf, CallName, Reply } from "../../src/app/calls/calls";
import { entryPointOf } from "../../src/entryPoint";
import type { Project } from "../appsScript/project/project";
import { ScriptError } from "../appsScript/realm/scriptError";
import { CliError } from "./cliError";

/**
 * Asks the add-on as its sidebar does: a top-level function, JSON text in, JSON text out. Throws a
 * CliError with the add-on's own sentence where it refuses; anything else is a fault.
 */
export function callAddOn<N extends CallName>(
  project: Project,
  name: N,
  ask: AskOf<N>,
): AnswerOf<N> {
  const reply = JSON.parse(String(ran(project, entryPointOf(name), JSON.stringify(ask)))) as Reply<
    AnswerOf<N>
  >;
  if (reply.ok) return reply.value;
  // The command line has checked what it asks with: a request that is refused as malformed is a fault of ours.
  if (reply.code === "ask-unreadable") throw new Error(`The add-on does not take ${name}.`);
  throw new CliError(WRONG_USE.has(reply.code) ? 2 : 1, reply.message);
}

/** What Sheets itself would refuse is a matter of the workbook, not a fault of the program. */
function ran(project: Project, entryPoint: string, ask: string): unknown {
  try {
    return project.run(entryPoint, [ask]);
  } catch (error) {
    throw error instanceof ScriptError && error.isRefusal
      ? new CliError(1, refusalSentence(error.message))
      : error;
  }
}

function refusalSentence(message: string): string {
  if (/limit of 10000000 cells/.test(message)) {
    return (
      "There is no room in the workbook for what would be added: it would have more than the 10 million cells that Google Sheets takes. " +
      "Often one cell far below or to the right was filled by mistake: delete the rows and columns beyond your tables and try again."
    );
  }
  const isRule = message.includes("violates the data validation rules");
  const wayOn = isRule
    ? " It is a cell that Compact fills: take the rule off its column (Data, Data validation), or let the rule only warn, and try again."
    : "";
  return `The spreadsheet would not do what was asked of it, and nothing was written: ${message}${wayOn}`;
}

/** Refusals of what was asked for, rather than of what is in the workbook. */
const WRONG_USE: ReadonlySet<string> = new Set(["header-unknown"]);
