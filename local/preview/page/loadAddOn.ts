import type { AddOn, StartBook, StartPlan } from "../startBook";

/** The add-on as it is in `dist` now. */
export async function loadAddOn(): Promise<AddOn> {
  return (await fetched("add-on.json")) as AddOn;
}

/** How the page is to begin. */
export async function loadStartPlan(): Promise<StartPlan> {
  return (await fetched("start.json")) as StartPlan;
}

/** A workbook to begin with: "book" is the one that the preview was started with. */
export async function loadStartBook(name: "book" | "sample" | "empty"): Promise<StartBook> {
  return (await fetched(`${name}.json`)) as StartBook;
}

async function fetched(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
