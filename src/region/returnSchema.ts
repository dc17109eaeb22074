import * as z from "zod/mini";
import { STATUSES, type Status } from "../tables/status";

/** The schema that the returns of this version follow; another one is another number. */
export const RETURN_SCHEMA = "compact-return/1";

const STATUS_NAMES = Object.keys(STATUSES) as Status[];
const DAY = z.iso.date();
const TEXT = z.string().check(z.maxLength(2_000));
/** Past any figure of a Compact; sums of such figures are still exact enough to print. */
const LARGEST = 1_000_000_000_000;
const FIGURE = z.nullable(z.number().check(z.minimum(-LARGEST), z.maximum(LARGEST)));
const COUNT = z.int().check(z.minimum(0), z.maximum(1_000_000_000));

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
  booked: COUNT,
  status: z.enum(STATUS_NAMES),
  /** How many members it is counted among; null where it is not members that are counted. */
  members: z.nullable(COUNT),
});

const SURVEY = z.object({
  title: TEXT,
  asked: COUNT,
  answers: z.array(z.object({ answer: TEXT, members: COUNT })),
  notAnswered: COUNT,
  total: z.nullable(
    z.object({ what: TEXT, figure: z.number().check(z.minimum(0), z.maximum(LARGEST)) }),
  ),
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
  compact: z.string().check(z.regex(/\S/), z.maxLength(500)),
  /** The programme year: "2009-10". */
  year: TEXT,
  asAt: DAY,
  /** The version of the rules of counting. */
  rules: TEXT,
  measures: z.array(MEASURE),
  survey: z.nullable(SURVEY),
  membersBySector: z.record(z.string(), COUNT),
  events: z.array(EVENT),
  achievements: z.array(TEXT),
});

/** A return as a database loads it: with what its queries compare and judge by (`loadedLine`). */
const LOADED_RETURN = z.extend(PROGRESS_RETURN, {
  measures: z.array(
    z.extend(MEASURE, {
      /** The same for measures that count the same. */
      likeKey: TEXT,
      likeName: TEXT,
      /** Why its figure adds up with no other; "" where it does. */
      standsAlone: TEXT,
    }),
  ),
  /** The same for each way in which the name of one Compact is written. */
  compactKey: TEXT,
  yearKey: TEXT,
});

export type LoadedReturn = z.infer<typeof LOADED_RETURN>;
export type ProgressReturn = z.infer<typeof PROGRESS_RETURN>;
/** What of a value the schema does not allow. */
export type SchemaIssue = z.core.$ZodIssue;
export type ReturnedMeasure = ProgressReturn["measures"][number];

/** The schema as JSON Schema, for whoever reads returns without this program (docs). */
export function returnSchemaFile(): string {
  return `${JSON.stringify(returnSchema(), null, 2)}\n`;
}

/** The same as an object. */
function returnSchema(): unknown {
  return z.toJSONSchema(PROGRESS_RETURN);
}

/** The JSON Schema of what a database loads. */
export function loadedSchema(): unknown {
  return z.toJSONSchema(LOADED_RETURN);
}
