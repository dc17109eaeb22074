import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Compact, LogRow } from "../../tables/compact";
import { clipped } from "../words/quoted";
import type { Counted } from "./judgement";

const BETWEEN = "; ";

/** A list that is longer is left out: the difference that it is kept for would be one, too. */
const LONGEST = 10_000;

/** Tells whether somebody was counted, and for that much; without an amount, for whatever it was. */
export type WasCounted = (name: string, amount?: number) => boolean;

/** "Corby Borough Council; Tresham Institute (40)": who was counted, as the log keeps it. */
export function whoCounted(counted: readonly Pick<Counted, "name" | "amount">[]): string {
  const entries: string[] = [];
  let length = -BETWEEN.length;
  for (const { name, amount } of counted) {
    const entry = entryOf(name, amount);
    length += BETWEEN.length + entry.length;
    // Of a large Compact the rest need not be put into words.
    if (length > LONGEST) return "";
    entries.push(entry);
  }
  return entries.sort().join(BETWEEN);
}

/**
 * Who was counted when a measure's figure, as the sheet still has it, was logged last; null where
 * that is not known.
 */
export function whoWasCounted(
  compact: Compact,
): (ref: string, actual: number) => WasCounted | null {
  const newest = new Map<string, LogRow>();
  const writtenOn = ({ recorded, asAt }: LogRow): string => `${recorded ?? ""} ${asAt ?? ""}`;
  for (const row of compact.log) {
    const known = newest.get(normalisedTitle(row.measure));
    if (known !== undefined && writtenOn(known) > writtenOn(row)) continue;
    newest.set(normalisedTitle(row.measure), row);
  }
  return (ref, actual) => {
    const row = newest.get(normalisedTitle(ref));
    if (row === undefined || row.actual !== actual) return null;
    if (row.counted === "") return actual === 0 ? () => false : null;
    const entries = new Set(row.counted.split(BETWEEN));
    return (name, amount) =>
      amount === undefined
        ? row.counted.split(BETWEEN).some((entry) => isOf(name, entry))
        : entries.has(entryOf(name, amount));
  };
}

function entryOf(name: string, amount: number): string {
  return amount === 1 ? nameOf(name) : `${nameOf(name)} (${amount})`;
}

function isOf(name: string, entry: string): boolean {
  return entry === nameOf(name) || entry.replace(/ \([^()]*\)$/, "") === nameOf(name);
}

function nameOf(name: string): string {
  return clipped(name).split(";").join(",");
}
