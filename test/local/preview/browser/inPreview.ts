import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { writeWorkbookFile } from "../../../../local/sheets/file/writeWorkbookFile";
import type { Workbook } from "../../../../local/sheets/workbook/workbook";
import { HAS_CHROMIUM, openChromium } from "../../../sidebar/sidebarBrowser";
import { type OpenPage, openPage, type RunningPreview, runPreview } from "./openPreview";

/** For one test: a machine that builds may be very slow. */
const TEST_MS = 300_000;

export interface InPreview {
  /** The page that the test uses. */
  open(): OpenPage;
  /** Another window of this size. */
  openAnother(size?: { readonly width: number; readonly height: number }): Promise<OpenPage>;
}

/**
 * Tests in a real browser, on the sample or on `book`; skipped where there is none, unless all must
 * run. On a page that behaves nothing goes wrong, and nothing is asked of another host.
 */
export function inPreview(
  name: string,
  tests: (preview: InPreview) => void,
  { book, pages = "one for all" }: { book?: Workbook; pages?: "one for all" | "one each" } = {},
): void {
  jest.setTimeout(TEST_MS);
  const describeHere = HAS_CHROMIUM ? describe : describe.skip;
  describeHere(`${name} (needs Chromium)`, () => {
    let folder = "";
    let preview: RunningPreview;
    let browser: Browser;
    let opened: OpenPage | null = null;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "preview-"));
      preview = await runPreview(...(book ? [await fileOf(book, folder)] : []));
      browser = await openChromium();
    });

    beforeEach(async () => {
      if (opened === null) opened = await openPage(browser, preview.url);
      else await atRest(opened);
    });

    afterAll(async () => {
      await browser?.close();
      await preview?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    tests({
      open: () => {
        if (opened === null) throw new Error("No page is open.");
        return opened;
      },
      openAnother: (size) => openPage(browser, preview.url, size),
    });

    // Defined last, so that what the tests themselves look at afterwards comes first.
    afterEach(async () => {
      const [strayed, complaints] = [opened?.strayed.splice(0), opened?.complaints.splice(0)];
      if (pages === "one each") {
        await opened?.close();
        opened = null;
      }
      expect({ strayed, complaints }).toEqual({ strayed: [], complaints: [] });
    });
  });
}

async function fileOf(book: Workbook, folder: string): Promise<string> {
  const file = join(folder, "book.xlsx");
  await writeFile(file, await writeWorkbookFile(book));
  return file;
}

/** Where a test failed, the next one does not find its dialog or its table. */
async function atRest({ page }: OpenPage): Promise<void> {
  while ((await page.locator("dialog").count()) > 0)
    await page.locator("dialog .cross").last().click();
  const table = page.getByRole("button", { name: "Table view", pressed: true });
  if ((await table.count()) > 0) await table.click();
}

/** The frame of the sidebar itself. */
export function sidebarFrame({ page }: OpenPage): Frame {
  const frame = page.frames().find((found) => found.url().endsWith("/frame.html"));
  if (frame === undefined) throw new Error("The sidebar is not open.");
  return frame;
}
