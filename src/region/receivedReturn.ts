import { parsedJson } from "../domain/parsedJson";
import { PROGRESS_RETURN, type ProgressReturn, RETURN_SCHEMA } from "./returnSchema";

/** A file that a region was sent. */
export interface SentFile {
  readonly name: string;
  readonly text: string;
}

/** A return that can be used, or why the file cannot. */
export type Received =
  | { readonly kind: "return"; readonly file: string; readonly sent: ProgressReturn }
  | {
      readonly kind: "refused";
      readonly file: string;
      /** As the file says; "" where it does not. */
      readonly compact: string;
      readonly asAt: string | null;
      readonly why: string;
    };

/** The returns in a file: one JSON object, or several, each on a line of its own. Never throws. */
export function receivedReturns({ name, text }: SentFile): readonly Received[] {
  const plain = text.replace(/^\uFEFF/, "").trim();
  if (plain === "") return [refused(name, {}, "The file is empty.")];
  const whole = parsedJson(plain);
  if (whole !== undefined) return [received(name, whole)];
  const lines = plain.split(/\r?\n/).filter((line) => line.trim() !== "");
  if (lines.length < 2) {
    return [refused(name, {}, "It is no JSON. Ask for the file that Compact has made, unchanged.")];
  }
  return lines.map((line, index) => {
    const value = parsedJson(line);
    return value === undefined
      ? refused(`${name}, line ${index + 1}`, {}, "The line is no JSON.")
      : received(`${name}, line ${index + 1}`, value);
  });
}

function received(file: string, value: unknown): Received {
  const claims = claimsOf(value);
  const schema = String(claims.schema ?? "");
  const [, version] = /^compact-return\/(\d+)$/.exec(schema) ?? [];
  if (version === undefined) {
    return refused(
      file,
      claims,
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
      claims,
      `It follows ${schema}, ${isNewer ? "a newer version" : "an older version"}; this one reads ${RETURN_SCHEMA}. ${what}`,
    );
  }
  const read = PROGRESS_RETURN.safeParse(value);
  if (read.success) return { kind: "return", file, sent: read.data };
  const [issue] = read.error.issues;
  const place = issue?.path.join(".") || "the whole";
  return refused(
    file,
    claims,
    `${place} is not as ${RETURN_SCHEMA} has it. Ask for the return to be made again.`,
  );
}

interface Claims {
  readonly schema?: unknown;
  readonly compact?: unknown;
  readonly asAt?: unknown;
}

function claimsOf(value: unknown): Claims {
  return typeof value === "object" && value !== null ? value : {};
}

function refused(file: string, { compact, asAt }: Claims, why: string): Received {
  return {
    kind: "refused",
    file,
    compact: typeof compact === "string" ? compact.slice(0, 500) : "",
    asAt: typeof asAt === "string" && /^\d{4}-\d{2}-\d{2}$/.test(asAt) ? asAt : null,
    why,
  };
}
