import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { PlainWorkbook } from "./workbooks/plainWorkbook";

/** Against a row of the log: its day, and by how much the figure is more now. */
export interface SinceLast {
  readonly day: string;
  readonly change: number;
}

/** The oracle's answer for one measure; what it does not judge has no figures, but a reason. */
export interface OracleAnswer {
  readonly ref: string;
  readonly status: string;
  readonly reason?: string;
  readonly actual?: number;
  readonly target?: number;
  readonly dueByNow?: number;
  readonly booked?: number;
  readonly progress?: number | null;
  readonly forecast?: number | null;
  readonly counted?: readonly string[];
  readonly notCounted?: readonly string[];
  readonly sinceLast?: SinceLast | null;
}

export const JUDGE = join(__dirname, "judge");
const PYTHON = process.env.PYTHON ?? "python3";

/** No caches are left beside the sources. */
export function runPython(args: readonly string[], input = "") {
  return spawnSync(PYTHON, ["-B", ...args], {
    cwd: JUDGE,
    encoding: "utf8",
    input,
    maxBuffer: 1024 * 1024 * 1024,
  });
}

/** Judges all workbooks in one process; throws with Python's words where it fails. */
export function askOracle(workbooks: readonly PlainWorkbook[]): (readonly OracleAnswer[])[] {
  const { status, stdout, stderr } = runPython(["oracle.py"], JSON.stringify(workbooks));
  if (status !== 0) throw new Error(`The oracle failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Only a user's machine may lack Python; where all must run, its absence fails the test. */
export const HAS_PYTHON = process.env.CI !== undefined || runPython(["--version"]).status === 0;
