import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type PreviewServer,
  startPreviewServer,
} from "../../../../local/preview/server/previewServer";

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly policy: string;
}

let pageDir: string;
let server: PreviewServer;

beforeAll(async () => {
  pageDir = await mkdtemp(join(tmpdir(), "preview-"));
  await writeFile(join(pageDir, "index.html"), "<p>The page</p>");
  await writeFile(join(pageDir, "frame.html"), "<p>A frame</p>");
  await writeFile(join(pageDir, "made-from.json"), "{}");
  server = await startPreviewServer({
    pageDir,
    port: 0,
    resources: new Map([["/book.json", async () => ({ type: "application/json", body: "{}" })]]),
  });
});

afterAll(async () => {
  await server.close();
  await rm(pageDir, { recursive: true });
});

function ask(
  path: string,
  options: { host?: string; method?: string; bare?: boolean } = {},
): Promise<Answer> {
  const { port, host, pathname } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path: options.bare ? path : `${pathname.slice(0, -1)}${path}`,
        method: options.method ?? "GET",
        headers: { host: options.host ?? host },
      },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => {
          body += chunk;
        });
        response.on("end", () => {
          const policy = String(response.headers["content-security-policy"]);
          resolve({ status: response.statusCode ?? 0, body, policy });
        });
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

describe("the preview's server", () => {
  test("listens on this computer alone", () => {
    expect(new URL(server.url).hostname).toBe("127.0.0.1");
  });

  test("serves the page, with a policy that lets nothing in from elsewhere", async () => {
    const { status, body, policy } = await ask("/");
    expect([status, body]).toEqual([200, "<p>The page</p>"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*/);
  });

  test("gives frames no origin and no network", async () => {
    const { policy } = await ask("/frame.html");
    expect(policy).toContain("sandbox allow-scripts");
    expect(policy).not.toContain("allow-same-origin");
    expect(policy).not.toContain("connect-src");
  });

  test("answers no name but its own: other pages may have theirs point here", async () => {
    expect((await ask("/book.json", { host: "compact.example" })).status).toBe(421);
    expect((await ask("/book.json", { host: "compact.example:80" })).status).toBe(421);
    expect((await ask("/book.json")).status).toBe(200);
  });

  test("is found by nobody who does not know its token", async () => {
    expect(new URL(server.url).pathname).toMatch(/^\/[\w-]{22}\/$/);
    for (const path of ["/", "/index.html", "/book.json", "/AAAAAAAAAAAAAAAAAAAAAA/book.json"]) {
      expect((await ask(path, { bare: true })).status).toBe(404);
    }
  });

  test("answers what is no address with 400", async () => {
    expect((await ask("//", { bare: true })).status).toBe(400);
  });

  test("changes nothing on anybody's demand", async () => {
    expect((await ask("/book.json", { method: "POST" })).status).toBe(405);
  });

  test.each([
    "/../package.json",
    "/%2e%2e/package.json",
    "/made-from.json",
    "/nothing.js",
    "/a/b.js",
  ])("has nothing at %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
