import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { TABLES } from "../../src/tables/tables";
import type { Project } from "../appsScript/project/project";
import { RecordingUi } from "../appsScript/services/core/ui/recordingUi";
import { partsOfDocument } from "../oldFiles/documentParts";
import type { Workbook } from "../sheets/workbook/workbook";
import { callAddOn } from "./callAddOn";
import { documentBytes } from "./commands/reportCommand";
import { distFiles, openProject } from "./openProject";
import { type Answer, type PageBrowser, pageFault } from "./pageFault";
import type { Surroundings } from "./surroundings";

const SETTINGS = TABLES.Settings.name;

interface Check {
  /** What holds, in words. */
  readonly holds: string;
  /** What is wrong instead; null where it holds. */
  readonly otherwise: string | null;
  /** False where this machine lacks what it takes. */
  readonly isTried?: false;
}

/**
 * What has to hold of the template before anybody copies it. `dist`: the folder with the script. `browser`: to
 * open the pages in; null where the machine has none.
 */
export async function checksOf(
  { root, terminal }: Surroundings,
  workbook: Workbook,
  dist: string,
  browser: PageBrowser | null,
): Promise<readonly Check[]> {
  const manifest = await manifestFault(root, dist);
  const ui = new RecordingUi();
  const files = distFiles(dist);
  const project = openProject(files, workbook, (_level, text) => terminal.warn(text), { ui });
  const functions = project.functionNames();
  project.opened();
  const items = ui.menus.flatMap(({ entries }) =>
    entries.flatMap((entry) => (entry.kind === "item" ? [entry] : [])),
  );
  const idle = items.filter(({ functionName }) => !functions.includes(functionName));
  const { added } = callAddOn(project, "setUpWorkbook", {});
  const { problems } = callAddOn(project, "checkWorkbook", {});
  // Settings ask the coordinator for what only the coordinator knows.
  const wrong = problems.filter(({ table }) => table !== SETTINGS);
  const rows = rowsOf(workbook);
  const pages = await pagesFault(browser, project, files.pages);
  // Last, because it leaves rows: the workbook itself is a copy of what was written.
  const report = await reportFault(project);
  return [
    {
      holds: "The manifest asks for the five permissions that Compact needs, and for no other.",
      otherwise: manifest,
    },
    {
      holds: `The menu has ${items.length} items, and the script has a function for each.`,
      otherwise:
        items.length === 0
          ? "the script makes no menu."
          : orNull(idle.map(({ caption }) => `"${caption}" has no function.`)),
    },
    pages,
    {
      holds: `All ${workbook.sheets.length} tabs are laid out: Set up workbook has nothing to add.`,
      otherwise: orNull(added),
    },
    {
      holds: `Nobody's rows are in it, and nothing is wrong but what ${SETTINGS} ask for.`,
      otherwise: orNull([...wrong.map(({ message }) => message), ...rows]),
    },
    { holds: "A report can be made from it.", otherwise: report },
  ];
}

async function manifestFault(root: string, dist: string): Promise<string | null> {
  const { checkManifest } = (await import(
    pathToFileURL(join(root, "build/manifest.mjs")).href
  )) as { checkManifest(text: string): void };
  return faultOf(() => checkManifest(readFileSync(join(dist, "appsscript.json"), "utf8")));
}

/** Opens each page in a browser, as a dialog or the sidebar would. */
async function pagesFault(
  browser: PageBrowser | null,
  project: Project,
  pages: ReadonlyMap<string, string>,
): Promise<Check> {
  if (browser === null) {
    const holds = "Not tried: whether its pages draw themselves, which needs Chromium.";
    return { holds, otherwise: null, isTried: false };
  }
  const faults: string[] = [];
  for (const [name, html] of pages) {
    const answer: Answer = (asked, json) => {
      try {
        return String(project.run(asked, [json]));
      } catch (error) {
        faults.push(`${name}.html is not answered: ${sentenceOf(error)}`);
        throw error;
      }
    };
    const fault = await pageFault(browser, html, answer);
    if (fault !== null) faults.push(`${name}.html does not open: ${fault}.`);
  }
  const holds = `Its ${pages.size} pages open, and the script answers what they ask: ${[...pages.keys()].join(", ")}.`;
  return { holds, otherwise: orNull(faults) };
}

async function reportFault(project: Project): Promise<string | null> {
  try {
    const { id } = callAddOn(project, "makeReport", { asAt: null });
    const parts = await partsOfDocument(documentBytes(project, id), "The report");
    return parts.length === 0 ? "its report is empty." : null;
  } catch (error) {
    return `no report can be made from it: ${sentenceOf(error)}`;
  }
}

function faultOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    return sentenceOf(error);
  }
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function orNull(sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : sentences.join(" ");
}

/** Settings hold their usual values; every other tab ends with its headers. */
function rowsOf(workbook: Workbook): readonly string[] {
  return workbook.sheets
    .filter((sheet) => sheet.name !== SETTINGS && sheet.lastRow() > 1)
    .map((sheet) => `"${sheet.name}" has rows.`);
}
