import type { Reply } from "../app/calls/call";
import type { AnswerOf, AskOf, CallName } from "../app/calls/calls";
import type { ItemOfMenu } from "../app/calls/states/todayState";
import type { RefusalCode } from "../domain/problem";
import { entryPointOf } from "../entryPoint";

/** Why a call has no answer: `code` for programs, `message` for the coordinator. */
export interface CallFailure {
  readonly code: RefusalCode | "google" | "no-answer";
  readonly message: string;
}

export type Outcome<N extends CallName> =
  | { readonly ok: true; readonly value: AnswerOf<N> }
  | ({ readonly ok: false } & CallFailure);

export type Ask = <N extends CallName>(name: N, ask: AskOf<N>) => Promise<Outcome<N>>;

interface Runner {
  withSuccessHandler(handler: (json: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  readonly [entryPoint: string]: unknown;
}

declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host?: {
      close?(): void;
      setHeight?(pixels: number): void;
      readonly editor?: { focus(): void };
    };
  };
};

/** Google takes ten at once; a few are kept free for another page of the same person. */
const MOST_AT_ONCE = 6;
/** Google ends every call after six minutes. */
const LONGEST_WAIT_MS = 390_000;

let underWay = 0;
const waiting: (() => void)[] = [];

/** Asks the add-on. Never rejects: whatever goes wrong is an outcome with a code. */
export const askServer: Ask = async (name, ask) => {
  if (underWay >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  underWay += 1;
  try {
    return readReply(await run(entryPointOf(name), JSON.stringify(ask)));
  } catch (error) {
    return { ok: false, code: "google", message: messageOf(error) };
  } finally {
    underWay -= 1;
    waiting.shift()?.();
  }
};

export type OpenItem = (entryPoint: ItemOfMenu) => Promise<CallFailure | null>;

/** Opens an item of the menu as if it were chosen there: a dialog of its own. Null where it is open. */
export const openItem: OpenItem = async (entryPoint) => {
  try {
    await run(entryPoint, "{}");
    return null;
  } catch (error) {
    return { code: "google", message: messageOf(error) };
  }
};

/** Gives the keyboard back to the sheet, after taking the person to a cell. */
export function focusSheet(): void {
  google.script.host?.editor?.focus();
}

/** Closes the dialog that the page is in. */
export function closeDialog(): void {
  google.script.host?.close?.();
}

/** Gives the dialog that the page is in another height. */
export function resizeDialog(pixels: number): void {
  google.script.host?.setHeight?.(pixels);
}

function run(entry: string, json: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("No answer came.")), LONGEST_WAIT_MS);
    const runner = google.script.run
      .withSuccessHandler((answer) => {
        clearTimeout(timer);
        resolve(answer);
      })
      .withFailureHandler((error) => {
        clearTimeout(timer);
        reject(error);
      });
    const call = runner[entry];
    if (typeof call !== "function") throw new Error(`There is no ${entry}.`);
    call.call(runner, json);
  });
}

function readReply<N extends CallName>(json: unknown): Outcome<N> {
  if (typeof json === "string") {
    const reply: Reply<AnswerOf<N>> | null = JSON.parse(json);
    if (reply !== null && typeof reply === "object" && typeof reply.ok === "boolean") return reply;
  }
  return { ok: false, code: "no-answer", message: "The add-on gave no answer." };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
