import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { CliError } from "../cliError";
import { readBook, writeBook } from "../files";
import { installedChromium } from "../pageFault";
import { emptyCompact } from "../sample/firstWorkbooks";
import type { Surroundings } from "../surroundings";
import { checksOf } from "../templateChecks";

const BOOK = "Compact template.xlsx";
/** The script and its manifest, as they are pasted. */
const PASTE = "paste";

/**
 * Makes and checks what a maintainer with a Google account needs to publish a template to copy: the empty
 * workbook, the script with its manifest, and the page that says how. Throws where a check fails, and
 * leaves no pieces then: whoever finds the folder may publish what is in it.
 */
export async function templateCommand(surroundings: Surroundings): Promise<void> {
  const { root, terminal } = surroundings;
  const folder = join(root, ".build", "template");
  const making = `${folder}.${process.pid}`;
  rmSync(folder, { recursive: true, force: true });
  const browser = await installedChromium(root);
  try {
    await makePieces(making, surroundings);
    // As Google will see it: what the file does not bring along is missing there, too.
    const written = await readBook(join(making, BOOK), {});
    const checks = await checksOf(surroundings, written, join(making, PASTE), browser);
    for (const { holds, otherwise, isTried } of checks) {
      if (otherwise !== null) throw new CliError(1, `The template is not right: ${otherwise}`);
      terminal.say(`${isTried === false ? "–" : "✓"} ${holds}`);
    }
    renameSync(making, folder);
  } finally {
    await browser?.close();
    rmSync(making, { recursive: true, force: true });
  }
  terminal.say(`The template's pieces are in ${relative(process.cwd(), folder)}.`);
  terminal.say("Open publish.html there: it says how to put them into Google, step by step.");
}

async function makePieces(folder: string, surroundings: Surroundings): Promise<void> {
  const { root, terminal } = surroundings;
  mkdirSync(join(folder, PASTE), { recursive: true });
  const { workbook } = emptyCompact(surroundings);
  await writeBook(join(folder, BOOK), workbook, terminal);
  const dist = join(root, "dist");
  for (const name of readdirSync(dist)) {
    copyFileSync(join(dist, name), join(folder, PASTE, name));
  }
  copyFileSync(join(root, "release/howToPaste.html"), join(folder, "how to paste.html"));
  copyFileSync(join(root, "release/publishTemplate.html"), join(folder, "publish.html"));
}
