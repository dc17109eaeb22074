import { basename } from "node:path";
import type { CalendarDate } from "../../../src/cells/calendarDate";
import type { PageStart } from "../../preview/server/pageResources";
import { startPreview } from "../../preview/server/startPreview";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { CliError } from "../cliError";
import { readBook } from "../files";
import { emptyCompact, sampleWorkbook } from "../sample/firstWorkbooks";
import type { Surroundings } from "../surroundings";

export interface PreviewCommandOptions extends FileSettings {
  readonly port?: number;
  /** False for `--no-open`. */
  readonly open?: boolean;
  /** Whether the person chooses on the page what to begin with. */
  readonly choose?: boolean;
  /** Which day it is to be there; today where absent. */
  readonly today?: CalendarDate;
}

/** The spreadsheet, menu and sidebar in a browser, on loopback only; ends with Ctrl+C. */
export async function previewCommand(
  surroundings: Surroundings,
  book: string | undefined,
  { port, open = true, choose = false, today, ...settings }: PreviewCommandOptions,
): Promise<void> {
  const { root, terminal } = surroundings;
  terminal.progress(book === undefined ? "Laying out the sample…" : `Reading ${book}…`);
  const start = await pageStart(surroundings, book, settings, choose);
  terminal.progress("Building the preview's page, where it is stale…");
  const preview = await startPreview({
    root,
    start,
    open,
    ...(port !== undefined && { port }),
    ...(today !== undefined && { today }),
    say: (sentence) => terminal.warn(sentence),
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EADDRINUSE") throw error;
    throw new CliError(2, `Port ${port} is taken. Give another --port, or none.`);
  });
  terminal.say(`The preview is at ${preview.url}`);
  terminal.say("It runs on this computer only, on a copy. Press Ctrl+C to end it.");
  await interrupted();
  await preview.close();
}

async function pageStart(
  surroundings: Surroundings,
  book: string | undefined,
  settings: FileSettings,
  choose: boolean,
): Promise<PageStart> {
  if (book === undefined) {
    const sample = sampleWorkbook(surroundings, settings);
    if (!choose) return { ...sample, isSample: true };
    return { sample, empty: emptyCompact(surroundings, settings) };
  }
  const workbook = await readBook(book, settings);
  workbook.name = basename(book).replace(/\.xlsx$/i, "");
  return { workbook, isSample: false };
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}
