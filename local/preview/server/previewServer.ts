import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type DocumentKind, documentKind, securityHeaders } from "./securityHeaders";

const LOOPBACK = "127.0.0.1";
const TOKEN_BYTES = 16;

/** Something that is made when it is asked for: the workbook, the add-on's files. */
export type ServedFile = () => Promise<{
  readonly type: string;
  readonly body: string | Uint8Array;
}>;

export interface PreviewServerOptions {
  /** The built page (see build/previewPage.mjs). */
  readonly pageDir: string;
  /** By path, such as `/book.json`, below the address. */
  readonly resources: ReadonlyMap<string, ServedFile>;
  /** 0 takes any port that is free. */
  readonly port: number;
}

export interface PreviewServer {
  /** No other program on this computer can guess it: it ends in a token that is new each time. */
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
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const server = createServer((request, response) => {
    const own = { ...options, port: portOf(server), token };
    answer(request, response, own, listeners).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, "text/plain", messageOf(error), "other");
      else response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, LOOPBACK, resolve);
  });
  return {
    url: `http://${LOOPBACK}:${portOf(server)}/${token}/`,
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
  { pageDir, resources, port, token }: PreviewServerOptions & { readonly token: string },
  listeners: Set<ServerResponse>,
): Promise<void> {
  // A page of another host may have its name point here: only our own names are answered.
  const isOurs = [`${LOOPBACK}:${port}`, `localhost:${port}`].includes(request.headers.host ?? "");
  if (!isOurs) return send(response, 421, "text/plain", "This is not that host.", "other");
  if (request.method !== "GET" && request.method !== "HEAD") {
    return send(response, 405, "text/plain", "Only GET is answered.", "other");
  }
  const base = `http://${LOOPBACK}`;
  const address = request.url ?? "/";
  if (!URL.canParse(address, base))
    return send(response, 400, "text/plain", "This is no address.", "other");
  const { pathname } = new URL(address, base);
  if (!pathname.startsWith(`/${token}/`)) return notFound(response);
  const path = pathname.slice(token.length + 1);
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
  response.writeHead(200, headersOf("other", "text/event-stream"));
  response.write(":\n\n");
  listeners.add(response);
  request.on("close", () => listeners.delete(response));
}

function notFound(response: ServerResponse): void {
  const words =
    "There is nothing at this address. Each preview has an address of its own: the terminal in which it was started shows it.";
  send(response, 404, "text/plain", words, "other");
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  kind: DocumentKind,
): void {
  response.writeHead(status, headersOf(kind, type));
  response.end(body);
}

/** No cache keeps anything: a workbook has people in it. */
function headersOf(kind: DocumentKind, type: string): Readonly<Record<string, string>> {
  return { ...securityHeaders(kind), "content-type": type, "cache-control": "no-store" };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
