import type { ProgressState } from "../app/calls/states/progressState";
import type { Actions } from "./actions";
import { type Description, el } from "./description";
import type { PageState } from "./pageState";
import { button, sentence } from "./pieces";

/** The day that the figures are for: chosen here it holds for this view and the next report. */
export function asAtField(
  progress: ProgressState,
  state: PageState,
  actions: Actions,
): Description {
  const { asAt, asAtFrom, asAtDays, ownAsAtLabel } = progress;
  const isWorking = state.working !== null;
  return el(
    "div",
    { key: "as at", class: "as-at-field" },
    el(
      "p",
      { class: "row" },
      el("label", { for: "as-at" }, "As at"),
      el("input", {
        id: "as-at",
        type: "date",
        min: "1900-01-01",
        max: "2999-12-31",
        required: true,
        value: asAt,
        on: {
          change: ({ target }) => {
            const { value, validity } = target as HTMLInputElement;
            // While a year is typed digit by digit it is the year 2 first.
            if (validity.valid && value !== asAt) actions.chooseAsAt(value);
          },
        },
      }),
    ),
    el(
      "div",
      { class: "row pills", role: "group", "aria-label": "Days that are often asked for" },
      asAtDays.map(({ name, day }) =>
        el(
          "button",
          {
            key: name,
            type: "button",
            class: "pill",
            "aria-pressed": day === asAt ? "true" : "false",
            on: { click: () => day !== asAt && actions.chooseAsAt(day) },
          },
          name,
        ),
      ),
    ),
    asAtFrom === "chosen"
      ? el(
          "div",
          { class: "box", key: "chosen" },
          sentence(
            `For this view and the next report only. The sheet is kept as at ${ownAsAtLabel}.`,
          ),
          el(
            "p",
            { class: "row" },
            button(
              state.job === "keepAsAt" ? "Keeping it\u2026" : "Keep it in Settings",
              () => actions.keepAsAt(asAt),
              { off: isWorking, key: "keep" },
            ),
            button(`Back to ${ownAsAtLabel}`, () => actions.chooseAsAt(null), { look: "quiet" }),
          ),
        )
      : null,
  );
}
