import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { button, sentence } from "./pieces";

/** Says of an empty view what belongs there, with the ways to it. */
export function emptyBox(title: string, words: string, ...ways: readonly Child[]): Description {
  return el(
    "div",
    { class: "box", key: "empty" },
    el("h3", {}, title),
    sentence(words),
    el("p", { class: "row" }, ways),
  );
}

export function toStatement(actions: Actions, look: "main" | "plain" = "main"): Description {
  const words = "Read the Statement\u2026";
  return button(words, () => actions.openItem("openReadStatement"), { look });
}

export function toImport(
  actions: Actions,
  words: "Import\u2026" | "Paste or import\u2026",
  look: "main" | "plain" = "plain",
): Description {
  return button(words, () => actions.openItem("openImport"), { look });
}
