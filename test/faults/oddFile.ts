import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../support/addOn";
import type { OddSize } from "./oddSizes";

/** What a file may cost on a common computer, in seconds of its processor and in megabytes. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1024;
const COMMANDS = [
  "check BOOK",
  "update BOOK --out OUT.xlsx",
  "report BOOK --out OUT.docx",
] as const;

/** A file and what the command line is asked to do with it. */
export interface OddFile {
  readonly size: OddSize;
  readonly command: (typeof COMMANDS)[number];
}

/** Every size with every command that reads a workbook in a way of its own. */
export function oddFiles(sizes: readonly OddSize[]): readonly OddFile[] {
  return sizes.flatMap((size) => COMMANDS.map((command) => ({ size, command })));
}

/** A folder with the sample in it, in which the command line is tried. */
export interface Workplace {
  readonly sample: Uint8Array;
  wrongWith(file: OddFile): readonly string[];
  remove(): void;
}

export function workplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), "compact-odd-"));
  run(folder, ["setup", "sample.xlsx", "--sample"]);
  const sample = new Uint8Array(readFileSync(join(folder, "sample.xlsx")));
  return {
    sample,
    wrongWith: ({ size, command }) => {
      writeFileSync(join(folder, "BOOK"), size.of(sample));
      return wrongIn(run(folder, command.split(" "))).map(
        (wrong) => `${size.what}, ${command}: ${wrong}`,
      );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Cost {
  readonly exit: number | null;
  readonly said: string;
  readonly seconds: number;
  readonly megabytes: number;
}

/** It is read, or one sentence says what, where and how to mend it; both at a bearable cost. */
function wrongIn({ exit, said, seconds, megabytes }: Cost): readonly string[] {
  return [
    ...(exit === 0 || (exit !== null && exit < 3 && /save it|save the file|Delete/i.test(said))
      ? []
      : [`it ends with ${exit} and says ${said.slice(0, 300)}`]),
    ...(seconds <= MOST_SECONDS ? [] : [`it takes ${seconds.toFixed(1)} s`]),
    ...(megabytes <= MOST_MEGABYTES ? [] : [`it takes ${megabytes.toFixed(0)} MB`]),
  ];
}

/** The last line of standard error is what the run took, as the process itself knows it. */
const TELLS_COST = `data:text/javascript,process.on("exit",()=>{const{userCPUTime,maxRSS}=process.resourceUsage();process.stderr.write("\\n"+JSON.stringify([userCPUTime/1e6,maxRSS/1024]))})`;

function run(folder: string, args: readonly string[]): Cost {
  const command = join(ROOT, "local/cli/compact.mjs");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", TELLS_COST, command, ...args],
    { cwd: folder, encoding: "utf8", timeout: 120_000 },
  );
  const lines = stderr.trimEnd().split("\n");
  const [seconds = Number.POSITIVE_INFINITY, megabytes = Number.POSITIVE_INFINITY] =
    status === null ? [] : (JSON.parse(lines.pop() ?? "[]") as number[]);
  return { exit: status, said: lines.join("\n"), seconds, megabytes };
}
