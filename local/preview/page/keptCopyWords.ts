import { KEPT_DAYS, type KeptCopy } from "../worker/keptCopy";

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** "about 340 kB", "about 1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < KILOBYTE) return "less than 1 kB";
  const kilobytes = Math.round(bytes / KILOBYTE);
  if (kilobytes < KILOBYTE) return `about ${kilobytes} kB`;
  return `about ${(bytes / MEGABYTE).toFixed(1)} MB`;
}

const WHEN = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

/** "Last changed 28 November 2026 at 14:05; about 340 kB." */
export function describeCopy({ changedAt, size }: KeptCopy): string {
  return `Last changed ${WHEN.format(changedAt)}; ${sizeInWords(size)}.`;
}

/** Says at the start of a visit which copies are gone; null where none is. */
export function describeRemoved(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const all = new Intl.ListFormat("en-GB").format(names.map((name) => `"${name}"`));
  const [copies, were] = names.length === 1 ? ["copy", "was"] : ["copies", "were"];
  return `The ${copies} of ${all} in this browser ${were} deleted, ${KEPT_DAYS} days after the last change.`;
}
