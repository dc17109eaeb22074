import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { writeWorkbookFile } from "../local/sheets/file/writeWorkbookFile";
import { addOnOnSample, ROOT, workbookOf } from "../test/support/addOn";
import type { Figure } from "./figure";
import { growMembers } from "./growMembers";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const MEMBERS = 5_000;
const TURNS = 60;
const TURN_PX = 400;

export const TITLE = "The preview";

/** How soon the preview is there, and how smoothly the grid scrolls through a large Compact. */
export async function bench(): Promise<readonly Figure[]> {
  if (!existsSync(CHROMIUM)) {
    console.error(`There is no Chromium at ${CHROMIUM}: the preview is not measured.`);
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--headless", "--no-sandbox", "--disable-gpu"],
  });
  try {
    const large = join(folder, "large.xlsx");
    await writeFile(large, await writeWorkbookFile(largeWorkbook()));
    return [
      ...(await withPreview([], (url) => opening(browser, url))),
      ...(await withPreview([large], (url) => scrolling(browser, url))),
    ];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

function largeWorkbook() {
  const project = addOnOnSample();
  growMembers(project, MEMBERS);
  return workbookOf(project);
}

/** The second of two visits: a person does not wait for what the first one builds and compiles. */
async function opening(browser: Browser, url: string): Promise<readonly Figure[]> {
  await (await ready(browser, url)).page.context().close();
  const { page, readyMs } = await ready(browser, url);
  const paintMs = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  await page.context().close();
  return [
    { what: "preview of the sample: first paint", measured: paintMs, unit: "ms", limit: 3_000 },
    { what: "preview of the sample: ready to use", measured: readyMs, unit: "ms", limit: null },
  ];
}

async function scrolling(browser: Browser, url: string): Promise<readonly Figure[]> {
  const { page, readyMs } = await ready(browser, url);
  const frames = await framesWhile(page, async () => {
    await page.mouse.move(400, 400);
    for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, TURN_PX);
  });
  await page.context().close();
  const size = `${MEMBERS.toLocaleString("en-GB")} members`;
  return [
    { what: `preview of ${size}: ready to use`, measured: readyMs, unit: "ms", limit: null },
    { what: `scrolling ${size}: middle frame`, measured: at(frames, 0.5), unit: "ms", limit: 34 },
    {
      what: `scrolling ${size}: 95 of 100 frames`,
      measured: at(frames, 0.95),
      unit: "ms",
      limit: 50,
    },
    { what: `scrolling ${size}: slowest frame`, measured: at(frames, 1), unit: "ms", limit: null },
  ];
}

async function ready(browser: Browser, url: string) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url);
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  return { page, readyMs: performance.now() - start };
}

/** The time between frames, shortest first. */
async function framesWhile(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    const note = (time: number) => {
      times.push(time);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { frameTimes: times });
  });
  await work();
  const times = await page.evaluate(
    () => (window as unknown as { readonly frameTimes: readonly number[] }).frameTimes,
  );
  return times
    .slice(1)
    .map((time, index) => time - (times[index] ?? time))
    .sort((a, b) => a - b);
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

async function withPreview<T>(
  args: readonly string[],
  use: (url: string) => Promise<T>,
): Promise<T> {
  const command = join(ROOT, "local/cli/compact.mjs");
  const child = spawn(process.execPath, [command, "preview", ...args, "--port", "0", "--no-open"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    return await use(await addressOf(child));
  } finally {
    child.kill("SIGTERM");
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let printed = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += String(chunk);
      const url = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(printed)?.[0];
      if (url !== undefined) found(url);
    });
    child.once("exit", () => failed(new Error(`The preview ended: ${printed}`)));
  });
}
