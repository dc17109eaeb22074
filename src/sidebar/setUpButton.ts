import type { Actions } from "./actions";
import type { Description } from "./description";
import type { PageState } from "./pageState";
import { button } from "./pieces";

/** The way to the tabs of a Compact; nothing is added before a question was answered. */
export function setUpButton({ working, job }: PageState, actions: Actions): Description {
  return button(job === "setUpWorkbook" ? "Asking\u2026" : "Set up workbook", actions.setUp, {
    look: "main",
    off: working !== null,
    key: "set up",
  });
}
