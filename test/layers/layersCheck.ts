import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

export const ROOT = resolve(__dirname, "../..");

export interface Checked {
  readonly status: number | null;
  /** One line a fault. */
  readonly faults: readonly string[];
  /** How much was read. */
  readonly summary: string;
}

/** Runs `npm run layers` on a tree; `nodeOptions` go before the script. */
export function checkLayers(root: string, nodeOptions: readonly string[] = []): Checked {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...nodeOptions, join(ROOT, "layers/check.mjs"), root],
    { encoding: "utf8" },
  );
  return {
    status,
    faults: stderr.split("\n").filter((line) => line !== ""),
    summary: stdout.trim(),
  };
}

/** Checks a small tree that holds these files and nothing else. */
export function checkTree(
  files: Readonly<Record<string, string>>,
  nodeOptions: readonly string[] = [],
): Checked {
  const root = mkdtempSync(join(tmpdir(), "layers-"));
  try {
    for (const folder of ["src", "local"]) mkdirSync(join(root, folder));
    symlinkSync(join(ROOT, "node_modules"), join(root, "node_modules"));
    symlinkSync(join(ROOT, "package.json"), join(root, "package.json"));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkLayers(root, nodeOptions);
  } finally {
    rmSync(root, { recursive: true });
  }
}
