import { textCell } from "../cells/cellValue";
import type { RowValues } from "../changes/change";
import { AIMS_OF_CHARTER } from "../domain/aims/charterAims";

/** The aims of the Charter as rows of the tab Aims. */
export const CHARTER_AIMS: readonly RowValues[] = AIMS_OF_CHARTER.map(([ref, aim]) => ({
  ref: textCell(ref),
  aim: textCell(aim),
}));

/** Their Refs, by which Priorities name them. */
export const CHARTER_AIM_REFS = AIMS_OF_CHARTER.map(([ref]) => ({ ref }));
