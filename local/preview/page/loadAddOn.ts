import type { AddOn, StartBook } from "../protocol";

/** The add-on as it is in `dist` now. */
export async function loadAddOn(): Promise<AddOn> {
  return (await fetched("/add-on.json")) as AddOn;
}

/** The workbook that the preview was started with. */
export async function loadStartBook(): Promise<StartBook> {
  return (await fetched("/book.json")) as StartBook;
}

async function fetched(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
