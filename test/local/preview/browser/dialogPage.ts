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

/** Accessible, easy to hit, and no wider than its dialog. */
export async function looksRight(page: Page): Promise<void> {
  const frame = await frameOf(page);
  expect(await axeFindings(frame)).toEqual([]);
  expect(await smallTargets(frame)).toEqual([]);
  const width = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(width).toBeLessThanOrEqual(0);
}
