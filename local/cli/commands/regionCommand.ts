import type { Coverage, Covered } from "../../../src/region/coverage";
import { covered } from "../../../src/region/coverage";
import { type PortfolioGroup, portfolioOfCovered } from "../../../src/region/portfolio";
import { type Received, receivedReturns } from "../../../src/region/receivedReturn";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { checkOutput, readBook, writeNamedFile } from "../files";
import { openAddOn } from "../openProject";
import { returnFiles, returnTexts } from "../returnFiles";
import type { Surroundings } from "../surroundings";
import { documentBytes } from "./reportCommand";
import { emptyWorkbook } from "./setupCommand";

export interface RegionOptions extends FileSettings {
  readonly out?: string;
  readonly book?: string;
  readonly json?: boolean;
}

type Refused = Extract<Received, { readonly kind: "refused" }>;

/**
 * What returns come to: who has returned, and like measures side by side. They are read one by one:
 * what is held grows with the Compacts, not with the number of returns.
 */
export async function regionCommand(
  { root, terminal }: Surroundings,
  place: string,
  { out, book, json, ...settings }: RegionOptions,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".docx", null);
  const files = returnFiles(place);
  const workbook = book === undefined ? emptyWorkbook() : await readBook(book, settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  const { today, region } = callAddOn(project, "readReturns", { files: [], withDocument: false });
  const refused: Refused[] = [];
  const taken = covered(received(files, refused), today, region);
  const { coverage, missing, groups: whole, quarters } = portfolioOfCovered(taken, region);
  if (out !== undefined) {
    const { document } = callAddOn(project, "readReturns", {
      files: textsOf(taken),
      refused: refused.map(({ kind: _, ...one }) => one),
      withDocument: true,
    });
    if (document !== null) writeNamedFile(out, documentBytes(project, document.id));
  }
  // The measures behind a group stand in the returns.
  const groups = whole.map(({ measures: _, likenesses: __, ...group }) => group);
  if (json) {
    terminal.say(JSON.stringify({ coverage, missing, quarters, groups }));
    return;
  }
  for (const line of inLines(coverage, missing, groups)) terminal.say(line);
  if (out !== undefined) terminal.say(`\nThe portfolio of achievements is in ${out}.`);
}

function* received(files: readonly string[], refused: Refused[]): Generator<Received> {
  for (const file of returnTexts(files)) {
    for (const one of receivedReturns(file)) {
      if (one.kind === "refused") refused.push(one);
      yield one;
    }
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
  const returned = coverage.map(({ compact, asAt, daysOld, state, why }) => {
    const age = daysOld === null ? "" : `, ${daysOld} days old`;
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
