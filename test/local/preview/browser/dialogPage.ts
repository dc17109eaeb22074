import type { Frame, Page } from "playwright-core";
import { smallTargets } from "../../../support/smallTargets";
import { axeFindings } from "./axe";

/** The page of the add-on that is open in a dialog. */
export async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator("dialog iframe").elementHandle();
  const frame: Frame | null | undefined = await handle?.contentFrame();
  if (!frame) throw new Error("The page is not open.");
  return frame;
}

/** What lies between the last words and the ways on below them, in pixels. */
const MOST_ROOM = 48;

/** Accessible, easy to hit, no wider than its dialog, and in one of its size. */
export async function looksRight(page: Page): Promise<void> {
  const frame = await frameOf(page);
  expect(await axeFindings(frame)).toEqual([]);
  expect(await smallTargets(frame)).toEqual([]);
  const width = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
  await frame.waitForFunction((most) => {
    const view = document.querySelector(".view");
    if (view === null) return false;
    const ends = [...view.children].map((piece) => piece.getBoundingClientRect().bottom);
    return view.getBoundingClientRect().bottom - Math.max(...ends) <= most;
  }, MOST_ROOM);
}
