import { UNPROVEN } from "./unproven";
import type { Unproven } from "./unprovenRow";

/** The two tables of docs/unproven.md. */
export function unprovenPage(): string {
  const tried = UNPROVEN.filter(({ attempt }) => attempt !== undefined);
  const byEye = UNPROVEN.filter(({ attempt }) => attempt === undefined);
  return [
    "## What the self-test tries",
    tableOf(tried),
    "## What takes a person's eyes, or a second person",
    tableOf(byEye),
  ].join("\n\n");
}

function tableOf(rows: readonly Unproven[]): string {
  return [
    "| what | why it is thought to work | how to see |",
    "|---|---|---|",
    ...rows.map(({ what, why, see }) => `| ${what} | ${why} | ${see} |`),
  ].join("\n");
}
