import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type DocumentKind, documentKind, securityHeaders } from "./securityHeaders";

const LOOPBACK = "127.0.0.1";

/** Something that is made when it is asked for: the workbook, the add-on's files. */
export type ServedFile = () => Promise<{
  readonly type: string;
  readonly body: string | Uint8Array;
}>;

export interface PreviewServerOptions {
  /** The built page (see build/previewPage.mjs). */
  readonly pageDir: string;
  /** By path, such as `/book.json`. */
  readonly resources: ReadonlyMap<string, ServedFile>;
  /** 0 takes any port that is free. */
  readonly port: number;
}

export interface PreviewServer {
  readonly url: string;
  /** Tells every open page that a file of the add-on has changed. */
  tellChanged(): void;
  close(): Promise<void>;
}

const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** Serves the preview to this computer alone. Throws where the port is taken. */
export async function startPreviewServer(options: PreviewServerOptions): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    answer(request, response, options, listeners, portOf(server)).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, "text/plain", messageOf(error), "other");
      else response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, LOOPBACK, resolve);
  });
  return {
    url: `http://${LOOPBACK}:${portOf(server)}/`,
    tellChanged: () => {
      for (const listener of listeners) listener.write("event: changed\ndata: \n\n");
    },
    close: () =>
      new Promise((resolve) => {
        for (const listener of listeners) listener.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { pageDir, resources }: PreviewServerOptions,
  listeners: Set<ServerResponse>,
  port: number,
): Promise<void> {
  // A page of another host may have its name point here: only our own names are answered.
  const isOurs = [`${LOOPBACK}:${port}`, `localhost:${port}`].includes(request.headers.host ?? "");
  if (!isOurs) return send(response, 421, "text/plain", "This is not that host.", "other");
  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(response, 405, "text/plain", "Only GET is answered.", "other");
  }
  const path = new URL(request.url ?? "/", `http://${LOOPBACK}`).pathname;
  if (path === "/changes") return listen(request, response, listeners);
  const resource = resources.get(path);
  if (resource) {
    const { type, body } = await resource();
    return send(response, 200, type, body, "other");
  }
  const name = path === "/" ? "index.html" : path.slice(1);
  // Files of one directory, by a plain name.
  if (!/^[\w-]+\.(html|js|css)$/.test(name)) return notFound(response);
  const contents = await readFile(join(pageDir, name)).catch(() => null);
  if (contents === null) return notFound(response);
  send(response, 200, TYPES[extname(name)] ?? "text/plain", contents, documentKind(name));
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
): void {
  response.writeHead(200, { ...securityHeaders("other"), "content-type": "text/event-stream" });
  response.write(":\n\n");
  listeners.add(response);
  request.on("close", () => listeners.delete(response));
}

function notFound(response: ServerResponse): void {
  send(response, 404, "text/plain", "There is nothing at this address.", "other");
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  kind: DocumentKind,
): void {
  response.writeHead(status, { ...securityHeaders(kind), "content-type": type });
  response.end(body);
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
