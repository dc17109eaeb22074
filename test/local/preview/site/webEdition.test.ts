import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Download, Page } from "playwright-core";
import { readWorkbookFile } from "../../../../local/sheets/file/readWorkbookFile";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import { parseCellName } from "../../../../src/cells/sheetGrid";
import { HAS_CHROMIUM, openChromium } from "../../../sidebar/sidebarBrowser";
import { addOnOnEmpty, addOnOnSample, answerOf, ROOT, workbookOf } from "../../../support/addOn";
import { at } from "../../../support/at";
import { hasLibreOffice } from "../../../support/libreOffice";
import { axeFindings } from "../browser/axe";
import {
  chooseFromMenu,
  expectCell,
  openTab,
  runStart,
  untilKept,
  untilReady,
} from "../browser/openPreview";
import { type SiteServer, serveSite } from "./siteServer";

jest.setTimeout(300_000);
const WAIT_MS = 100_000;

const folder = mkdtempSync(join(tmpdir(), "compact-site-"));
const site = join(folder, "site");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const describeHere = HAS_CHROMIUM ? describe : describe.skip;

describeHere("the web edition (needs Chromium)", () => {
  let browser: Browser;
  let server: SiteServer;

  beforeAll(async () => {
    const command = join(ROOT, "local/cli/compact.mjs");
    execFileSync(process.execPath, [command, "site", "--out", site], { cwd: ROOT });
    browser = await openChromium();
  });
  afterAll(() => browser?.close());
  afterEach(() => server.stop());

  /** A new person's browser on the site, and whatever it asked of another host. */
  async function visit({ before = () => undefined }: { before?: () => unknown } = {}) {
    const context = await browser.newContext({ acceptDownloads: true });
    await context.addInitScript(before);
    context.setDefaultTimeout(WAIT_MS);
    const strayed: string[] = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) {
        strayed.push(request.url());
      }
    });
    const page = await context.newPage();
    await page.goto(server.url);
    return { page, strayed, context };
  }

  const libreOffice = hasLibreOffice() ? test : test.skip;
  libreOffice(
    "a workbook of LibreOffice's goes to the report and back with the network off (needs LibreOffice)",
    async () => {
      server = await serveSite(site, { sends: "all" });
      const { page, strayed, context } = await visit();
      await page.getByRole("button", { name: "Open the sample" }).waitFor();
      await untilAllIsKept(page);
      await server.stop();

      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("button", { name: "Open a workbook" }).click(),
      ]);
      await chooser.setFiles(await sampleByLibreOffice());
      await untilReady(page);
      const sidebar = page.frameLocator("#sidebar iframe");
      await sidebar.getByText("8 of 10 success measures are on course").waitFor();
      await chooseFromMenu(page, "Compact", "Update progress");
      await page.getByText("As at 7 Oct 2009: 8 of 10 success measures are on course").waitFor();
      await chooseFromMenu(page, "Compact", "Steering group report");
      await sidebar.getByRole("button", { name: "Make report" }).click();
      await page
        .getByRole("heading", { name: "Progress report to the Steering Group", exact: true })
        .waitFor();
      const report = await downloadOf(page, () =>
        page.getByRole("button", { name: "Download .docx" }).click(),
      );
      const document = unzipSync(await readFile(await report.path()))["word/document.xml"];
      expect(strFromU8(document ?? new Uint8Array())).toContain("21 of 27; 21 due");

      const book = await downloadOf(page, () => chooseFromMenu(page, "File", "Download (.xlsx)"));
      expect(book.suggestedFilename()).toBe("Sample.xlsx");
      const written = await readWorkbookFile(await readFile(await book.path()), "Sample.xlsx");
      const cell = at("Success measures", "Status", 7);
      const { row = 0, column = 0 } = parseCellName(cell) ?? {};
      const { value } = written.sheetByName("Success measures")?.cell(row, column) ?? {};
      expect(value).toBe("At risk");

      await untilKept(page);
      await page.reload();
      await untilReady(page);
      await page.locator("#notice").getByText("Your changes from last time").waitFor();
      await openTab(page, "Success measures");
      await expectCell(page, cell, "At risk");
      expect(strayed).toEqual([]);
      await context.close();
    },
  );

  test("an empty Compact is laid out, and starting again asks anew", async () => {
    server = await serveSite(site, { sends: "all" });
    const { page, context } = await visit();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Start an empty Compact" }).click();
    await untilReady(page);
    await expect(page.title()).resolves.toBe("Our Compact - Compact");
    await page.frameLocator("#sidebar iframe").getByRole("tab", { name: "Progress" }).waitFor();
    await chooseFromMenu(page, "Compact", "Schedule reports");
    await page.getByRole("alertdialog", { name: "Not in the web edition" }).waitFor();
    await page.getByRole("button", { name: "OK" }).click();
    await chooseFromMenu(page, "File", "Start again");
    await page.getByRole("button", { name: "Start again", exact: true }).click();
    await page.getByRole("button", { name: "Open the sample" }).click();
    await page.getByRole("heading", { level: 1, name: /^Northamptonshire/ }).waitFor();
    await context.close();
  });

  test.each(["none", "isolation"] as const)(
    "a host that sends %s of the headers will do",
    async (sends) => {
      server = await serveSite(site, { sends });
      const { page, context } = await visit();
      await page.getByRole("button", { name: "Open the sample" }).click();
      await untilReady(page);
      await expect(page.evaluate(() => crossOriginIsolated)).resolves.toBe(true);
      const policyOf = (name: string) =>
        page.evaluate(
          async (path) => (await fetch(path)).headers.get("content-security-policy"),
          name,
        );
      const frame = page.frames().find((one) => one.url().endsWith("/frame.html"));
      await expect(frame?.evaluate(() => self.origin)).resolves.toBe("null");
      await expect(policyOf("index.html")).resolves.toContain("default-src 'none'");
      await expect(policyOf("frame.html")).resolves.toMatch(/^sandbox /);
      await expect(policyOf("worker.js")).resolves.toContain("default-src 'none'");
      await context.close();
    },
  );

  test("what an upload has half done is not kept", async () => {
    let isHalf = true;
    const old = (name: string) => (isHalf && name === "page.css" ? "body { color: red }" : null);
    server = await serveSite(site, { sends: "all", halfUploaded: old });
    const { page, context } = await visit();
    await page.getByRole("button", { name: "Open the sample" }).waitFor();
    await page.getByText("Not kept for use without a network").waitFor();
    isHalf = false;
    await page.reload();
    await untilAllIsKept(page);
    await context.close();
  });

  test("a file that is no workbook is refused in a sentence, and one takes the place of changed work only when that is agreed to", async () => {
    server = await serveSite(site, { sends: "all" });
    const { page, context } = await visit();
    await page.getByRole("button", { name: "Open the sample" }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const broken = join(folder, "letter.xlsx");
    writeFileSync(broken, "Dear Sir");
    const [first] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Open a workbook" }).click(),
    ]);
    await first.setFiles(broken);
    await page.getByRole("alertdialog", { name: "This file cannot be opened" }).waitFor();
    await page.getByRole("button", { name: "OK" }).click();
    // The choice is there again.
    await page.getByRole("button", { name: "Open the sample" }).click();
    await untilReady(page);
    const other = join(folder, "other.xlsx");
    const empty = addOnOnEmpty();
    answerOf(empty, "setUpWorkbook", {});
    writeFileSync(other, await writeWorkbookFile(workbookOf(empty)));
    const sidebar = page.frameLocator("#sidebar iframe");
    await sidebar.getByText("8 of 10 success measures are on course").waitFor();
    await chooseFromMenu(page, "Compact", "Update progress");
    await untilKept(page);
    const open = async (): Promise<void> => {
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        chooseFromMenu(page, "File", "Open a workbook"),
      ]);
      await chooser.setFiles(other);
    };
    const question = page.getByRole("dialog", { name: 'Open "other.xlsx"?' });
    await open();
    await question.getByText("File > Download (.xlsx)").waitFor();
    await question.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("heading", { level: 1, name: /^Northamptonshire/ }).waitFor();
    await open();
    await question.getByRole("button", { name: "Open it" }).click();
    await page.getByRole("heading", { level: 1, name: "other" }).waitFor();
    await sidebar.getByText("To the first report: 0 of 7 done").waitFor();
    // Nothing of this one has been changed.
    await open();
    await page.getByText("Opening other.xlsx").waitFor();
    await expect(question.count()).resolves.toBe(0);
    await context.close();
  });

  test("opened as a file it says that it has to come from an address", async () => {
    server = await serveSite(site, { sends: "all" });
    const { page, context } = await visit();
    await page.goto(pathToFileURL(join(site, "index.html")).href);
    await page.getByText("This page was opened as a file").waitFor();
    await context.close();
  });

  test("where the browser keeps nothing either, a sentence says what is missing", async () => {
    server = await serveSite(site, { sends: "none" });
    const { page, context } = await visit({
      before: () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
    });
    await page.getByText("its host does not send the headers Cross-Origin-Opener-Policy").waitFor();
    await context.close();
  });

  test("npm start begins with the same three choices", async () => {
    const preview = await runStart();
    server = { ...preview, asked: [] };
    const { page, context } = await visit();
    const choices = page.getByRole("dialog").getByRole("button");
    await choices.first().waitFor();
    await expect(choices.locator("strong").allTextContents()).resolves.toEqual([
      "Open the sample",
      "Start an empty Compact",
      "Open a workbook",
    ]);
    await choices.first().click();
    await untilReady(page);
    await context.close();
  });

  /** Until the browser has all the files of the page. */
  async function untilAllIsKept(page: Page): Promise<void> {
    await page.getByText("On this computer only, also without a network").waitFor();
  }

  async function sampleByLibreOffice(): Promise<string> {
    const [ours, theirs] = ["ours", "theirs"].map((name) => join(folder, name, "Sample.xlsx"));
    if (ours === undefined || theirs === undefined) throw new Error("There is no folder.");
    if (existsSync(theirs)) return theirs;
    execFileSync("mkdir", ["-p", join(folder, "ours"), join(folder, "theirs")]);
    writeFileSync(ours, await writeWorkbookFile(workbookOf(addOnOnSample())));
    execFileSync("soffice", [
      "--headless",
      `-env:UserInstallation=file://${join(folder, "profile")}`,
      ...["--convert-to", "xlsx", "--outdir", join(folder, "theirs"), ours],
    ]);
    return theirs;
  }

  async function downloadOf(page: Page, ask: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([page.waitForEvent("download"), ask()]);
    return download;
  }
});
