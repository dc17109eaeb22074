import { dirname, resolve } from "node:path";
import type { CalendarDate } from "../../../src/cells/calendarDate";
import type { Coverage, Covered } from "../../../src/region/coverage";
import { covered } from "../../../src/region/coverage";
import { loadedLine } from "../../../src/region/loadedReturn";
import { onePerDay } from "../../../src/region/onePerDay";
import { type PortfolioGroup, portfolioOfCovered } from "../../../src/region/portfolio";
import { type Received, receivedReturns } from "../../../src/region/receivedReturn";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { checkOutput, readBook, writeNamedFile, writeNamedLines } from "../files";
import { openAddOn } from "../openProject";
import { returnFiles, returnTexts } from "../returnFiles";
import type { Surroundings } from "../surroundings";
import { documentBytes } from "./reportCommand";
import { emptyWorkbook } from "./setupCommand";

export interface RegionOptions extends FileSettings {
  readonly out?: string;
  readonly book?: string;
  readonly asAt?: CalendarDate;
  readonly lines?: string;
  readonly json?: boolean;
}

/**
 * What returns come to: who has returned, and like measures side by side. They are read one by one:
 * what is held grows with the Compacts, not with the number of returns.
 */
export async function regionCommand(
  { root, terminal }: Surroundings,
  place: string,
  { out, book, asAt, lines, json, ...settings }: RegionOptions,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".docx", null);
  if (lines !== undefined) checkLines(lines, place);
  const files = returnFiles(place);
  const workbook = book === undefined ? emptyWorkbook() : await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  const ask = { asAt: asAt ?? null, files: [], withDocument: false };
  const { today, region } = callAddOn(project, "readReturns", ask);
  const taken = covered(received(files, today), today, region);
  const { coverage, missing, notices, groups: whole, quarters } = portfolioOfCovered(taken, region);
  if (out !== undefined) {
    const { document } = callAddOn(project, "readReturns", {
      asAt: asAt ?? null,
      files: textsOf(taken),
      coverage,
      withDocument: true,
    });
    if (document !== null) writeNamedFile(out, documentBytes(project, document.id));
  }
  const written = lines === undefined ? 0 : writeLines(lines, files, today);
  // The measures behind a group stand in the returns.
  const groups = whole.map(({ measures: _, likenesses: __, ...group }) => group);
  if (json) {
    terminal.say(JSON.stringify({ coverage, missing, notices, quarters, groups }));
    return;
  }
  for (const notice of notices) terminal.warn(notice);
  for (const line of inLines(coverage, missing, groups)) terminal.say(line);
  if (out !== undefined) terminal.say(`\nThe portfolio of achievements is in ${out}.`);
  if (lines !== undefined) {
    const are = written === 1 ? "1 return is" : `${written} returns are`;
    terminal.say(
      `\n${are} in ${lines}, one a line: those that can be used, one of a Compact and day.`,
    );
  }
}

function* received(files: readonly string[], today: CalendarDate): Generator<Received> {
  for (const file of returnTexts(files)) yield* receivedReturns(file, today);
}

/** Writes what is loaded elsewhere, a return a line, and says how many. They are read twice, never held. */
function writeLines(path: string, files: readonly string[], today: CalendarDate): number {
  const loaded = onePerDay(received(files, today));
  writeNamedLines(path, linesOf(received(files, today), loaded));
  return loaded.size;
}

function* linesOf(all: Iterable<Received>, loaded: ReadonlySet<number>): Generator<string> {
  let at = 0;
  for (const one of all) {
    if (one.kind === "return" && loaded.has(at)) yield loadedLine(one.sent);
    at += 1;
  }
}

/** What is written must never be among what is read. */
function checkLines(path: string, place: string): void {
  if (!/\.(?:ndjson|jsonl)$/i.test(path)) {
    throw new CliError(
      2,
      "The returns are written a line each: give --lines a name that ends in .ndjson.",
    );
  }
  if (resolve(path) === resolve(place) || dirname(resolve(path)) === resolve(place)) {
    throw new CliError(
      2,
      `"${path}" would be read as one of the returns. Give --lines a name in another folder.`,
    );
  }
}

/** Of each Compact what the portfolio needs: its newest return, and those of earlier quarters. */
function textsOf({ history }: Covered) {
  return history.map((sent) => ({ name: sent.compact.slice(0, 200), text: JSON.stringify(sent) }));
}

function inLines(
  coverage: readonly Coverage[],
  missing: readonly string[],
  groups: readonly Omit<PortfolioGroup, "measures" | "likenesses">[],
): readonly string[] {
  const returned = coverage.map(({ compact, asAt, age: old, state, why }) => {
    const age = old === "" ? "" : `, ${old} old`;
    return `  ${compact}: ${state}${asAt === null ? "" : `, as at ${asAt}${age}`}${why === "" ? "" : `. ${why}`}`;
  });
  const silent = missing.map((compact) => `  ${compact}: no return that can be used`);
  const alike = groups.map(({ name, compacts, total, denominator, whyNoTotal, statuses }) => {
    const figure =
      total === null
        ? whyNoTotal
        : `${total}${denominator === null ? "" : ` of ${denominator} members`}`;
    const judged = Object.entries(statuses).map(([status, count]) => `${status} ${count}`);
    return `  ${name} (${compacts.join(", ")}): ${figure} [${judged.join(", ")}]`;
  });
  return ["Returns", ...returned, ...silent, "", "Portfolio", ...alike];
}
