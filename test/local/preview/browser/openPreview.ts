import { type ChildProcess, spawn } from "node:child_process";
import { resolve } from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";

const ROOT = resolve(__dirname, "../../../..");

/** For each thing that is waited for: a machine that builds may be very slow. */
const WAIT_MS = 100_000;
const MOST_TRIES = 10;

/** `npx compact preview`, as a person starts it. */
export interface RunningPreview {
  readonly url: string;
  stop(): Promise<void>;
}

export function runPreview(...args: readonly string[]): Promise<RunningPreview> {
  return runPage("preview", ...args);
}

/** `npm start`: the person chooses on the page what to begin with. */
export function runStart(): Promise<RunningPreview> {
  return runPage("start");
}

function runPage(...args: readonly string[]): Promise<RunningPreview> {
  const command = resolve(ROOT, "local/cli/compact.mjs");
  const child = spawn(process.execPath, [command, ...args, "--port", "0", "--no-open"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((found, failed) => {
    let printed = "";
    const hear = (chunk: Buffer): void => {
      printed += String(chunk);
      const url = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(printed)?.[0];
      if (url !== undefined) found({ url, stop: () => stopped(child) });
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => failed(new Error(`The preview ended: ${printed}`)));
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

/** Another tab of the same browser: what one keeps, the other finds. */
export async function openPageIn(context: BrowserContext, url: string): Promise<OpenPage> {
  context.setDefaultTimeout(WAIT_MS);
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
  await untilInGrid(page);
}

/** Until what is typed goes into the grid. */
async function untilInGrid(page: Page): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.matches('[data-u-comp="editor"]'));
}

/** Until the browser keeps everything that was changed so far. */
export async function untilKept(page: Page): Promise<void> {
  await page.locator('#kept[data-kept="true"]').waitFor();
}

/** Goes to a cell as a person does who knows its name: through the box beside the formula. */
export async function goToCell(page: Page, name: string): Promise<void> {
  const box = page.locator("#grid input").first();
  // Going to where one is does nothing: the way there is by another cell.
  if ((await box.inputValue()) === name) await goByBox(page, name === "B1" ? "C1" : "B1");
  await goByBox(page, name);
}

/**
 * A sheet that is drawn anew under the box drops what was typed there, and the box names the cell that one is
 * still on: a person sees it, and types it again.
 */
async function goByBox(page: Page, name: string): Promise<void> {
  const box = page.locator("#grid input").first();
  const end = Date.now() + WAIT_MS;
  do {
    if (Date.now() > end) throw new Error(`The box never led to ${name}.`);
    await box.fill(name);
    await box.press("Enter");
  } while ((await cellArrivedAt(page, name)) !== name);
  await untilInGrid(page);
}

/** The cell that was asked for, or the one that the box names instead, once a screen reader is told of it. */
async function cellArrivedAt(page: Page, asked: string): Promise<string> {
  const arrived = await page.waitForFunction((asked) => {
    const told = document.getElementById("cell")?.textContent ?? "";
    const named = document.querySelector<HTMLInputElement>("#grid input")?.value ?? "";
    const isAt = (name: string): boolean =>
      told.includes(` ${name},`) || told.includes(` ${name}:`);
    if (isAt(asked)) return asked;
    return named !== "" && isAt(named) ? named : null;
  }, asked);
  return (await arrived.jsonValue()) ?? "";
}

/** Until a screen reader is told of the selected cell in words that match. */
export async function untilTold(page: Page, pattern: string, timeout = WAIT_MS): Promise<void> {
  await page.waitForFunction(
    (expected) => new RegExp(expected).test(document.getElementById("cell")?.textContent ?? ""),
    pattern,
    { timeout },
  );
}

/** Waits until a cell holds this, as a screen reader is told when the person goes to it. */
export async function expectCell(
  page: Page,
  name: string,
  text: string | RegExp,
  timeout = WAIT_MS,
): Promise<void> {
  await goToCell(page, name);
  const told = typeof text === "string" ? `: ${escaped(text)}$` : text.source;
  await untilTold(page, told, timeout).catch(async () => {
    throw new Error(`${name} never held ${text}: ${await selectedCell(page)}`);
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page
    .locator("#grid [role=tab]")
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click();
  await untilTold(page, `^${name} [A-Z]+[0-9]+[,:]`);
}

/** What a screen reader is told of the selected cell; the grid itself is a picture. */
export async function selectedCell(page: Page): Promise<string> {
  return (await page.locator("#cell").textContent()) ?? "";
}

/**
 * Types into a cell of the tab that is open, and waits until it is kept. Where a cell with a drop-down
 * opens slowly it drops a letter that comes meanwhile: a person sees it, and types it again.
 */
export async function typeInCell(page: Page, name: string, text: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    await goToCell(page, name);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    const isThere = await expectCell(page, name, text, WAIT_MS / MOST_TRIES).then(
      () => true,
      (error: unknown) => {
        if (tries === MOST_TRIES) throw error;
        return false;
      },
    );
    if (isThere) return;
  }
}

/**
 * Does what closes a dialog from inside it, and waits for the dialog to go: it goes with the key or the
 * click, whose end would be waited for in vain.
 */
export async function closeFromInside(page: Page, act: () => Promise<unknown>): Promise<void> {
  void act().catch(() => undefined);
  await page.locator("dialog").waitFor({ state: "detached" });
}

export async function chooseFromMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole("menuitem", { name: menu, exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

/**
 * Waits until so many rows of the grid hold something of this colour and at least this width, wherever in the
 * row: the grid is a picture, and is looked at as one.
 */
export async function untilRowsWith(
  page: Page,
  drawn: { readonly colour: string; readonly width: number },
  count: number,
): Promise<void> {
  await page.waitForFunction(
    ({ colour, width, count }) => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main]");
      if (!canvas) return false;
      const copy = new OffscreenCanvas(canvas.width, canvas.height);
      const context = copy.getContext("2d", { willReadFrequently: true });
      context?.drawImage(canvas, 0, 0);
      const { data } = context?.getImageData(0, 0, copy.width, copy.height) ?? new ImageData(1, 1);
      const sought = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      const lines = new Set<number>();
      let run = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (at % (copy.width * 4) === 0) run = 0;
        run = sought.every((part, index) => data[at + index] === part) ? run + 1 : 0;
        if (run === width) lines.add(Math.floor(at / 4 / copy.width));
      }
      return [...lines].filter((line) => !lines.has(line - 1)).length === count;
    },
    { ...drawn, count },
  );
}
