import * as z from "zod/mini";
import { STATUSES, type Status } from "../tables/status";

/** The schema that the returns of this version follow; another one is another number. */
export const RETURN_SCHEMA = "compact-return/1";

const STATUS_NAMES = Object.keys(STATUSES) as Status[];
const DAY = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const TEXT = z.string().check(z.maxLength(2_000));
const FIGURE = z.nullable(z.number());

const MEASURE = z.object({
  ref: TEXT,
  measure: TEXT,
  priority: TEXT,
  /** Measured by; null where nobody can tell what it counts. */
  kind: z.nullable(TEXT),
  of: TEXT,
  direction: TEXT,
  count: TEXT,
  unit: TEXT,
  baseline: FIGURE,
  /** Of a measure in per cent a share: 0.75. */
  target: FIGURE,
  starts: z.nullable(DAY),
  due: z.nullable(DAY),
  actual: FIGURE,
  dueByNow: FIGURE,
  booked: z.number(),
  status: z.enum(STATUS_NAMES),
  /** How many members it is counted among; null where it is not members that are counted. */
  members: z.nullable(z.int()),
});

const SURVEY = z.object({
  title: TEXT,
  asked: z.int(),
  answers: z.array(z.object({ answer: TEXT, members: z.int() })),
  notAnswered: z.int(),
  total: z.nullable(z.object({ what: TEXT, figure: z.number() })),
});

const EVENT = z.object({
  event: TEXT,
  type: TEXT,
  date: z.nullable(DAY),
  status: TEXT,
  host: TEXT,
});

/** What a Compact tells its region (design, section 11). No person is in it. */
export const PROGRESS_RETURN = z.object({
  schema: z.literal(RETURN_SCHEMA),
  compact: z.string().check(z.minLength(1), z.maxLength(500)),
  /** The programme year: "2009-10". */
  year: TEXT,
  asAt: DAY,
  /** The version of the rules of counting. */
  rules: TEXT,
  measures: z.array(MEASURE),
  survey: z.nullable(SURVEY),
  membersBySector: z.record(z.string(), z.int()),
  events: z.array(EVENT),
  achievements: z.array(TEXT),
});

export type ProgressReturn = z.infer<typeof PROGRESS_RETURN>;
export type ReturnedMeasure = ProgressReturn["measures"][number];

/** The schema as JSON Schema, for whoever reads returns without this program (docs). */
export function returnSchemaFile(): string {
  return `${JSON.stringify(returnSchema(), null, 2)}\n`;
}

/** The same as an object. */
export function returnSchema(): unknown {
  return z.toJSONSchema(PROGRESS_RETURN);
}
