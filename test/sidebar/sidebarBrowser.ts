import { existsSync } from "node:fs";
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Frame,
  type Page,
} from "playwright-core";

/** Where Debian puts it; a machine without it skips these tests, except where all must run. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const HAS_CHROMIUM = existsSync(CHROMIUM) || process.env.CI !== undefined;

/** For each thing that is waited for: a machine that builds may be very slow. */
const WAIT_MS = 100_000;

const ADDRESS = "https://sidebar.example/";

/** What Google's side answers: JSON text, or a thrown error's message. */
export type Answerer = (
  entryPoint: string,
  json: string,
) => Promise<{ readonly answer: string } | { readonly error: string }>;

export interface OpenSidebar {
  readonly page: Page;
  /** The sidebar's own frame, 300 px wide as in Sheets. */
  readonly frame: Frame;
  /** Errors, warnings and dialogs: a page that behaves has none. */
  readonly complaints: string[];
  /** Requests that were not for the page itself. */
  readonly requests: string[];
  close(): Promise<void>;
}

export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Opens the built page as Sheets does: in a sandboxed frame of its own, with google.script.run. */
export async function openSidebar(
  browser: Browser,
  html: string,
  answerer: Answerer,
  options: {
    readonly width?: number;
    readonly height?: number;
    readonly scale?: number;
    /** The page's clock is the test's to put on. */
    readonly ownClock?: boolean;
  } = {},
): Promise<OpenSidebar> {
  const { width = 300, height = 700, scale = 1, ownClock = false } = options;
  const context = await browser.newContext({
    viewport: { width: width + 100, height },
    deviceScaleFactor: scale,
  });
  context.setDefaultTimeout(WAIT_MS);
  if (ownClock) await context.clock.install();
  const complaints: string[] = [];
  const requests: string[] = [];
  await serve(context, html, width, height, requests);
  await context.exposeFunction("askAddOn", answerer);
  await context.addInitScript(fakeGoogle);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  await page.goto(ADDRESS);
  const handle = await page.waitForSelector("iframe");
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error("The sidebar has no frame.");
  await frame.waitForSelector(".view");
  return { page, frame, complaints, requests, close: () => context.close() };
}

async function serve(
  context: BrowserContext,
  html: string,
  width: number,
  height: number,
  requests: string[],
): Promise<void> {
  await context.route("**/*", async (route) => {
    const { pathname, origin } = new URL(route.request().url());
    if (`${origin}/` === ADDRESS && pathname === "/sidebar") {
      await route.fulfill({ contentType: "text/html", body: html });
    } else if (`${origin}/` === ADDRESS && pathname === "/") {
      const sandbox = "allow-scripts allow-forms allow-popups allow-modals allow-downloads";
      const body = `<!DOCTYPE html><html lang="en"><title>Sheet</title><body style="margin:0">
        <iframe title="Compact" src="/sidebar" sandbox="${sandbox}"
          style="border:0;width:${width}px;height:${height}px"></iframe></body></html>`;
      await route.fulfill({ contentType: "text/html", body });
    } else if (pathname === "/favicon.ico") {
      await route.fulfill({ status: 204 });
    } else {
      requests.push(route.request().url());
      await route.abort();
    }
  });
}

/** google.script.run as the page meets it. Runs in the browser, so it stands on its own. */
function fakeGoogle(): void {
  type Handler = (value: unknown) => void;
  const ask = (window as unknown as Record<string, unknown>).askAddOn as (
    entryPoint: string,
    json: string,
  ) => Promise<{ answer?: string; error?: string }>;
  const runner = (succeed: Handler, fail: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return (handler: Handler) => runner(handler, fail);
          if (name === "withFailureHandler") return (handler: Handler) => runner(succeed, handler);
          return (...values: unknown[]) => {
            if (name.endsWith("_") || values.length !== 1 || typeof values[0] !== "string") {
              throw new TypeError("Failed due to illegal value in property: 0");
            }
            ask(name, values[0]).then(
              ({ answer, error }) =>
                error === undefined ? succeed(answer) : fail(new Error(error)),
              (error) => fail(error),
            );
          };
        },
      },
    );
  const host = { editor: { focus: () => window.parent.focus() } };
  Object.assign(window, {
    google: {
      script: {
        run: runner(
          () => {},
          () => {},
        ),
        host,
      },
    },
  });
}
