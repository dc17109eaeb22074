import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { TABLES } from "../../../src/tables/tables";
import { RecordingUi } from "../../appsScript/services/ui/recordingUi";
import type { Workbook } from "../../sheets/workbook/workbook";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { readBook, writeBook } from "../files";
import { distFiles, openProject } from "../openProject";
import { emptyCompact } from "../sample/firstWorkbooks";
import type { Surroundings } from "../surroundings";

const BOOK = "Compact template.xlsx";
const SETTINGS = TABLES.Settings.name;

/**
 * Makes and checks what a maintainer with a Google account needs to publish a template to copy: the empty
 * workbook, the script with its manifest, and the page that says how. Throws where a check fails.
 */
export async function templateCommand(surroundings: Surroundings): Promise<void> {
  const { root, terminal } = surroundings;
  const folder = join(root, ".build", "template");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "paste"), { recursive: true });
  const { workbook } = emptyCompact(surroundings);
  await writeBook(join(folder, BOOK), workbook, terminal);
  const dist = join(root, "dist");
  for (const name of readdirSync(dist)) {
    copyFileSync(join(dist, name), join(folder, "paste", name));
  }
  copyFileSync(join(root, "release/howToPaste.html"), join(folder, "how to paste.html"));
  copyFileSync(join(root, "release/publishTemplate.html"), join(folder, "publish.html"));
  // As Google will see it: what the file does not bring along is missing there, too.
  const written = await readBook(join(folder, BOOK), {});
  for (const { holds, otherwise } of checksOf(surroundings, written)) {
    if (otherwise !== null) throw new CliError(1, `The template is not right: ${otherwise}`);
    terminal.say(`✓ ${holds}`);
  }
  terminal.say(`The template's pieces are in ${relative(process.cwd(), folder)}.`);
  terminal.say("Open publish.html there: it says how to put them into Google, step by step.");
}

interface Check {
  /** What holds, in words. */
  readonly holds: string;
  /** What is wrong instead; null where it holds. */
  readonly otherwise: string | null;
}

/** What has to hold of the template before anybody copies it. */
export function checksOf({ root, terminal }: Surroundings, workbook: Workbook): readonly Check[] {
  const ui = new RecordingUi();
  const files = distFiles(join(root, "dist"));
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
  return [
    {
      holds: `The menu has ${items.length} items, and the script has a function for each.`,
      otherwise:
        items.length === 0
          ? "the script makes no menu."
          : orNull(idle.map(({ caption }) => `"${caption}" has no function.`)),
    },
    {
      holds: `All ${workbook.sheets.length} tabs are laid out: Set up workbook has nothing to add.`,
      otherwise: orNull(added),
    },
    {
      holds: `Nobody's rows are in it, and nothing is wrong but what ${SETTINGS} ask for.`,
      otherwise: orNull([...wrong.map(({ message }) => message), ...rowsOf(workbook)]),
    },
  ];
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
