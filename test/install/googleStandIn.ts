import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

export interface ScriptFile {
  readonly name: string;
  readonly type: "SERVER_JS" | "HTML" | "JSON";
  readonly source: string;
}

interface Script {
  readonly parentId: string | null;
  files: readonly ScriptFile[];
}

/** The manifest that Google puts into a script that it makes. */
export const GOOGLES_MANIFEST: ScriptFile = {
  name: "appsscript",
  type: "JSON",
  source:
    '{"timeZone":"America/New_York","dependencies":{},"exceptionLogging":"STACKDRIVER","runtimeVersion":"V8"}',
};

export const COORDINATOR = "coordinator@compact.example";

/** What Google gives clasp once somebody has logged in. */
export const NOBODYS_TOKENS = { access_token: "none", refresh_token: "none" };

/** Google's log-in, Drive and the Apps Script API, as far as clasp asks them when a script is made. */
export interface GoogleStandIn {
  readonly port: number;
  /** "POST script.googleapis.com/v1/projects", in the order in which they came. */
  readonly requests: string[];
  /** The kinds of the files that were made in Drive. */
  readonly madeFiles: string[];
  readonly scripts: Map<string, Script>;
  close(): Promise<void>;
}

export async function googleStandIn(): Promise<GoogleStandIn> {
  const requests: string[] = [];
  const madeFiles: string[] = [];
  const scripts = new Map<string, Script>();

  function answer(method: string, path: string, body: Body): unknown {
    requests.push(`${method} ${path}`);
    if (path === "oauth2.googleapis.com/token") {
      return { ...NOBODYS_TOKENS, expires_in: 3_600, token_type: "Bearer" };
    }
    if (path === "www.googleapis.com/oauth2/v2/userinfo") return { email: COORDINATOR };
    if (method === "POST" && path === "www.googleapis.com/drive/v3/files") {
      madeFiles.push(body.mimeType ?? "");
      return { id: `sheet-${madeFiles.length}` };
    }
    if (method === "POST" && path === "script.googleapis.com/v1/projects") {
      const scriptId = `script-${scripts.size + 1}`;
      scripts.set(scriptId, { parentId: body.parentId ?? null, files: [GOOGLES_MANIFEST] });
      return { scriptId, title: body.title };
    }
    const [, id = ""] =
      /^script\.googleapis\.com\/v1\/projects\/([^/]+)\/content$/.exec(path) ?? [];
    const script = scripts.get(id);
    if (script === undefined) return null;
    if (method === "PUT") script.files = body.files ?? [];
    return { scriptId: id, files: script.files };
  }

  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      const [path = ""] = (request.url ?? "").slice(1).split("?");
      const body: Body = text.startsWith("{") ? JSON.parse(text) : {};
      const value = answer(request.method ?? "", path, body);
      response.writeHead(value === null ? 404 : 200, { "content-type": "application/json" });
      response.end(JSON.stringify(value ?? { error: { code: 404, message: "Not found" } }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    madeFiles,
    scripts,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

interface Body {
  readonly title?: string;
  readonly parentId?: string;
  readonly mimeType?: string;
  readonly files?: readonly ScriptFile[];
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}
