import type { Browser, Frame, Page } from "playwright-core";
import { answerCall, type CallName } from "../../src/app/calls/calls";
import type { SheetGrid } from "../../src/cells/sheetGrid";
import { aDay } from "../support/builders";
import { sampleGrids } from "../support/sampleCompact";
import { builtPage } from "./builtPage";
import { type MemoryWorkbook, memoryWorkbook } from "./memoryPorts";
import { settled } from "./readPage";
import {
  type Answerer,
  HAS_CHROMIUM,
  type OpenSidebar,
  openChromium,
  openSidebar,
} from "./sidebarBrowser";

/** For one test: a machine that builds may be very slow. */
const TEST_MS = 240_000;

export interface SidebarInBrowser {
  /** Opens the built page on a workbook, answered by the real add-on unless something else is. */
  open(
    book: MemoryWorkbook,
    options?: {
      readonly width?: number;
      readonly answerer?: Answerer;
      readonly isSettled?: boolean;
      readonly ownClock?: boolean;
      /** Where the menu opens it, as the add-on writes that into the page. */
      readonly at?: { readonly view: string; readonly at: string };
    },
  ): Promise<Frame>;
  page(): Page;
  /** Makes the sidebar so many pixels wide. */
  resize(width: number): Promise<void>;
  /** Errors, warnings, dialogs and requests for other hosts: a page that behaves has none. */
  complaints(): readonly string[];
  /** The person clicks into the sheet beside the sidebar. */
  focusSheet(): Promise<void>;
}

/** Tests in a real browser; skipped where there is none, unless all must run. */
export function inBrowser(name: string, tests: (sidebar: SidebarInBrowser) => void): void {
  if (!HAS_CHROMIUM) {
    test.skip(`There is no Chromium here: ${name}`, () => undefined);
    return;
  }
  jest.setTimeout(TEST_MS);
  describe(name, () => {
    let browser: Browser;
    let html: string;
    let opened: OpenSidebar | null = null;
    beforeAll(async () => {
      html = builtPage();
      browser = await openChromium();
    });
    afterEach(async () => {
      await opened?.close();
      opened = null;
    });
    afterAll(() => browser?.close());
    const theOpened = (): OpenSidebar => {
      if (opened === null) throw new Error("No page is open.");
      return opened;
    };
    tests({
      open: async (
        book,
        {
          width = 300,
          answerer = answering(book),
          isSettled = true,
          ownClock = false,
          at = { view: "progress", at: "top" },
        } = {},
      ) => {
        const page = html.replace('data-view="today"', `data-view="${at.view}" data-at="${at.at}"`);
        opened = await openSidebar(browser, page, answerer, { width, ownClock });
        if (isSettled) await settled(opened.frame);
        return opened.frame;
      },
      page: () => theOpened().page,
      resize: async (width) => {
        const { page, frame } = theOpened();
        await page.locator("iframe").evaluate((element, px) => {
          element.style.width = `${px}px`;
        }, width);
        await frame.waitForFunction((px) => innerWidth === px, width);
      },
      complaints: () => [...theOpened().complaints, ...theOpened().requests],
      focusSheet: () =>
        theOpened().page.evaluate(() => {
          document.body.appendChild(document.createElement("input")).focus();
        }),
    });
  });
}

/** The sample, or other tabs, as they were on 7 October 2009. */
export function workbook(grids: readonly SheetGrid[] = sampleGrids()): MemoryWorkbook {
  return memoryWorkbook(grids, aDay("2009-10-07"));
}

export function answering(book: MemoryWorkbook): Answerer {
  return async (entryPoint, json) => {
    // An item of the menu, which opens a dialog of its own, or asks: the answer is Yes.
    if (!entryPoint.startsWith("call")) {
      book.visited.push(entryPoint);
      if (entryPoint === "setUpWorkbook") book.ports.workbook.setUp();
      return { answer: "" };
    }
    const name = entryPoint.charAt(4).toLowerCase() + entryPoint.slice(5);
    return { answer: answerCall(book.ports, name as CallName, json) };
  };
}
