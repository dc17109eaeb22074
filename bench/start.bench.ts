import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import { addOnOnSample, answerOf } from "../test/support/addOn";
import { type Figure, msOf, type Timed } from "./figure";

const RUNS = 20;

export const TITLE = "Start";

/**
 * What Google does before every call: compile all scripts and run them, in a new realm. Also the
 * bytes of what is pushed, by module: each of our own folders and each library.
 */
export function bench(): readonly Figure[] {
  const names = readdirSync("dist").filter((name) => name.endsWith(".js"));
  const scripts = names.map((name) => ({ name, source: readFileSync(`dist/${name}`, "utf8") }));
  return [
    ...evaluation("all scripts", scripts),
    ...scripts.flatMap((script) => evaluation(script.name, [script])),
    ...firstCards(),
    ...commands(),
    ...names.flatMap(bytesByModule),
  ];
}

function evaluation(
  what: string,
  scripts: readonly { readonly name: string; readonly source: string }[],
): readonly Figure[] {
  const { compiling, running } = evaluationMs(scripts);
  return [
    { what: `evaluating ${what}: compiling`, measured: compiling, unit: "ms", limit: null },
    { what: `evaluating ${what}: running`, measured: running, unit: "ms", limit: 1 },
  ];
}

/** What the sidebar waits for when it opens; every call is answered in a realm of its own, as Google does. */
function firstCards(): readonly Figure[] {
  const sample = addOnOnSample();
  return (["readToday", "readProgress"] as const).map((call) => ({
    what: `the sidebar's first card on the sample, by ${call}, in a new realm`,
    ...msOf(() => answerOf(sample, call, {})),
    limit: null,
  }));
}

const BOOK = ".build/sample/Compact sample.xlsx";
const MADE = ".build/bench/made";

/** Every command doing the whole of its work, on the sample or an example; but for those that a browser or a script stays open in. */
const COMMANDS: readonly (readonly string[])[] = [
  ["setup", `${MADE}.xlsx`],
  ["import", "examples/old/06-whole-workbook.xlsx", BOOK],
  ["measures", "test/statement/annexe.txt"],
  ["update", BOOK],
  ["check", BOOK],
  ["report", BOOK, "--out", `${MADE}.docx`],
  ["chase", BOOK],
  ["forget", BOOK, "--person", "Sana Sandhu"],
  ["pack", BOOK, "--meeting", "2009-12-10", "--out", `${MADE} pack`],
  ["minutes", BOOK, "test/minutes/northamptonshire-2009-10-07.txt"],
  ["calendar", BOOK, "--out", `${MADE}.ics`],
  ["new-year", BOOK],
  ["statement", BOOK, "--out", `${MADE} statement.docx`],
  ["return", BOOK, "--out", `${MADE}.json`],
  ["region", "examples/region-2009-10"],
];

/** Processor time of whole commands, beside Node doing nothing. */
function commands(): readonly Figure[] {
  const compact = "local/cli/compact.mjs";
  const once = [compact, "start", "--once"];
  return [
    { what: "node -e 0", ...commandMs(["-e", "0"]), limit: null },
    { what: "compact help", ...commandMs([compact, "help"]), limit: null },
    { what: "npm start -- --once", ...commandMs(once), limit: 750, why: WHY_START },
    ...COMMANDS.map((asked) => ({
      what: `compact ${asked[0]}`,
      ...commandMs([compact, ...asked]),
      limit: null,
    })),
  ];
}

const WHY_START =
  "aimed at is half of what it was, 750 ms. Nothing is loaded that it does not use, and of the modules 3 % are compiled. It does the whole of five jobs once, in code that no engine has warmed up: writing the report's .docx 22 %, writing the .xlsx 17 %, setting up 12 %, the report's words and figures 9 %, checking twice 4 %, collecting garbage 7 %. (Shares by a profile on a busy machine.)";

const SAYS_MS =
  "data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process._rawDebug('ms '+(user+system)/1000)})";

function commandMs(args: readonly string[]): Timed & { readonly unit: "ms" } {
  const runs = Array.from({ length: 4 }, () => {
    const { stderr, status } = spawnSync(process.execPath, ["--import", SAYS_MS, ...args], {
      encoding: "utf8",
    });
    // 1 is a finding, such as a problem that is worth a look.
    if (status !== 0 && status !== 1) throw new Error(`${args.join(" ")}: ${stderr}`);
    return Number(/^ms ([\d.]+)$/m.exec(stderr)?.[1]);
  });
  // The first may have had to build.
  const [least = Number.NaN, median = Number.NaN, most = Number.NaN] = runs
    .slice(1)
    .sort((a, b) => a - b);
  return { measured: median, spread: [least, most], unit: "ms" };
}

let texts = 0;

function nextText(): number {
  texts += 1;
  return texts;
}

/** The median of several runs. Each compiles a text that differs, so that no cache knows it. */
function evaluationMs(scripts: readonly { readonly name: string; readonly source: string }[]): {
  readonly compiling: number;
  readonly running: number;
} {
  const runs = Array.from({ length: RUNS }, () => {
    const realm = createContext({});
    let [compiling, running] = [0, 0];
    for (const { name, source } of scripts) {
      const start = performance.now();
      const script = new Script(`${source}\n// ${nextText()}`, { filename: name });
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
