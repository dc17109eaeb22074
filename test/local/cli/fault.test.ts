import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bugs } from "../../../package.json";
import { ROOT } from "../../support/addOn";
import { compact, type Outcome, workFolder } from "./runCli";

jest.setTimeout(120_000);

const SOURCES = ["src", "local", "build", "build.mjs", "appsscript.json", "package.json"];
const folder = workFolder();
afterAll(folder.remove);

beforeAll(() => {
  for (const name of [...SOURCES, "package-lock.json", "LICENSE"]) {
    cpSync(join(ROOT, name), join(folder.path, name), { recursive: true });
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder.path, "node_modules"));
  const { exit, err } = compact(folder.path, "setup", "sample.xlsx", "--sample");
  if (exit !== 0) throw new Error(err);
});

/** Puts a throw after a line of a source; returns where that is, as a stack says it. */
function plantBug(path: string, after: RegExp): string {
  const file = join(folder.path, path);
  const lines = readFileSync(file, "utf8").split("\n");
  const at = lines.findIndex((line) => after.test(line)) + 1;
  expect(at).toBeGreaterThan(0);
  lines.splice(at, 0, '  if (Date.now() > 0) throw new RangeError("planted");');
  writeFileSync(file, lines.join("\n"));
  return `${path}:${at + 1}:`;
}

/** The command of the copy, which builds itself first. */
function copied(...args: readonly string[]): Outcome {
  const command = [join(folder.path, "local/cli/compact.mjs"), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: folder.path,
    encoding: "utf8",
  });
  return { exit: status, out: stdout, err: stderr };
}

test.each([
  ["the add-on", "src/domain/measures/judgeMeasures.ts", /^export function judgeMeasures/],
  ["the command line", "local/cli/progressTable.ts", /^export function progressTable/],
])("a bug in %s: a sentence, the stack by its sources, where to report it", (_, path, start) => {
  const source = readFileSync(join(folder.path, path), "utf8");
  const last = source.slice(source.search(new RegExp(start.source, "m"))).split("\n");
  const body = last.findIndex((line) => line.endsWith("{"));
  const place = plantBug(path, new RegExp(`^${escaped(last[body] ?? "")}$`));
  const { exit, out, err } = copied("update", "sample.xlsx");
  writeFileSync(join(folder.path, path), source);
  const [sentence, stack, report] = err.trim().split("\n\n");
  expect([exit, out]).toEqual([70, ""]);
  expect(sentence).toBe("Compact was stopped by a fault of its own, not of your workbook.");
  expect(stack?.split("\n").slice(0, 2)).toEqual([
    "RangeError: planted",
    expect.stringContaining(`(${place}`),
  ]);
  expect(report).toBe(`Please report it, with these lines, at ${bugs.url}`);
  expect(err).not.toMatch(/compact\.js|main\.mjs/);
});

test("a bug leaves standard output to the answer, of which there is none", () => {
  const place = plantBug("src/report/reportToDocx.ts", /^export function reportToDocx/);
  const { exit, out, err } = copied("report", "sample.xlsx", "--out", "r.docx", "--json");
  expect([exit, out]).toEqual([70, ""]);
  expect(err).toContain(place);
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
