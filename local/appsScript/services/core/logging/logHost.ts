import { googleClass } from "../../../declare/googleClass";
import type { Clock } from "../../clock";

export interface LogHost {
  readonly clock: Clock;
  /** The script's zone. */
  readonly zone: string;
  readonly print: (level: LogLevel, values: readonly unknown[]) => void;
}

export type LogLevel = "log" | "info" | "warn" | "error";

/** `Logger` of Apps Script: one log for one run. */
export const LOGGER = googleClass<GoogleAppsScript.Base.Logger>()<LogHost & { lines: string[] }>(
  "Logger",
);
