/** What Univer's controls are, by the drawing on them: it gives them no names of their own. */
const NAMES: readonly (readonly [drawing: string, name: string])[] = [
  ["increase-icon", "Add a sheet"],
  ["close-icon", "Cancel"],
  ["success-icon", "Enter"],
  ["function-icon", "Insert a function"],
  ["fx-icon", "Insert a function"],
];

const EDITOR_NAME =
  "Spreadsheet cells. Arrow keys go from cell to cell, typing changes the cell, F6 goes on to the next part of the page.";

/**
 * Gives the grid's controls names and a place in the order of the Tab key, each time that Univer
 * redraws them. The contents of cells are announced elsewhere: the canvas is a picture.
 */
export function nameControls(container: HTMLElement): void {
  const name = (): void => {
    for (const canvas of container.querySelectorAll<HTMLElement>('canvas[tabindex="1"]')) {
      canvas.tabIndex = -1;
    }
    container
      .querySelector('[data-u-comp="defined-name"] input')
      ?.setAttribute("aria-label", "Name of the cell, or one to go to");
    for (const button of container.querySelectorAll("button:not([aria-label])")) {
      const label = nameOf(button);
      if (label !== null) button.setAttribute("aria-label", label);
    }
    // They are outside the container.
    for (const editor of document.querySelectorAll('[data-u-comp="editor"]:not([aria-label])')) {
      const isBar = editor.id.includes("FORMULA_BAR");
      editor.setAttribute("role", "textbox");
      editor.setAttribute("aria-label", isBar ? "Formula bar" : EDITOR_NAME);
      editor.parentElement?.setAttribute("role", "region");
      editor.parentElement?.setAttribute("aria-label", isBar ? "Formula bar" : "Cell editor");
    }
    for (const list of document.querySelectorAll('section[aria-label^="Notifications"]')) {
      list.removeAttribute("aria-label");
    }
  };
  name();
  new MutationObserver(name).observe(document.body, { childList: true, subtree: true });
}

function nameOf(button: Element): string | null {
  if (button.textContent?.trim()) return null;
  const drawing = button.querySelector("svg")?.getAttribute("class") ?? "";
  if (drawing.includes("more-icon")) {
    const isFirst = button.nextElementSibling?.matches("button") ?? false;
    return isFirst ? "Earlier sheets" : "Later sheets";
  }
  return NAMES.find(([part]) => drawing.includes(part))?.[1] ?? "Tool";
}
