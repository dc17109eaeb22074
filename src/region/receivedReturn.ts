import { type CalendarDate, parseIsoDay } from "../cells/calendarDate";
import { tidyText } from "../cells/cellValue";
import { parsedJson } from "../domain/parsedJson";
import { countsMembers, isSummed } from "./countedIn";
import { impossibleFigures } from "./impossibleFigures";
import {
  PROGRESS_RETURN,
  type ProgressReturn,
  RETURN_SCHEMA,
  type ReturnedMeasure,
} from "./returnSchema";
import { schemaFault } from "./schemaFault";

/** A return that is all wrong is made again, not mended line by line. */
const MOST_FAULTS = 3;

/** A file that a region was sent. */
export interface SentFile {
  readonly name: string;
  readonly text: string;
}

/** A return that can be used, or why the file cannot. */
export type Received =
  | {
      readonly kind: "return";
      readonly file: string;
      /** Where it can be found and taken away: a file, a line of one, a row of the tab Returns. */
      readonly place: string;
      readonly sent: ProgressReturn;
    }
  | {
      readonly kind: "refused";
      readonly file: string;
      /** As the file says; "" where it does not. */
      readonly compact: string;
      readonly asAt: string | null;
      readonly why: string;
      /** What it holds, so that a later version can judge it again; null where it is no JSON. */
      readonly text: string | null;
    };

/**
 * The returns in a file: one JSON object, or several, each on a line of its own. One whose figures or
 * days are impossible on that day is refused, so that nothing made of returns counts it. Never throws.
 */
export function receivedReturns(
  { name, text }: SentFile,
  today: CalendarDate,
): readonly Received[] {
  const plain = text.replace(/^\uFEFF/, "").trim();
  if (plain === "") return [refused(name, undefined, "The file is empty.")];
  const whole = parsedJson(plain);
  if (whole !== undefined) return [received(name, whole, today)];
  const lines = plain.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length < 2) {
    return [
      refused(name, undefined, "It is no JSON. Ask for the file that Compact has made, unchanged."),
    ];
  }
  return lines.map((line, index) => {
    const value = parsedJson(line);
    return value === undefined
      ? refused(`${name}, line ${index + 1}`, undefined, "The line is no JSON.")
      : received(`${name}, line ${index + 1}`, value, today);
  });
}

function received(file: string, value: unknown, today: CalendarDate): Received {
  const claims = claimsOf(value);
  const schema = String(claims.schema ?? "");
  const [, version] = /^compact-return\/(\d+)$/.exec(schema) ?? [];
  if (version === undefined) {
    return refused(
      file,
      value,
      "It is no return of a Compact: it does not say which schema it follows.",
    );
  }
  if (schema !== RETURN_SCHEMA) {
    const isNewer = Number(version) > Number(RETURN_SCHEMA.split("/")[1]);
    const what = isNewer
      ? "Bring Compact up to date here."
      : "Ask for a return made by the version of Compact that is used here.";
    return refused(
      file,
      value,
      `It follows ${schema}, ${isNewer ? "a newer version" : "an older version"}; this one reads ${RETURN_SCHEMA}. ${what}`,
    );
  }
  const read = PROGRESS_RETURN.safeParse(value);
  const faults = read.success
    ? impossibleFigures(read.data, today)
    : read.error.issues.map((issue) => schemaFault(issue, value));
  if (read.success && faults.length === 0) {
    const measures = read.data.measures.map(withoutDenominatorOfSum);
    return { kind: "return", file, place: file, sent: { ...read.data, measures } };
  }
  const more = faults.length - MOST_FAULTS;
  const rest = more > 0 ? [`${more} more such ${more === 1 ? "fault" : "faults"}.`] : [];
  const why = [...faults.slice(0, MOST_FAULTS), ...rest, HOW_TO_MEND].join(" ");
  return refused(file, value, why);
}

const HOW_TO_MEND =
  "Ask the Compact to put this right in its workbook and to make the return again.";

/** 151 apprentices are not 151 of 27 members. */
function withoutDenominatorOfSum(measure: ReturnedMeasure): ReturnedMeasure {
  return countsMembers(measure.kind) && isSummed(measure.of)
    ? { ...measure, members: null }
    : measure;
}

interface Claims {
  readonly schema?: unknown;
  readonly compact?: unknown;
  readonly asAt?: unknown;
}

function claimsOf(value: unknown): Claims {
  return typeof value === "object" && value !== null ? value : {};
}

function refused(file: string, value: unknown, why: string): Received {
  const { compact, asAt } = claimsOf(value);
  return {
    kind: "refused",
    file,
    compact: typeof compact === "string" ? tidyText(compact).slice(0, 500) : "",
    asAt: typeof asAt === "string" && parseIsoDay(asAt) !== null ? asAt : null,
    why,
    text: value === undefined ? null : JSON.stringify(value),
  };
}
