import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbookFile } from "../../../local/sheets/file/readWorkbookFile";
import type { Workbook } from "../../../local/sheets/workbook/workbook";

export const COMMAND = join(__dirname, "../../../local/cli/compact.mjs");
export const SCRIPTS = join(__dirname, "scripts");

export interface Outcome {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test file; `remove` it afterwards. */
export function workFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "compact-cli-"));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Runs the real command in a folder, with nobody at a terminal. */
export function compact(folder: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    encoding: "utf8",
    // Whatever the tests run in: the command sets the zone of its manifest itself.
    env: { ...process.env, TZ: "America/New_York" },
  });
  return { exit: status, out: stdout, err: stderr };
}

export async function bookIn(folder: string, name: string): Promise<Workbook> {
  return readWorkbookFile(new Uint8Array(readFileSync(join(folder, name))), name);
}
