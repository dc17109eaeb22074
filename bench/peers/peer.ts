import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const HOME = "bench/peers";

/** Whether `npm ci --ignore-scripts --prefix bench/peers` has brought in what is compared with. */
export function hasPeers(): boolean {
  if (existsSync(`${HOME}/node_modules`)) return true;
  console.error(
    "What others would use instead is not measured: npm ci --ignore-scripts --prefix bench/peers brings it in.",
  );
  return false;
}

/** A package of those, which nothing that is shipped or tested knows of. */
// biome-ignore lint/suspicious/noExplicitAny: their types are not installed for us
export function peer(name: string): any {
  return createRequire(`${process.cwd()}/${HOME}/package.json`)(name);
}
