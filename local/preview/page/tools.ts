import { element, icon } from "./elements";

export interface Tool {
  readonly label: string;
  readonly keys?: string;
  readonly drawing: string;
  readonly run: () => void;
}

/** null is a line between groups. */
export type Tools = readonly (Tool | null)[];

/** The row of buttons above the grid: one tab stop, arrow keys go along it (ARIA toolbar). */
export function showTools(bar: HTMLElement, tools: Tools, worded: readonly HTMLElement[]): void {
  const buttons = tools.map((tool) =>
    tool === null ? element("span", { class: "tool-gap" }) : toolButton(tool),
  );
  for (const button of worded) button.classList.add("tool", "worded");
  const atEnd = element("span", { class: "worded-tools" }, ...worded);
  bar.replaceChildren(...buttons, atEnd);
  const stopAt = (chosen: HTMLElement | undefined): void => {
    for (const button of bar.querySelectorAll<HTMLElement>(".tool")) {
      button.tabIndex = button === chosen ? 0 : -1;
    }
  };
  stopAt(bar.querySelector<HTMLElement>(".tool") ?? undefined);
  bar.addEventListener("keydown", (event) => {
    const all = [...bar.querySelectorAll<HTMLElement>(".tool:not([hidden])")];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const moves: { readonly [key: string]: number } = {
      ArrowRight: (at + 1) % all.length,
      ArrowLeft: (at - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = moves[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    stopAt(all[next]);
    all[next]?.focus();
  });
}

/** Puts the keyboard where it last was in the row. */
export function focusTools(bar: HTMLElement): boolean {
  bar.querySelector<HTMLElement>(".tool[tabindex='0']")?.focus();
  return true;
}

function toolButton({ label, keys, drawing, run }: Tool): HTMLElement {
  const title = keys === undefined ? label : `${label} (${keys})`;
  return element(
    "button",
    { type: "button", class: "tool", "aria-label": label, title, onclick: run },
    icon(drawing),
  );
}
