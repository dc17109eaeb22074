import * as z from "zod/mini";
import { cellFromJson } from "../../cells/cellJson";
import type { OldSheet } from "../../import/oldSheet";
import { parseAsk } from "./parseAsk";

const PLACE = z.int().check(z.positive());
const CELL = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ day: z.string(), time: z.optional(z.string()) }),
  z.strictObject({ error: z.string() }),
]);

/** A sheet of an old spreadsheet, as the page and the command line send it. */
export const OLD_SHEET = z.pipe(
  z.strictObject({
    name: z.string(),
    cells: z.array(z.array(CELL)),
    merges: z.array(z.strictObject({ row: PLACE, column: PLACE, rows: PLACE, columns: PLACE })),
    remarks: z.optional(
      z.array(z.strictObject({ row: PLACE, seen: z.string(), message: z.string() })),
    ),
  }),
  z.transform(
    ({ cells, ...rest }): OldSheet => ({
      ...rest,
      cells: cells.map((row) => row.map(cellFromJson)),
    }),
  ),
);

/** The sheets that a page has sent as JSON text. Throws the Refusal of `parseAsk`. */
export function sheetsFromText(text: string): readonly OldSheet[] {
  return parseAsk(z.array(OLD_SHEET), text, "page");
}
