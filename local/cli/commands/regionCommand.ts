import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "../../../src/region/coverage";
import type { PortfolioGroup } from "../../../src/region/portfolio";
import type { SentFile } from "../../../src/region/receivedReturn";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { checkOutput, writeNamedFile } from "../files";
import { openAddOn } from "../openProject";
import type { Surroundings } from "../surroundings";
import { documentBytes } from "./reportCommand";
import { emptyWorkbook } from "./setupCommand";

export interface RegionOptions {
  readonly out?: string;
  readonly json?: boolean;
}

/** What the returns in a folder come to: who has returned, and like measures side by side. */
export async function regionCommand(
  { root, terminal }: Surroundings,
  folder: string,
  { out, json }: RegionOptions,
): Promise<void> {
  if (out !== undefined) checkOutput(out, ".docx", null);
  const files = filesIn(folder);
  const project = openAddOn(root, emptyWorkbook(), (_level, text) => terminal.warn(text));
  const answer = callAddOn(project, "readReturns", {
    files,
    withDocument: out !== undefined,
  });
  const { coverage, document } = answer;
  // The measures behind a group stand in the returns.
  const groups = answer.groups.map(({ measures: _, likenesses: __, ...group }) => group);
  if (out !== undefined && document !== null) {
    writeNamedFile(out, documentBytes(project, document.id));
  }
  if (json) {
    terminal.say(JSON.stringify({ coverage, groups }));
    return;
  }
  for (const line of inLines(coverage, groups)) terminal.say(line);
  if (out !== undefined) terminal.say(`\nThe portfolio of achievements is in ${out}.`);
}

function filesIn(folder: string): readonly SentFile[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new CliError(
      2,
      `"${folder}" is no folder that can be read. Name the one with the returns.`,
    );
  }
  const returns = names.filter((name) => /\.(?:json|ndjson|jsonl)$/i.test(name)).sort();
  if (returns.length === 0) {
    throw new CliError(2, `"${folder}" holds no returns: files that end in .json or .ndjson.`);
  }
  return returns.map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

function inLines(
  coverage: readonly Coverage[],
  groups: readonly Omit<PortfolioGroup, "measures" | "likenesses">[],
): readonly string[] {
  const returned = coverage.map(({ compact, asAt, daysOld, state, why }) => {
    const age = daysOld === null ? "" : `, ${daysOld} days old`;
    return `  ${compact}: ${state}${asAt === null ? "" : `, as at ${asAt}${age}`}${why === "" ? "" : `. ${why}`}`;
  });
  const alike = groups.map(({ name, compacts, total, denominator, whyNoTotal, statuses }) => {
    const figure =
      total === null
        ? whyNoTotal
        : `${total}${denominator === null ? "" : ` of ${denominator} members`}`;
    const judged = Object.entries(statuses).map(([status, count]) => `${status} ${count}`);
    return `  ${name} (${compacts.join(", ")}): ${figure} [${judged.join(", ")}]`;
  });
  return ["Returns", ...returned, "", "Portfolio", ...alike];
}
