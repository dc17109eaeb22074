import * as z from "zod/mini";
import { parseIsoDay } from "../../cells/calendarDate";
import { STEPS } from "../../chase/step";
import { TOPIC_NAMES } from "../../chase/topics";
import { RULE_IDS } from "../../checks/rules";
import { TEMPLATE_KINDS } from "../jobs/ownTemplate";

// What the asks of several calls are made of.

export const NOTHING = z.strictObject({});
export const SHORT = z.string().check(z.maxLength(500));
export const ROW = z.int().check(z.nonnegative());
/** A cell holds no more than this in Sheets. */
export const CELL_TEXT = z.string().check(z.maxLength(50_000));
export const DAY = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const day = parseIsoDay(text);
    if (day !== null) return day;
    context.issues.push({ code: "custom", message: "Not a day.", input: text });
    return z.NEVER;
  }),
);
/** The day that something is asked as at; null, or nothing, leaves it to Settings. */
export const AS_AT = { asAt: z._default(z.nullable(DAY), null) };
export const RULE = z.enum(RULE_IDS);
export const PROBLEM = z.strictObject({
  rule: RULE,
  table: SHORT,
  key: CELL_TEXT,
  column: CELL_TEXT,
  cell: SHORT,
  seen: SHORT,
});
export const TEMPLATE = z.strictObject({ kind: z.enum(TEMPLATE_KINDS) });
export const PROBLEMS = listOf(PROBLEM).check(z.minLength(1));
export const MEMBER_CHOICE = z.discriminatedUnion("at", [
  z.strictObject({ at: z.literal("selection") }),
  z.strictObject({ at: z.literal("row"), row: ROW, organisation: CELL_TEXT }),
  z.strictObject({ at: z.enum(["next", "previous"]), from: ROW }),
  z.strictObject({ at: z.literal("next problem"), after: ROW }),
]);

/** The day, and what tells the pages of one day apart. */
export const STAGED_ID = z.string().check(z.regex(/^\d{4}-\d\d-\d\d-[a-z0-9]{4,12}$/));
const IMPORT_SOURCE = z.discriminatedUnion("from", [
  z.strictObject({ from: z.literal("file"), id: STAGED_ID, pieces: ROW }),
  z.strictObject({ from: z.literal("tab"), name: SHORT, onlyNew: z.boolean() }),
]);
export const ASKED_SHEETS = listOf(
  z.strictObject({
    sheet: SHORT,
    part: z.optional(ROW),
    table: z.optional(SHORT),
    headerRow: z.optional(ROW),
  }),
);
export const ASKED_NAMES = listOf(z.strictObject({ from: CELL_TEXT, to: CELL_TEXT }));
/** Where the old rows are, and what a person has said of them. */
export const IMPORT_ASKED = {
  source: IMPORT_SOURCE,
  map: listOf(
    z.strictObject({
      table: SHORT,
      sheet: z.optional(SHORT),
      from: CELL_TEXT,
      to: SHORT,
    }),
  ),
  sheets: z.optional(ASKED_SHEETS),
  names: z.optional(ASKED_NAMES),
};
export const LIST_NAME = z.enum([
  "newRows",
  "changes",
  "conflicts",
  "names",
  "skipped",
  "problems",
]);

const HEADING_MARK = z.optional(z.enum(["styled", "likely"]));
export const DOCUMENT_PARTS = listOf(
  z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("row"), cells: listOf(CELL_TEXT), heading: HEADING_MARK }),
    z.strictObject({ kind: z.literal("line"), text: CELL_TEXT, heading: HEADING_MARK }),
  ]),
);

export const TOPIC_LIST = listOf(z.enum(TOPIC_NAMES));
/** What the rows of a letter tell in *Correspondence*. */
export const RECORDED_LETTER = {
  parts: listOf(
    z.strictObject({ organisation: CELL_TEXT, topics: TOPIC_LIST, step: z.enum(STEPS) }),
  ),
  to: SHORT,
};
export const DAYS = z.int().check(z.positive(), z.maximum(366));

/** Files that a region was sent, as text. */
export const SENT_FILES = listOf(z.strictObject({ name: SHORT, text: z.string() }));

/** Values by declared field. */
export const TYPED_VALUES = z.record(SHORT, CELL_TEXT);

export function listOf<Schema extends z.ZodMiniType>(schema: Schema) {
  return z.readonly(z.array(schema));
}
