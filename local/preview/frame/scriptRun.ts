import { formValues } from "./formValues";
import { toJsonText } from "./legalValue";
import type { FromFrame, ToFrame } from "./messages";

type Handler = (...args: unknown[]) => void;

interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

/** The calls of one page that wait for their answers. */
export class ScriptCalls {
  private readonly waiting = new Map<number, Handlers>();
  private last = 0;

  constructor(
    private readonly functions: readonly string[],
    private readonly send: (message: FromFrame) => void,
  ) {}

  /**
   * `google.script.run`: the handlers to come, and one method for each function that a page may
   * call. Other names are not there, so that calling them fails as it does on Google.
   */
  runner(handlers: Handlers = { success: null, failure: null, userObject: undefined }): object {
    const runner: Record<string, unknown> = {
      withSuccessHandler: (success: unknown) =>
        this.runner({ ...handlers, success: handler("withSuccessHandler", success) }),
      withFailureHandler: (failure: unknown) =>
        this.runner({ ...handlers, failure: handler("withFailureHandler", failure) }),
      withUserObject: (userObject: unknown) => this.runner({ ...handlers, userObject }),
    };
    for (const name of this.functions) {
      runner[name] = (...args: unknown[]) => this.call(name, args, handlers);
    }
    return runner;
  }

  answered(message: Exclude<ToFrame, { readonly kind: "page" }>): void {
    const handlers = this.waiting.get(message.call);
    if (handlers === undefined) return;
    this.waiting.delete(message.call);
    if (message.kind === "returned") {
      const value: unknown = message.json === null ? null : JSON.parse(message.json);
      handlers.success?.(value, handlers.userObject);
      return;
    }
    const error = new Error(message.message);
    error.name = "ScriptError";
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  }

  private call(functionName: string, args: readonly unknown[], handlers: Handlers): void {
    const [first] = args;
    const isForm = args.length === 1 && first instanceof HTMLFormElement;
    const json = toJsonText(isForm ? [formValues(first)] : checked(args));
    this.last += 1;
    this.waiting.set(this.last, handlers);
    this.send({ kind: "call", call: this.last, functionName, json });
  }
}

/** An argument that is undefined is refused: only items inside of arrays become null. */
function checked(args: readonly unknown[]): readonly unknown[] {
  args.forEach((arg, index) => {
    if (arg === undefined) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  });
  return args;
}

function handler(method: string, value: unknown): Handler {
  if (typeof value === "function") return value as Handler;
  throw new TypeError(`${method} needs a function.`);
}
