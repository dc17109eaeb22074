import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { IroncalcEngine } from "./ironcalcEngine";

/** The formula engine in Node: it finds its WebAssembly file among the installed packages. */
export function ironcalcForNode(now: () => number): IroncalcEngine {
  return new IroncalcEngine({
    loadWasm: () => {
      const { resolve } = createRequire(import.meta.url);
      return new Uint8Array(readFileSync(resolve("@ironcalc/wasm/wasm_bg.wasm")));
    },
    now,
  });
}
