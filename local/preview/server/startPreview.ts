import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Workbook } from "../../sheets/workbook/workbook";
import { workbookToJson } from "../../sheets/workbook/workbookJson";
import type { AddOn, StartBook } from "../protocol";
import { openBrowser } from "./openBrowser";
import { type PreviewServer, type ServedFile, startPreviewServer } from "./previewServer";
import { watchSources } from "./watchSources";

/** Taken where it is free, so that a page that was left open, or kept, is found again. */
const USUAL_PORT = 8470;

export interface PreviewOptions {
  /** The project's folder, with `dist` built. */
  readonly root: string;
  /** What is shown first; the page works on a copy. */
  readonly workbook: Workbook;
  /** What the add-on remembers with it already, as its document properties. */
  readonly documentProperties?: ReadonlyMap<string, string>;
  /** The sample says so on the page, and opens with the sidebar. */
  readonly isSample: boolean;
  /** Absent: the usual one, or any that is free. 0: any that is free. */
  readonly port?: number;
  /** Whether to open a browser, where there is a desktop. */
  readonly open: boolean;
  /** Told in words of what goes on: a build that failed. */
  readonly say: (sentence: string) => void;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the page where it is stale, serves it to this computer alone, and watches the add-on. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { root, open, say } = options;
  const pageDir = join(root, ".build", "preview");
  await buildPage(root, pageDir);
  const server = await startOnSomePort(options.port, {
    pageDir,
    resources: resourcesOf(options),
  });
  const stopWatching = watchSources(root, () => server.tellChanged(), say);
  if (open) openBrowser(server.url);
  return {
    url: server.url,
    close: async () => {
      stopWatching();
      await server.close();
    },
  };
}

async function buildPage(root: string, outDir: string): Promise<void> {
  const script = pathToFileURL(join(root, "build", "previewPage.mjs")).href;
  const { buildPreviewPage } = (await import(script)) as {
    buildPreviewPage(options: { readonly outDir: string }): Promise<boolean>;
  };
  await buildPreviewPage({ outDir });
}

async function startOnSomePort(
  port: number | undefined,
  options: { readonly pageDir: string; readonly resources: ReadonlyMap<string, ServedFile> },
): Promise<PreviewServer> {
  if (port !== undefined) return startPreviewServer({ ...options, port });
  try {
    return await startPreviewServer({ ...options, port: USUAL_PORT });
  } catch {
    return startPreviewServer({ ...options, port: 0 });
  }
}

function resourcesOf(options: PreviewOptions): ReadonlyMap<string, ServedFile> {
  const { root, workbook, isSample, documentProperties = new Map() } = options;
  const json = workbookToJson(workbook);
  const key = createHash("sha256").update(JSON.stringify(json)).digest("hex").slice(0, 24);
  const book: StartBook = {
    key,
    name: workbook.name,
    isSample,
    workbook: json,
    documentProperties: [...documentProperties],
  };
  const body = JSON.stringify(book);
  const wasm = createRequire(join(root, "package.json")).resolve("@ironcalc/wasm/wasm_bg.wasm");
  return new Map<string, ServedFile>([
    ["/book.json", async () => ({ type: "application/json", body })],
    [
      "/add-on.json",
      async () => ({ type: "application/json", body: JSON.stringify(await readAddOn(root)) }),
    ],
    ["/ironcalc.wasm", async () => ({ type: "application/wasm", body: await readFile(wasm) })],
  ]);
}

/** Read at each request: a developer may have rebuilt it. */
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
