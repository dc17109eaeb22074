import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "./openBrowser";
import { type PageStart, pageResources } from "./pageResources";
import { type PreviewServer, type ServedFile, startPreviewServer } from "./previewServer";
import { watchSources } from "./watchSources";

/** Taken where it is free: the browser keeps a workbook by the port, and finds it again. */
const USUAL_PORT = 8470;

export interface PreviewOptions {
  /** The project's folder, with `dist` built. */
  readonly root: string;
  /** What the page begins with. */
  readonly start: PageStart;
  /** Absent: the usual one, or any that is free. 0: any that is free. */
  readonly port?: number;
  /** Whether to open a browser, where there is a desktop. */
  readonly open: boolean;
  /** Which day it is to be there ("2009-10-05"); today where absent. */
  readonly today?: string;
  /** Told in words of what goes on: a build that failed. */
  readonly say: (sentence: string) => void;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the page where it is stale, serves it to this computer alone, and watches the add-on. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { root, open, today, say } = options;
  const pageDir = join(root, ".build", "preview");
  await buildPage(root, pageDir);
  const server = await startOnSomePort(options.port, {
    pageDir,
    resources: pageResources(root, options.start),
  });
  const stopWatching = watchSources(root, () => server.tellChanged(), say);
  const url = today === undefined ? server.url : `${server.url}?today=${today}`;
  if (open) openBrowser(url);
  return {
    url,
    close: async () => {
      stopWatching();
      await server.close();
    },
  };
}

/** Builds the page's own files in `outDir`, where they are stale. */
export async function buildPage(root: string, outDir: string): Promise<void> {
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
