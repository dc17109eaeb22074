import { normalisedTitle } from "../../cells/normalisedTitle";
import { nearest, slipsBetween } from "./nearest";

/** Refs, and the names that people type in their place. */
export interface Refs {
  readonly known: ReadonlySet<string>;
  /** By look-alike form ("P01", "p 1", "PI" for "P1") and by name, as it is to be typed. */
  readonly meant: ReadonlyMap<string, string | null>;
  readonly all: readonly string[];
}

/** The ref that was certainly meant; null where none was. */
export function refMeant({ meant, all }: Refs, typed: string): string | null {
  const same =
    meant.get(lookAlike(typed)) ?? meant.get(normalisedTitle(typed)) ?? inWords(meant, typed);
  if (same !== undefined && same !== null) return same;
  // Another number is another ref: only letters can be a slip.
  const near = all.filter(
    (ref) => digits(ref) === digits(typed) && digits(ref) !== "" && isNear(ref, typed),
  );
  return near.length > 1 ? null : (near[0] ?? nearest(typed, all));
}

/** "Priority 1", "measure 3", "No. 2": for "P1" or "1", "SM3", "2". */
function inWords(meant: Refs["meant"], typed: string): string | null {
  const number = /^(?:(?:success )?measure|priority|ref|no|number)\.?\s*(\d{1,4})$/i.exec(
    typed,
  )?.[1];
  if (number === undefined) return null;
  const forms = [number, `p${number}`, `sm${number}`].map((form) => meant.get(lookAlike(form)));
  return forms.find((ref) => typeof ref === "string") ?? null;
}

/** Of rows with a Ref and a name; a form that two of them share stands for neither. */
export function refsOf(rows: readonly (readonly [ref: string, name: string])[]): Refs {
  const known = new Set<string>();
  const meant = new Map<string, string | null>();
  for (const [ref, name] of rows) {
    const key = normalisedTitle(ref);
    if (key === "" || known.has(key)) continue;
    known.add(key);
    for (const form of [lookAlike(ref), normalisedTitle(name)]) {
      if (form !== "") meant.set(form, meant.has(form) ? null : ref);
    }
  }
  return { known, meant, all: rows.map(([ref]) => ref).filter((ref) => ref !== "") };
}

/** Without spaces and leading noughts; letters that look like figures are figures. */
function lookAlike(ref: string): string {
  return ref
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/[il](?=\d|$)/g, "1")
    .replace(/o(?=\d|$)/g, "0")
    .replace(/(^|[a-z])0+(?=\d)/g, "$1");
}

function digits(ref: string): string {
  return ref.slice(0, 100).replace(/\D/g, "").replace(/^0+/, "");
}

function isNear(ref: string, typed: string): boolean {
  return typed.length < 40 && slipsBetween(ref.toLowerCase(), typed.toLowerCase()) === 1;
}
