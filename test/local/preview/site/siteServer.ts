import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A host of plain files, as a maintainer would rent one. */
export interface SiteServer {
  readonly url: string;
  /** The paths that were asked for. */
  readonly asked: string[];
  stop(): Promise<void>;
}

const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

export interface SiteHost {
  /**
   * Which of the headers it sends: all that the file `_headers` names, as some hosts do; those alone
   * that give a page shared memory; none.
   */
  readonly sends: "all" | "isolation" | "none";
  /** A file as it lies there in the middle of an upload; null where it is as it was built. */
  readonly halfUploaded?: (name: string) => string | null;
}

const ISOLATION = ["cross-origin-opener-policy", "cross-origin-embedder-policy"];

/** Serves the files of a folder below `/compact/`. */
export async function serveSite(
  folder: string,
  { sends, halfUploaded = () => null }: SiteHost,
): Promise<SiteServer> {
  const all = headerRules(await readFile(join(folder, "_headers"), "utf8"));
  const isSent = (header: string): boolean => sends === "all" || ISOLATION.includes(header);
  const rules = sends === "none" ? [] : all;
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace(/^\/compact/, "");
    asked.push(path);
    const name = path === "/" ? "index.html" : path.slice(1).replace(/\?.*$/, "");
    const built = await readFile(join(folder, name)).catch(() => null);
    const body = halfUploaded(name) ?? built;
    for (const { applies, headers } of rules) {
      if (!applies(path)) continue;
      for (const [header, value] of headers) {
        if (isSent(header)) response.appendHeader(header, value);
      }
    }
    response.setHeader("content-type", TYPES[extname(name)] ?? "text/plain");
    response.writeHead(body === null ? 404 : 200);
    response.end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/compact/`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface HeaderRule {
  readonly applies: (path: string) => boolean;
  readonly headers: readonly (readonly [string, string])[];
}

/** `_headers` as Netlify documents it: a path, then a line for each header, set in. */
function headerRules(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split("\n").filter((one) => one.trim() !== "")) {
    const header = /^\s+([^:]+):\s*(.*)$/.exec(line);
    if (header === null) rules.push({ path: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
  }
  return rules.map(({ path, headers }) => ({
    applies: (asked) => (path.endsWith("*") ? asked.startsWith(path.slice(0, -1)) : asked === path),
    headers,
  }));
}
