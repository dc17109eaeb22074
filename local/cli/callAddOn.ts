import type { Reply } from "../../src/app/calls/call";
import type { AnswerOf, AskOf, CallName } from "../../src/app/calls/calls";
import { entryPointOf } from "../../src/entryPoint";
import type { Project } from "../appsScript/project/project";
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
  const answer = project.run(entryPointOf(name), [JSON.stringify(ask)]);
  const reply = JSON.parse(String(answer)) as Reply<AnswerOf<N>>;
  if (reply.ok) return reply.value;
  // The command line has checked what it asks with: a request that is refused as malformed is a fault of ours.
  if (reply.code === "ask-unreadable") throw new Error(`The add-on does not take ${name}.`);
  throw new CliError(WRONG_USE.has(reply.code) ? 2 : 1, reply.message);
}

/** Refusals of what was asked for, rather than of what is in the workbook. */
const WRONG_USE: ReadonlySet<string> = new Set(["header-unknown", "meeting-unknown"]);
