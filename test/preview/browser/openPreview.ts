import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";

const ROOT = resolve(__dirname, "../../..");

/** `npx compact preview`, as a person starts it. */
export interface RunningPreview {
  readonly url: string;
  stop(): Promise<void>;
}

export function runPreview(...args: readonly string[]): Promise<RunningPreview> {
  const command = resolve(ROOT, "local/cli/compact.mjs");
  const child = spawn(process.execPath, [command, "preview", ...args, "--port", "0", "--no-open"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((found, failed) => {
    let said = "";
    const hear = (chunk: Buffer): void => {
      said += String(chunk);
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0];
      if (url !== undefined) found({ url, stop: () => stopped(child) });
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => failed(new Error(`The preview ended: ${said}`)));
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once("exit", () => done());
    child.kill("SIGTERM");
  });
}

/** The page of a preview, with what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  readonly sidebar: FrameLocator;
  /** Errors and warnings of the console, and uncaught errors. */
  readonly complaints: string[];
  /** Requests that went to another host. */
  readonly strayed: string[];
  close(): Promise<void>;
}

export async function openPage(
  browser: Browser,
  url: string,
  options: { readonly width?: number; readonly height?: number } = {},
): Promise<OpenPage> {
  const { width = 1280, height = 800 } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    acceptDownloads: true,
    locale: "en-GB",
    timezoneId: "Europe/London",
  });
  return openPageIn(context, url);
}

export async function openPageIn(context: BrowserContext, url: string): Promise<OpenPage> {
  const page = await context.newPage();
  const complaints: string[] = [];
  const strayed: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) strayed.push(address);
  });
  await page.goto(url);
  await untilReady(page);
  return {
    page,
    sidebar: page.frameLocator("#sidebar iframe"),
    complaints,
    strayed,
    close: () => context.close(),
  };
}

/** Until the workbook is open and the keyboard is in the grid, as when Sheets opens. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  await page.waitForFunction(() => document.activeElement?.matches('[data-u-comp="editor"]'));
}

/** Goes to a cell as a person does who knows its name: through the box beside the formula. */
export async function goToCell(page: Page, name: string): Promise<void> {
  await page.locator("#cell").evaluate((cell) => {
    cell.textContent = "";
  });
  const box = page.locator("#grid input").first();
  if ((await box.inputValue()) === name) {
    // Going to where one is tells nothing: the way there is by another cell.
    await box.fill(name === "B1" ? "C1" : "B1");
    await box.press("Enter");
    await page.waitForFunction(() => document.getElementById("cell")?.textContent !== "");
  }
  await box.fill(name);
  await box.press("Enter");
  await page.waitForFunction(
    (wanted) =>
      new RegExp(` ${wanted}[,:]`).test(document.getElementById("cell")?.textContent ?? ""),
    name,
  );
}

/** Waits until a cell holds this, as a screen reader is told when the person goes to it. */
export async function expectCell(page: Page, name: string, text: string): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    await goToCell(page, name);
    if ((await selectedCell(page)).endsWith(`: ${text}`)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`${name} never held "${text}": ${await selectedCell(page)}`);
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page
    .locator("#grid [role=tab]")
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
}

/** What a screen reader is told of the selected cell; the grid itself is a picture. */
export async function selectedCell(page: Page): Promise<string> {
  return (await page.locator("#cell").textContent()) ?? "";
}

/** Types into a cell of the tab that is open, and waits until it is kept. */
export async function typeInCell(page: Page, name: string, text: string): Promise<void> {
  await goToCell(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await expectCell(page, name, text);
}

export async function chooseFromMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("menuitem", { name: menu, exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}
