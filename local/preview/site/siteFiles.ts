import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type PageStart, pageResources } from "../server/pageResources";
import { buildPage } from "../server/startPreview";
import { headersFile, nginxSnippet } from "./hostHeaders";

/** A file of the web edition. */
interface SiteFile {
  readonly name: string;
  readonly body: string | Uint8Array;
}

/**
 * The web edition as plain files: the preview's page on what the person chooses, with the service worker
 * that keeps it in the browser, and the headers for hosts that can be told of them. Throws where the page
 * does not build.
 */
export async function siteFiles(root: string, start: PageStart): Promise<readonly SiteFile[]> {
  const pageDir = join(root, ".build", "preview");
  await buildPage(root, pageDir);
  const names = (await readdir(pageDir)).filter((name) => /\.(html|js|css)$/.test(name));
  const pageFiles = names.map(async (name): Promise<SiteFile> => {
    const body = await readFile(join(pageDir, name), "utf8");
    return { name, body: name === "index.html" ? markedAsWeb(body) : body };
  });
  const resources = Array.from(pageResources(root, start), async ([path, made]) => {
    const { body } = await made();
    return { name: path.slice(1), body };
  });
  const kept = await Promise.all([...pageFiles, ...resources]);
  return [
    ...kept,
    { name: "offline.js", body: await offlineScript(root, kept.map(entryOf)) },
    { name: "_headers", body: headersFile() },
    { name: "nginx.conf", body: nginxSnippet() },
  ];
}

/** The page tells by the mark what it is (page/edition.ts). Throws where there is no place for it. */
function markedAsWeb(html: string): string {
  const marked = html
    .replace("<html ", '<html data-edition="web" ')
    .replaceAll("Compact preview", "Compact")
    .replace("About this preview", "About this page")
    .replace("The preview runs", "Compact runs");
  if (!marked.includes("data-edition")) throw new Error("index.html has no place for the edition.");
  return marked;
}

interface OfflineEntry {
  readonly url: string;
  readonly revision: string;
  /** The browser keeps nothing else under this name: half of an upload is no version. */
  readonly integrity: string;
}

function entryOf({ name, body }: SiteFile): OfflineEntry {
  const hash = createHash("sha256").update(body).digest();
  const revision = hash.toString("hex").slice(0, 16);
  return { url: name, revision, integrity: `sha256-${hash.toString("base64")}` };
}

async function offlineScript(root: string, entries: readonly OfflineEntry[]): Promise<string> {
  const script = pathToFileURL(join(root, "build", "offlineScript.mjs")).href;
  const { offlineScript: built } = (await import(script)) as {
    offlineScript(files: readonly OfflineEntry[]): Promise<string>;
  };
  return built(entries);
}
