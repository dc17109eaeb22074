import type * as z from "zod/mini";
import { Refusal, type RefusalCode } from "../../domain/problem";
import type { Ports } from "../ports";
import { parseAsk } from "./parseAsk";

/** What crosses from the server to the page, as JSON text: a refusal is a value, never a throw. */
export type Reply<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: string };

/** A call that the page may make: what is asked, and what answers. */
export interface Call<Schema extends z.ZodMiniType, Answer> {
  /** What it does, as the subject of a sentence about what became of it. */
  readonly title: string;
  readonly ask: Schema;
  readonly answer: (ports: Ports, ask: z.output<Schema>) => Answer;
  readonly reply: (ports: Ports, json: string) => Reply<Answer>;
}

/**
 * A call by its title, the shape of its ask and what answers. The ask is parsed on arrival; a refusal is a
 * reply, and anything else that is thrown goes through.
 */
export function call<Schema extends z.ZodMiniType, Answer>(
  title: string,
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
  return { title, ask, answer, reply };
}
