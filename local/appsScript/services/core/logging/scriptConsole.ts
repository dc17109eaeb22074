import { googleClass } from "../../../declare/googleClass";
import { ANY, optional, rest } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import type { LogHost } from "./logHost";

interface Timed extends LogHost {
  /** When each timer was started. */
  readonly timers: Map<string, number>;
}

/** `console` of Apps Script. */
export const CONSOLE = googleClass<Console>()<Timed>("console", {
  rawArguments: true,
  uncounted: true,
});

const console = methods(CONSOLE, {
  log: [[rest(ANY)], (console, values) => console.print("log", values)],
  info: [[rest(ANY)], (console, values) => console.print("info", values)],
  warn: [[rest(ANY)], (console, values) => console.print("warn", values)],
  error: [[rest(ANY)], (console, values) => console.print("error", values)],
  time: [
    [optional(ANY)],
    ({ timers, clock }, label = "default") => void timers.set(String(label), clock.now()),
  ],
  timeEnd: [
    [optional(ANY)],
    ({ timers, clock, print }, label = "default") => {
      const started = timers.get(String(label));
      if (started === undefined) return;
      timers.delete(String(label));
      print("log", [`${label}: ${clock.now() - started}ms`]);
    },
  ],
});

export const CONSOLE_TABLE = table(CONSOLE, [console]);
