import type { Project } from "../../local/appsScript/project/project";
import { SimulatedClock } from "../../local/appsScript/services/clock";
import { distFiles, openProject } from "../../local/cli/openProject";
import { readWorkbookFile } from "../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../local/sheets/file/writeWorkbookFile";
import type { Workbook } from "../../local/sheets/workbook/workbook";
import type { Reply } from "../../src/app/calls/call";
import { CALLS, type CallName } from "../../src/app/calls/calls";
import { entryPointOf } from "../../src/entryPoint";
import { ROOT } from "../support/addOn";
import { anyWorkbook } from "../support/arbitraryWorkbook";
import { fc } from "../support/fastCheck";
import { workbookWith } from "./generatedWorkbook";
import { hostileAsk } from "./hostileAsk";
import { rowsGone, rowsOfPeople } from "./peoplesRows";
import { NOW } from "./world";

const NAMES = Object.keys(CALLS) as CallName[];

/** What every workbook goes through; a report is what takes longest. */
const JOBS: readonly (readonly [CallName, unknown])[] = [
  ["checkWorkbook", {}],
  ["updateProgress", { asAt: null }],
  ["updateProgress", { asAt: "2009-03-31" }],
  ["readProblems", {}],
  ["readProgress", {}],
  ["makeReport", { asAt: null }],
];

/** So many calls of a page are asked of each workbook, in turn: 13 workbooks and all have been. */
const ASKS = 5;

/** A workbook that is made of a number, and what becomes of it: one sentence for each thing wrong. */
export async function wrongWith(seed: number): Promise<readonly string[]> {
  const grids = only(fc.sample(anyWorkbook, { seed, numRuns: 1 }));
  const build = (): Workbook => workbookWith(grids);
  return [...wrongInJobs(build()), ...wrongInAsks(build, seed), ...(await wrongInFile(build))];
}

const files = distFiles(`${ROOT}/dist`);

function open(workbook: Workbook): Project {
  return openProject(files, workbook, () => undefined, {
    clock: new SimulatedClock(NOW),

    convert: () => new Uint8Array([37, 80, 68, 70]),
  });
}

function wrongInJobs(workbook: Workbook): readonly string[] {
  const project = open(workbook);
  const before = rowsOfPeople(project);
  const wrong = JOBS.flatMap(([name, ask]) => wrongInReply(project, name, JSON.stringify(ask)));
  const gone = rowsGone(before, rowsOfPeople(project));
  return [...wrong, ...gone.map((row) => `a person's row is other than it was: ${row}`)];
}

function wrongInAsks(build: () => Workbook, seed: number): readonly string[] {
  const project = open(build());
  return Array.from({ length: ASKS }, (_, at) => {
    const name = NAMES[(seed * ASKS + at) % NAMES.length];
    if (name === undefined) return [];
    return wrongInReply(project, name, only(fc.sample(hostileAsk(name), { seed, numRuns: 1 })));
  }).flat();
}

/** Whatever is asked, the answer is a value or a sentence. */
function wrongInReply(project: Project, name: CallName, ask: string): readonly string[] {
  const where = `${name}(${ask.slice(0, 120)})`;
  try {
    const reply: Reply<unknown> = JSON.parse(String(project.run(entryPointOf(name), [ask])));
    if (reply.ok) return [];
    const isSentence = /^.{1,1000}[.!?:]["”)]?$/su.test(reply.message);
    const isRaw = /undefined|\bNaN\b|\[object|TypeError|RangeError|is not a/.test(reply.message);
    return isSentence && !isRaw ? [] : [`${where} is refused so: ${reply.message.slice(0, 200)}`];
  } catch (thrown) {
    return [`${where} throws: ${(thrown as Error).message.slice(0, 200)}`];
  }
}

/** Written as .xlsx and read again, it holds what it held. */
async function wrongInFile(build: () => Workbook): Promise<readonly string[]> {
  const before = textOf(build());
  const after = textOf(await readWorkbookFile(await writeWorkbookFile(build()), "generated.xlsx"));
  const gone = before.filter((line) => !after.includes(line));
  return gone.slice(0, 1).map((line) => `not the same after it was saved and read: ${line}`);
}

function textOf(workbook: Workbook): readonly string[] {
  return workbook.sheets.flatMap((sheet) => {
    const lines: string[] = [];
    sheet.eachCell(({ value, formula }, row, column) => {
      const text = JSON.stringify(formula ?? value).replace(/(?:\\r\\n|\\r)/g, "\\n");
      // A line ends as in Sheets. That Sheets is loading it shows for a moment, and no file holds it.
      if (text === '{"error":"Loading..."}') return;
      lines.push(`${sheet.name}, row ${row}, column ${column}: ${text.slice(0, 200)}`);
    });
    return lines;
  });
}

function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("Nothing was generated.");
  return item;
}
