import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
  type Injector,
} from "@univerjs/core";
import { DocSelectionRenderService, IEditorService } from "@univerjs/docs-ui";

/**
 * Leaves the keyboard in the formula bar when that is clicked. Univer opens the cell's own editor for it, which
 * then takes the keyboard and puts what is typed nowhere.
 */
export function keepFormulaBarFocus(injector: Injector, container: HTMLElement): void {
  const guarded = new WeakSet<DocSelectionRenderService>();
  const context = injector.get(IContextService);
  const guardCellEditor = (): void => {
    const editor = injector.get(IEditorService).getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    const keyboard = editor?.render.with(DocSelectionRenderService);
    if (!keyboard || guarded.has(keyboard)) return;
    guarded.add(keyboard);
    const focus = keyboard.focus.bind(keyboard);
    keyboard.focus = () => {
      if (!context.getContextValue(FOCUSING_FX_BAR_EDITOR)) focus();
    };
  };
  container.addEventListener("pointerdown", guardCellEditor, true);
}
