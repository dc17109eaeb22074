import * as z from "zod/mini";
import { Refusal } from "../domain/problem";
import type { Ports } from "./ports";
import { goToCell, readSelection } from "./sidebarPlaces";

/** What crosses from the server to the page, as JSON text: a refusal is a value, never a throw. */
export type Reply<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly code: string; readonly message: string };

const NOTHING = z.strictObject({});
const SHORT = z.string().check(z.maxLength(500));

/**
 * Every call that the sidebar, the command line and the preview may make, by name: what is asked
 * and what answers. The call `goToCell` is Google's top-level function `callGoToCell`.
 */
export const CALLS = {
  goToCell: call(z.strictObject({ sheet: SHORT, cell: SHORT }), goToCell),
  readSelection: call(NOTHING, readSelection),
} as const;

export type CallName = keyof typeof CALLS;
export type AskOf<N extends CallName> = z.output<(typeof CALLS)[N]["ask"]>;
export type AnswerOf<N extends CallName> = ReturnType<(typeof CALLS)[N]["answer"]>;

/**
 * Answers a call with the JSON text of a Reply. The ask is parsed on arrival, as a table is: one
 * that does not fit is refused ("ask-unreadable"). Throws only what is a bug or Google's own
 * error, so that it is logged where it happened; the page knows what to say about those.
 */
export function answerCall(ports: Ports, name: CallName, json: string): string {
  return JSON.stringify(CALLS[name].reply(ports, json));
}

/** The name of the top-level function that answers a call: `callGoToCell`. */
export function entryPointOf(name: CallName): string {
  return `call${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

interface Call<Schema extends z.ZodMiniType, Answer> {
  readonly ask: Schema;
  readonly answer: (ports: Ports, ask: z.output<Schema>) => Answer;
  readonly reply: (ports: Ports, json: string) => Reply<Answer>;
}

function call<Schema extends z.ZodMiniType, Answer>(
  ask: Schema,
  answer: (ports: Ports, ask: z.output<Schema>) => Answer,
): Call<Schema, Answer> {
  const reply = (ports: Ports, json: string): Reply<Answer> => {
    try {
      return { ok: true, value: answer(ports, parseAsk(ask, json)) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ok: false, code: error.code, message: error.message };
    }
  };
  return { ask, answer, reply };
}

function parseAsk<Schema extends z.ZodMiniType>(schema: Schema, json: string): z.output<Schema> {
  let asked: unknown;
  try {
    asked = JSON.parse(json);
  } catch {
    throw unreadable();
  }
  const parsed = z.safeParse(schema, asked);
  if (!parsed.success) throw unreadable();
  return parsed.data;
}

function unreadable(): Refusal {
  return new Refusal(
    "ask-unreadable",
    "The page and the add-on do not match. Close the sidebar and open it again.",
  );
}
