import { basename } from "node:path";
import { type PreviewOptions, startPreview } from "../../preview/server/startPreview";
import type { FileSettings } from "../../sheets/file/readWorkbookFile";
import { callAddOn } from "../callAddOn";
import { CliError } from "../cliError";
import { readBook } from "../files";
import { openAddOn } from "../openProject";
import { typeSample } from "../sample/typeSample";
import { sampleTables } from "../sampleTables";
import type { Surroundings } from "../surroundings";
import { emptyWorkbook } from "./setupCommand";

export interface PreviewCommandOptions extends FileSettings {
  readonly port?: number;
  /** False for `--no-open`. */
  readonly open?: boolean;
}

/** The spreadsheet, menu and sidebar in a browser, on loopback only; ends with Ctrl+C. */
export async function previewCommand(
  surroundings: Surroundings,
  book: string | undefined,
  { port, open = true, ...settings }: PreviewCommandOptions,
): Promise<void> {
  const { root, terminal } = surroundings;
  const isSample = book === undefined;
  terminal.progress(isSample ? "Laying out the sample…" : `Reading ${book}…`);
  const shown = isSample
    ? sample(surroundings, settings)
    : { workbook: await readBook(book, settings) };
  if (!isSample) shown.workbook.name = basename(book).replace(/\.xlsx$/i, "");
  terminal.progress("Building the preview's page, where it is stale…");
  const preview = await startPreview({
    root,
    ...shown,
    isSample,
    open,
    ...(port !== undefined && { port }),
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

/** The sample Compact in a workbook that the add-on itself has laid out and checked. */
function sample(
  { root, terminal }: Surroundings,
  settings: FileSettings,
): Pick<PreviewOptions, "workbook" | "documentProperties"> {
  const workbook = emptyWorkbook(settings);
  const project = openAddOn(root, workbook, (_level, text) => terminal.warn(text));
  callAddOn(project, "setUpWorkbook", {});
  typeSample(workbook, sampleTables(root));
  const [first] = workbook.sheets.filter(
    (sheet) => sheet.lastRow() === 0 && sheet.name === "Sheet1",
  );
  if (first) workbook.removeSheet(first);
  callAddOn(project, "checkWorkbook", {});
  workbook.name = "Northamptonshire Public Sector Compact";
  workbook.activeSheetId = workbook.sheetByName("Members")?.id ?? workbook.activeSheetId;
  return { workbook, documentProperties: project.state.properties.document ?? new Map() };
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}
