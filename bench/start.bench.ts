import { readdirSync, readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { Figure } from "./figure";

const RUNS = 20;

export const TITLE = "Start";

/**
 * What Google does before every call: compile all scripts and run them, in a new realm. Also the
 * bytes of what is pushed, by module: each of our own folders and each library.
 */
export function bench(): readonly Figure[] {
  const names = readdirSync("dist").filter((name) => name.endsWith(".js"));
  const { compiling, running } = evaluationMs(
    names.map((name) => ({ name, source: readFileSync(`dist/${name}`, "utf8") })),
  );
  return [
    { what: "evaluating all scripts: compiling", measured: compiling, unit: "ms", limit: null },
    { what: "evaluating all scripts: running", measured: running, unit: "ms", limit: 1 },
    ...names.flatMap(bytesByModule),
  ];
}

/** The median of several runs. Each compiles a text that differs, so that no cache knows it. */
function evaluationMs(scripts: readonly { readonly name: string; readonly source: string }[]): {
  readonly compiling: number;
  readonly running: number;
} {
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const realm = createContext({});
    let [compiling, running] = [0, 0];
    for (const { name, source } of scripts) {
      const start = performance.now();
      const script = new Script(`${source}\n// ${run}`, { filename: name });
      const compiled = performance.now();
      script.runInContext(realm);
      compiling += compiled - start;
      running += performance.now() - compiled;
    }
    return { compiling, running };
  });
  return {
    compiling: middle(runs.map(({ compiling }) => compiling)),
    running: middle(runs.map(({ running }) => running)),
  };
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** From esbuild's account of the build (.build/dist). */
function bytesByModule(script: string): readonly Figure[] {
  const inputs: Record<string, { readonly bytesInOutput: number }> = JSON.parse(
    readFileSync(`.build/dist/${script}.inputs.json`, "utf8"),
  );
  const bytes = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = moduleOf(path);
    bytes.set(name, (bytes.get(name) ?? 0) + bytesInOutput);
  }
  return [...bytes]
    .filter(([, size]) => size > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, size]) => ({
      what: `${script}: ${name}`,
      measured: size / 1024,
      unit: "KB",
      limit: null,
    }));
}

/** "src/checks", "zod". */
function moduleOf(path: string): string {
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  return library ?? path.split("/").slice(0, 2).join("/");
}
