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

/**
 * Serves the files of a folder below `/compact/`. `told` says whether it reads the file `_headers`,
 * as some hosts do.
 */
export async function serveSite(
  folder: string,
  { told }: { readonly told: boolean },
): Promise<SiteServer> {
  const rules = told ? headerRules(await readFile(join(folder, "_headers"), "utf8")) : [];
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = (request.url ?? "").replace(/^\/compact/, "");
    asked.push(path);
    const name = path === "/" ? "index.html" : path.slice(1).replace(/\?.*$/, "");
    const body = await readFile(join(folder, name)).catch(() => null);
    for (const { applies, headers } of rules) {
      if (!applies(path)) continue;
      for (const [header, value] of headers) response.appendHeader(header, value);
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
