import type { Compact } from "../../tables/compact";

/** What the year's page says is clashing, or missing: a declaration for each. */
export interface YearRule {
  readonly id: string;
  readonly kind: "clash" | "missing";
  /** What it looks for, in words: docs/report.md lists it. */
  readonly finds: string;
  /** A sentence for each thing that is so. */
  readonly find: (compact: Compact) => readonly string[];
}
