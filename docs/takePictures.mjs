// Takes the pictures of the guide from the preview, on the sample Compact: `npm run pictures`.
// Needs Chromium. Look at each picture before you keep it.
import { spawn } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PICTURES = fileURLToPath(new URL("pictures/", import.meta.url));
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const PAGE = { width: 1280, height: 800 };
/** The sidebar with its heading, at the right edge. */
const SIDEBAR_WIDTH = 300;

await mkdir(PICTURES, { recursive: true });
const preview = await startPreview();
const browser = await chromium.launch({
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
try {
  const page = await browser.newPage({ viewport: PAGE, locale: "en-GB" });
  await page.goto(preview.url);
  await page.waitForSelector("html[data-ready]", { state: "attached" });
  const sidebar = page.frameLocator("#sidebar iframe");
  await sidebar.getByText("Before the paper is clean").waitFor();
  await takeSidebar(page, "today");
  await open(sidebar, "Progress");
  await sidebar.getByRole("button", { name: "Update progress" }).click();
  await sidebar.getByText("In the sheet since").first().waitFor();
  await closeNotice(sidebar);
  await settle(page);
  await page.screenshot({ path: `${PICTURES}progress.png` });

  await open(sidebar, "Problems");
  await sidebar
    .getByRole("button", { name: /^Apply/ })
    .first()
    .waitFor();
  await takeSidebar(page, "problems");

  await open(sidebar, "Member");
  await sidebar.getByRole("button", { name: "First with a problem" }).click();
  await sidebar.getByRole("button", { name: /next with a problem/i }).waitFor();
  await takeSidebar(page, "member");

  await open(sidebar, "Report");
  await takeSidebar(page, "before-the-report");
  await sidebar.getByRole("button", { name: "Make report" }).click();
  await page
    .getByRole("link", { name: /Download/ })
    .or(page.getByRole("button", { name: /Download/ }))
    .first()
    .waitFor();
  await closeNotice(sidebar);
  await settle(page);
  await page.screenshot({ path: `${PICTURES}report.png` });
} finally {
  await browser.close();
  preview.stop();
}

function startPreview() {
  const command = fileURLToPath(new URL("../local/cli/compact.mjs", import.meta.url));
  const child = spawn(process.execPath, [command, "preview", "--port", "0", "--no-open"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((found, failed) => {
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += chunk;
      const url = /http:\/\/127\.0\.0\.1:\d+\/[\w-]+\//.exec(said)?.[0];
      if (url) found({ url, stop: () => child.kill("SIGTERM") });
    });
    child.once("exit", () => failed(new Error(`The preview ended: ${said}`)));
  });
}

async function open(sidebar, view) {
  await sidebar.getByRole("tab", { name: view }).click();
}

async function closeNotice(sidebar) {
  const close = sidebar.getByRole("button", { name: /close|dismiss/i });
  if ((await close.count()) > 0) await close.first().click();
}

/** Animations and the grid's drawing have come to rest. */
async function settle(page) {
  // First off what was pressed, then out of the sidebar: each frame knows only its own pointer.
  await page.mouse.move(PAGE.width - SIDEBAR_WIDTH + 6, 400);
  await page.mouse.move(900, 300);
  await page.waitForTimeout(1_200);
}

async function takeSidebar(page, name) {
  await settle(page);
  const clip = { x: PAGE.width - SIDEBAR_WIDTH, y: 127, width: SIDEBAR_WIDTH, height: 673 };
  await page.screenshot({ path: `${PICTURES}${name}.png`, clip });
}
