import type { CallCounts } from "../appsScript/declare/callCounter";
import type { Terminal } from "./terminal";

/** `--calls` for people: on standard error, so that the answer stays clean. */
export function printCalls({ warn }: Terminal, { total, byMethod }: CallCounts): void {
  warn(`${total} calls to Google's services:`);
  for (const [method, count] of Object.entries(byMethod)) {
    warn(`${String(count).padStart(6)}  ${method}`);
  }
}
