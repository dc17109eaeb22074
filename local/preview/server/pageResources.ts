import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Workbook } from "../../sheets/workbook/workbook";
import { workbookToJson } from "../../sheets/workbook/workbookJson";
import type { AddOn, StartBook, StartPlan } from "../startBook";
import type { ServedFile } from "./previewServer";

/** A workbook to begin with; the page works on a copy. */
export interface FirstWorkbook {
  readonly workbook: Workbook;
  /** What the add-on remembers with it already, as its document properties. */
  readonly documentProperties?: ReadonlyMap<string, string>;
}

/** What the page begins with: one workbook, or the person's choice of the sample, an empty one, a file. */
export type PageStart =
  | (FirstWorkbook & {
      /** The sample says so on the page, and opens with the sidebar. */
      readonly isSample: boolean;
    })
  | { readonly sample: FirstWorkbook; readonly empty: FirstWorkbook };

/** Chosen workbooks are kept under one key: the page has one at a time. */
const CHOSEN_KEY = "chosen";

/** What the page is given beside its own files, by path. */
export function pageResources(root: string, start: PageStart): ReadonlyMap<string, ServedFile> {
  const wasm = createRequire(join(root, "package.json")).resolve("@ironcalc/wasm/wasm_bg.wasm");
  const isChosen = "sample" in start;
  const plan: StartPlan = { chosenKey: isChosen ? CHOSEN_KEY : null };
  const books = isChosen
    ? {
        sample: startBook(start.sample, { isSample: true, key: CHOSEN_KEY }),
        empty: startBook(start.empty, { isSample: false, key: CHOSEN_KEY }),
      }
    : { book: startBook(start, { isSample: start.isSample, key: null }) };
  const bookFiles = Object.entries(books).map(([name, book]) => [name, json(book)] as const);
  return new Map<string, ServedFile>([
    ["/start.json", json(plan)],
    ...bookFiles.map(([name, file]) => [`/${name}.json`, file] as const),
    // Read at each request: a developer may have rebuilt it.
    ["/add-on.json", async () => json(await readAddOn(root))()],
    ["/ironcalc.wasm", async () => ({ type: "application/wasm", body: await readFile(wasm) })],
  ]);
}

function json(value: unknown): ServedFile {
  const body = JSON.stringify(value);
  return async () => ({ type: "application/json", body });
}

/** Without a key, it is kept under what is in it: another file is another workbook. */
function startBook(
  { workbook, documentProperties = new Map() }: FirstWorkbook,
  { isSample, key }: { readonly isSample: boolean; readonly key: string | null },
): StartBook {
  const json = workbookToJson(workbook);
  const contents = createHash("sha256").update(JSON.stringify(json)).digest("hex").slice(0, 24);
  return {
    key: key ?? contents,
    name: workbook.name,
    isSample,
    workbook: json,
    documentProperties: [...documentProperties],
  };
}

async function readAddOn(root: string): Promise<AddOn> {
  const dist = join(root, "dist");
  const read = (name: string): Promise<string> => readFile(join(dist, name), "utf8");
  const names = (await readdir(dist)).sort();
  const pages = names.filter((name) => name.endsWith(".html"));
  const scripts = names.filter((name) => name.endsWith(".js"));
  return {
    scripts: await Promise.all(scripts.map(async (name) => ({ name, source: await read(name) }))),
    htmlFiles: Object.fromEntries(
      await Promise.all(pages.map(async (name) => [name.slice(0, -5), await read(name)] as const)),
    ),
    manifest: await read("appsscript.json"),
  };
}
