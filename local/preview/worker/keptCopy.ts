/** A workbook that the browser keeps, as the page lists it. */
export interface KeptCopy {
  /** What it is kept under. */
  readonly key: string;
  readonly name: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changedAt: number;
  /** About how many bytes it holds. */
  readonly size: number;
}

/** For how many days a copy is kept after it was last changed: a computer may be shared, or handed on. */
export const KEPT_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whether a copy that was last changed at `changedAt` goes by `now`, both in milliseconds since 1970. */
export function isTooOld(changedAt: number, now: number): boolean {
  return now - changedAt >= KEPT_DAYS * DAY_MS;
}

/** What a number, or anything else that is neither text nor bytes, is counted as. */
const BYTES_OF_ONE = 8;

/** About how many bytes a value that is kept holds: its texts, its names, its files. */
export function sizeOfKept(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return BYTES_OF_ONE;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOfKept(one), 0);
  return Object.entries(value).reduce((sum, [name, one]) => sum + name.length + sizeOfKept(one), 0);
}
