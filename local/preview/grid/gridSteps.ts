import {
  ICommandService,
  type Injector,
  type IUndoRedoItem,
  IUndoRedoService,
} from "@univerjs/core";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
} from "@univerjs/sheets";

/** What one press of Ctrl+Z takes back. */
export type GridStep = IUndoRedoItem;

/** The last thing that a person did. */
export function lastStep(injector: Injector): GridStep | null {
  return injector.get(IUndoRedoService).pitchTopUndoElement() ?? null;
}

/** Changes cells as part of a step that is done already, so that both are taken back together. */
export function setCellsInStep(
  injector: Injector,
  step: GridStep,
  params: ISetRangeValuesMutationParams,
): void {
  const undo = SetRangeValuesUndoMutationFactory(injector, params);
  // Univer passes its parameters on to code that may change them.
  const redo = structuredClone(params);
  injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, params);
  step.undoMutations.unshift({ id: SetRangeValuesMutation.id, params: undo });
  step.redoMutations.push({ id: SetRangeValuesMutation.id, params: redo });
}
