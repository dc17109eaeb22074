import type { SheetGrid } from "../../../src/cells/sheetGrid";
import type { RuleId } from "../../../src/checks/rules";
import type { Problem } from "../../../src/domain/problem";
import type { CompactParts } from "../../support/builders";

/** What a workbook holds: rows by header, or whole tabs as they stand. */
export type Given = CompactParts & { readonly tabs?: readonly SheetGrid[] };

export interface FiringCase {
  readonly given: Given;
  /** The problems of this rule, in order: whole sentences. */
  readonly says: readonly string[];
  readonly suggestions?: readonly (string | null)[];
  /** The first problem's place, severity or key, where a test is about those. */
  readonly first?: Partial<Problem>;
}

/** For one rule: what makes it fire, and what it must not doubt. */
export interface RuleCases {
  readonly fires: { readonly [situation: string]: FiringCase };
  readonly quiet: { readonly [situation: string]: Given };
}

/** By rule; a slip in an id does not compile. */
export type CasesByRule = { readonly [R in RuleId]?: RuleCases };
