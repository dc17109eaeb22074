import type { Worksheet } from "@cj-tech-master/excelts";
import type { PageSetUp } from "../workbook/pageSetUp";
import { textToFile } from "./fileText";

/** Gives a sheet of a file how it is printed. */
export function writePageSetUp(page: PageSetUp | null, worksheet: Worksheet): void {
  if (page === null) return;
  const { margins, edges, ...settings } = page;
  Object.assign(worksheet.pageSetup, settings, margins === null ? {} : { margins });
  if (edges === null) return;
  const texts = Object.entries(edges).map(([name, text]) => [
    name,
    typeof text === "string" ? textToFile(text) : text,
  ]);
  Object.assign(worksheet.headerFooter, Object.fromEntries(texts));
}
