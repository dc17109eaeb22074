import { readFileSync } from "node:fs";
import type { Frame, Locator } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export const VIEWS = ["today", "progress", "problems", "member", "report"] as const;

/** The text as it is laid out: what is hidden is not read, and lines are lines. */
export function read(locator: Locator): Promise<string> {
  return locator.innerText();
}

export async function show(frame: Frame, view: (typeof VIEWS)[number]): Promise<void> {
  await frame.locator(`#tab-${view}`).click();
  await settled(frame);
}

/** Until nothing is being read or done any more. */
export async function settled(frame: Frame): Promise<void> {
  await frame.waitForSelector(".view:not([aria-busy])", { state: "attached" });
}

/** Until this holds on Google's side. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

export async function openAll(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const details of Array.from(document.querySelectorAll("details"))) details.open = true;
  });
}

export async function axe(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  });
}

/** Elements that stick out of the page sideways. */
export async function overflow(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const page = document.documentElement;
    if (page.scrollWidth <= page.clientWidth) return [];
    return Array.from(document.querySelectorAll("#page *"))
      .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}

export async function count(frame: Frame): Promise<number> {
  return Number(await read(frame.locator("#tab-problems .count")));
}

export async function focused(frame: Frame): Promise<string> {
  return frame.evaluate(() => document.activeElement?.id ?? "");
}

export async function focusedName(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return "";
    return element.getAttribute("aria-label") ?? element.textContent ?? "";
  });
}
