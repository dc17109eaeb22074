import { describeDay } from "../cells/calendarDate";
import { tickBox } from "../dialogPage/tickBox";
import { type Child, el } from "../sidebar/description";
import { name, shown } from "../sidebar/shown";
import type { NewYearActions } from "./newYearActions";
import { isTicked, type NewYearState } from "./newYearState";
import { rowName } from "./pieces";

/** An open action with its tick; its due day stays as it is, unless that is ticked, too. */
export function actionOffer(state: NewYearState, actions: NewYearActions, at: number): Child {
  const offer = state.offered?.offered.actions[at];
  if (offer === undefined) return null;
  const { ref, name: words, standing, why, owner, dueMove } = offer;
  const place = { kind: "actions", ref } as const;
  const due = { kind: "dueMoves", ref } as const;
  const isIn = isTicked(state, place);
  return el(
    "div",
    { key: `action ${at} ${state.tickedAll}`, class: `offer${isIn ? "" : " left"}` },
    el(
      "div",
      { class: "about" },
      tickBox(rowName(ref, words), isIn, () => actions.tick(place)),
      el("p", {}, shown(standing), owner === "" ? null : [", ", name(owner)]),
      el("p", { class: "quiet" }, shown(why)),
    ),
    !isIn
      ? el("p", { key: "leaves" }, "It leaves, and stays in the kept copy.")
      : dueMove !== null &&
          el(
            "div",
            { key: "due", class: "due-day" },
            tickBox(
              [
                `Move Due from ${describeDay(dueMove.from)} to ${describeDay(dueMove.to)}`,
                el("span", { class: "only-heard" }, ` for ${shown(ref)}`),
              ],
              isTicked(state, due),
              () => actions.tick(due),
            ),
            el(
              "p",
              { class: "quiet" },
              isTicked(state, due)
                ? "It will not be overdue any more."
                : "Left alone, it shows as overdue.",
            ),
          ),
  );
}
