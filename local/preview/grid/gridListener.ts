import type { Area } from "../../sheets/workbook/area";
import type { EditOrigin, GridEdit } from "../gridEdit";
import type { GridSelection } from "./gridPlace";
import type { GridStep } from "./gridSteps";

/** Is told what a person does in the grid. */
export interface GridListener {
  /**
   * What was done, in order, once a turn. `step` is what Ctrl+Z would undo; what scripts write because
   * of it may join it.
   */
  edited(edits: readonly GridEdit[], origin: EditOrigin, step: GridStep | null): void;
  /** `byScript`: the workbook already has this selection. */
  selected(selection: GridSelection, byScript: boolean): void;
  /**
   * Whether this cell may be edited now; where not, the listener sees to what happens next.
   * `isCut`: the grid shows only the beginning of its text.
   */
  mayEdit(sheet: string, row: number, column: number, isCut: boolean): boolean;
  /** Whether these cells may be cleared or pasted into now; `again` tries once more. */
  mayChange(sheet: string, areas: readonly Area[], again: () => void): boolean;
}
