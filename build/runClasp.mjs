import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const CLASP = fileURLToPath(
  new URL("../node_modules/@google/clasp/build/src/index.js", import.meta.url),
);

/** Runs clasp in a folder. If it fails, it has printed why, and this process ends. */
export function runClasp(folder, command, ...options) {
  const quiet = options.includes("--json");
  const { status } = spawnSync(process.execPath, [CLASP, command, ...options], {
    cwd: folder,
    stdio: ["inherit", quiet ? "ignore" : "inherit", "inherit"],
  });
  if (status !== 0) process.exit(status ?? 1);
}
