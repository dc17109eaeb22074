import { rawArguments, serviceName, uncounted } from "../../realm/hostObject";
import type { LogHost, LogLevel } from "./logger";

/** `console` of Apps Script. */
export class ScriptConsole {
  readonly [serviceName] = "console";
  readonly [rawArguments] = true;
  readonly [uncounted] = true;
  readonly #host: LogHost;
  readonly #timers = new Map<string, number>();

  constructor(host: LogHost) {
    this.#host = host;
  }

  log(...values: unknown[]): void {
    this.#print("log", values);
  }

  info(...values: unknown[]): void {
    this.#print("info", values);
  }

  warn(...values: unknown[]): void {
    this.#print("warn", values);
  }

  error(...values: unknown[]): void {
    this.#print("error", values);
  }

  time(label = "default"): void {
    this.#timers.set(String(label), this.#host.clock.now());
  }

  timeEnd(label = "default"): void {
    const started = this.#timers.get(String(label));
    if (started === undefined) return;
    this.#timers.delete(String(label));
    this.#print("log", [`${label}: ${this.#host.clock.now() - started}ms`]);
  }

  #print(level: LogLevel, values: readonly unknown[]): void {
    this.#host.print(level, values);
  }
}
