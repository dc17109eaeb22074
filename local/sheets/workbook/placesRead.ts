import { isFunction, isRange, parseA1Ref, tokenize } from "@borgar/fx";
import type { SheetArea } from "./area";
import type { ReadableSheet } from "./formulaEngine";
import { type Reference, sheetOf } from "./formulaReferences";
import { namedRangeSeenFrom } from "./namedRanges";

/** What a formula reads, as far as its text tells. */
export interface PlacesRead {
  readonly areas: readonly SheetArea[];
  /** Names of ranges and whatever else is named, in lower case. */
  readonly names: readonly string[];
  /** It works out where it reads, or goes by the clock or by chance: any change may concern it. */
  readonly readsAnything: boolean;
  /** It goes by where it stands or where cells stand, whatever is in them. */
  readonly readsPlaces: boolean;
  /** It goes by the tabs of the workbook or by the words of formulas. */
  readonly readsWords: boolean;
  /** It reads another file, or a table by its name, which nothing here can. */
  readonly readsElsewhere: boolean;
}

interface Reads extends Omit<PlacesRead, "areas"> {
  readonly references: readonly Reference[];
}

const READS_ANYTHING = /^(INDIRECT|OFFSET|TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)$/i;
const READS_PLACES = /^(ROW|COLUMN|CELL)$/i;
const READS_WORDS = /^(FORMULATEXT|SHEETS?)$/i;
/** The same formulas are asked about at every change. */
const known = new Map<string, Reads>();
const MOST_KNOWN = 20_000;

/** The places that a formula on this sheet reads; those of names included. */
export function placesRead(formula: string, sheet: ReadableSheet): PlacesRead {
  const reads = readsOf(formula);
  const areas = reads.references.flatMap((reference) => areaOfReference(reference, sheet) ?? []);
  const named = reads.names.flatMap((name) => namedRangeSeenFrom(sheet, name) ?? []);
  return { ...reads, areas: [...areas, ...named.map(({ area }) => area)] };
}

/** What else than the contents of cells a formula goes by. */
export function goesBy(formula: string): Pick<PlacesRead, "readsPlaces" | "readsWords"> {
  return readsOf(formula);
}

function readsOf(formula: string): Reads {
  const found = known.get(formula);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const reads = readFormula(formula);
  known.set(formula, reads);
  return reads;
}

function readFormula(formula: string): Reads {
  const references: Reference[] = [];
  const names: string[] = [];
  const reads = {
    readsAnything: false,
    readsPlaces: false,
    readsWords: false,
    readsElsewhere: false,
  };
  for (const token of tokenize(formula, { allowTernary: true })) {
    if (isFunction(token)) {
      reads.readsAnything ||= READS_ANYTHING.test(token.value);
      reads.readsPlaces ||= READS_PLACES.test(token.value);
      reads.readsWords ||= READS_WORDS.test(token.value);
    } else if (token.type === "range_named") names.push(token.value.toLowerCase());
    else if (token.type === "structured") reads.readsElsewhere = true;
    else if (isRange(token)) {
      const reference = parseA1Ref(token.value, { allowTernary: true, allowNamed: false });
      if (reference === undefined || !("range" in reference)) continue;
      if ((reference.context?.length ?? 0) > 1) reads.readsElsewhere = true;
      else references.push(reference);
    }
  }
  return { references, names, ...reads };
}

function areaOfReference(reference: Reference, sheet: ReadableSheet): SheetArea | null {
  const name = sheetOf(reference)?.toLowerCase();
  const place =
    name === undefined
      ? sheet
      : sheet.workbook.sheets.find((each) => each.name.toLowerCase() === name);
  if (place === undefined) return null;
  const { top, left, bottom, right } = reference.range;
  const [row, column] = [(top ?? 0) + 1, (left ?? 0) + 1];
  return {
    sheetId: place.id,
    row,
    column,
    rowCount: Math.max(1, (bottom ?? place.rowCount - 1) + 2 - row),
    columnCount: Math.max(1, (right ?? place.columnCount - 1) + 2 - column),
    ...(bottom == null && { openRows: true }),
    ...(right == null && { openColumns: true }),
  };
}
