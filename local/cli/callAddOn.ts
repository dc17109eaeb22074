import type { AnswerOf, AskOf, CallName, Reply } from "../../src/app/calls/calls";
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
  const reply = JSON.parse(String(project.run(entryPointOf(name), [JSON.stringify(ask)]))) as Reply<
    AnswerOf<N>
  >;
  if (reply.ok) return reply.value;
  // The command line asks with what it has checked: an ask that does not fit is its own fault.
  if (reply.code === "ask-unreadable") throw new Error(`The add-on does not take ${name}.`);
  throw new CliError(1, reply.message);
}
