import type { TodayState } from "../app/calls/states/todayState";
import type { Actions } from "./actions";
import { type Child, el } from "./description";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";
import { setUpButton } from "./setUpButton";
import { shownNumber } from "./shown";

/**
 * The way to the first report, ticked by what the workbook holds; gone once all of it is done. An import or
 * a Statement brings the tabs that it needs: those ways are open before any is there.
 */
export function setUpList(
  { steps, isSetUp }: TodayState,
  state: PageState,
  actions: Actions,
): Child {
  if (steps.length === 0) return null;
  const left = steps.filter(({ isDone }) => !isDone);
  const done = steps.length - left.length;
  const off = state.working !== null;
  const next = isSetUp ? left[0] : undefined;
  // Of a year that is under way the last step alone is of interest.
  const listed = left.length > 1 ? steps : left;
  return el(
    "section",
    { key: "steps", class: "part" },
    el("h3", {}, `To the first report: ${shownNumber(done)} of ${shownNumber(steps.length)} done`),
    isSetUp
      ? null
      : [
          sentence("This spreadsheet has no tabs of a Compact yet."),
          el("p", { class: "row" }, setUpButton(state, actions)),
        ],
    el(
      "ol",
      { class: "steps" },
      listed.map((step) => {
        const { title, isDone, words, click } = step;
        return el(
          "li",
          { key: title, class: isDone ? "done" : null },
          el("span", { class: "shape", "aria-hidden": "true" }, isDone ? "\u2714" : "\u25cb"),
          el("span", {}, title, el("span", { class: "only-heard" }, isDone ? ": done" : ": to do")),
          isDone || (!isSetUp && click.does !== "open")
            ? null
            : button(words, () => actions.doClick(click, { kind: "", key: "" }), {
                look: step === next ? "main" : "plain",
                label: `${words}: ${title}`,
                off,
              }),
        );
      }),
    ),
  );
}
