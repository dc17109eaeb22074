import { scrollingRows } from "../dialogPage/scrollingRows";
import { type Child, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { name, shown, shownNumber } from "../sidebar/shown";
import { likeKey, nameOf, type PageState } from "./pageState";
import type { RegionActions } from "./regionActions";

/** What stands together in the portfolio: each name can be changed, is confirmed once, and then remembered. */
export function measuresSection(state: PageState, actions: RegionActions): Child {
  const { region } = state;
  if (region === null || region.groups.length === 0) return null;
  const unconfirmed = region.groups
    .flatMap(({ likenesses }) => likenesses)
    .filter(({ isConfirmed }) => !isConfirmed).length;
  return el(
    "section",
    { key: "measures" },
    el("h2", {}, "Like measures"),
    el(
      "p",
      {},
      "Measures of one name stand together in the portfolio. Give two that are one thing the same name; they are added up only where they are counted alike.",
    ),
    scrollingRows(
      "Like measures",
      ["Name in the portfolio", "Measured by", "What is counted", "Compacts", "Together"],
      region.groups.flatMap((group) =>
        group.likenesses.map((likeness) => [
          el("input", {
            key: likeKey(likeness),
            type: "text",
            value: nameOf(state, group, likeness),
            "aria-label": shown(`Name in the portfolio of ${likeness.thing}`),
            on: {
              change: ({ target }) => {
                if (target instanceof HTMLInputElement) actions.typeName(likeness, target.value);
              },
            },
          }),
          name(likeness.measuredBy),
          [name(likeness.thing), likeness.unit === "" ? "" : ", ", name(likeness.unit)],
          shownNumber(group.compacts.length),
          [shown(group.total), group.why !== "" && el("p", { class: "quiet" }, shown(group.why))],
        ]),
      ),
    ),
    el(
      "p",
      { key: "confirmed" },
      unconfirmed === 0
        ? "All are confirmed and remembered in the tab Like measures."
        : `${shownNumber(unconfirmed)} of them nobody has confirmed yet.`,
    ),
    button("Confirm these names", actions.confirm),
  );
}
