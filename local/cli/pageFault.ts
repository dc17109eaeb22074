import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Browser } from "playwright-core";

/** What pages are opened in. */
export type PageBrowser = Browser;

/** Where Debian puts it. */
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const WAIT_MS = 60_000;
/** Of no host: what is asked for there is answered here. */
const ADDRESS = "https://page.example/";

/** Answers what a page asks of the add-on: the name of a top-level function, JSON text in and out. */
export type Answer = (functionName: string, json: string) => string;

/** A Chromium to open pages in; null where none is installed. Close it. */
export async function installedChromium(root: string): Promise<PageBrowser | null> {
  if (!existsSync(CHROMIUM)) return null;
  // By its place: it finds its own files from where it lies, and is not bundled.
  const playwright: unknown = createRequire(join(root, "package.json"))("playwright-core");
  const { chromium } = playwright as typeof import("playwright-core");
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
}

/** Why a page of the add-on does not draw itself, asking `answer` for what is in it; null where it does. */
export async function pageFault(
  browser: PageBrowser,
  html: string,
  answer: Answer,
): Promise<string | null> {
  const page = await browser.newPage();
  const thrown = new Promise<string>((resolve) => {
    page.on("pageerror", ({ message }) => resolve(message));
  });
  await page.exposeFunction("askAddOn", answer);
  await page.addInitScript(googleScript);
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(ADDRESS);
  // A page draws its frame as it loads, and its heading once it is answered.
  const isEmpty = (await page.locator("#page > *").count()) === 0;
  const heading = page.locator("#page h2").first();
  const drawn = heading.waitFor({ timeout: WAIT_MS }).then(
    () => null,
    () => "it waits for ever for an answer",
  );
  const fault = await Promise.race([thrown, isEmpty ? "it stays empty" : drawn]);
  await page.close();
  return fault;
}

/** `google.script` as a page meets it. Runs in the browser, so it stands on its own. */
function googleScript(): void {
  type Told = (value: unknown) => void;
  const browser = globalThis as unknown as Record<string, unknown> & {
    askAddOn(functionName: string, json: string): Promise<string>;
  };
  const runner = (succeed: Told, fail: Told): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === "withSuccessHandler") return (told: Told) => runner(told, fail);
          if (name === "withFailureHandler") return (told: Told) => runner(succeed, told);
          return (json: string) => void browser.askAddOn(name, json).then(succeed, fail);
        },
      },
    );
  const nothing = (): void => undefined;
  browser.google = {
    script: { run: runner(nothing, nothing), host: { close: nothing, editor: { focus: nothing } } },
  };
}
