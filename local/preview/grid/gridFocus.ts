const EDITOR = '[data-u-comp="editor"]';
/** The field that takes what is typed over a cell; it lies outside the grid. */
const CELL_EDITOR = `${EDITOR}[id*="DOCS_NORMAL"]`;

/** Puts the keyboard into the cells. */
export function focusCells(): void {
  const editor = document.querySelector<HTMLElement>(CELL_EDITOR);
  editor?.focus();
  keepCaret(editor);
}

/**
 * A dialog that closes gives the focus back to the editor without the caret, so that nothing could be
 * typed. Call this whenever something gets the focus.
 */
export function keepCaret(target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || !target.matches(EDITOR)) return;
  const selection = getSelection();
  if (!selection || target.contains(selection.anchorNode)) return;
  selection.selectAllChildren(target);
  selection.collapseToEnd();
}

/** Whether the keyboard is in the cells. */
export function isInCells(): boolean {
  return document.activeElement?.matches(EDITOR) ?? false;
}
