import { describeDay } from "../cells/calendarDate";
import { type Child, type Description, el } from "../sidebar/description";
import { button } from "../sidebar/pieces";
import { name, shownNumber } from "../sidebar/shown";
import { actionOffer } from "./actionOffer";
import { measureOffer } from "./measureOffer";
import type { NewYearActions } from "./newYearActions";
import { isTicked, type NewYearShown, type NewYearState } from "./newYearState";
import { listSection, rowName } from "./pieces";

/** What closes, what is kept, and each measure and open action with a tick of its own. */
export function chooseStep(state: NewYearState, actions: NewYearActions): Child {
  const { offered: answer } = state;
  const title = el(
    "h2",
    { key: "title", tabindex: "-1" },
    answer === null ? "Start a new year" : `From ${answer.from} to ${answer.to}`,
  );
  if (answer === null) return title;
  const { offered, kept } = answer;
  return [
    title,
    el("p", { key: "what" }, "Nothing has been written yet. Tick what goes on into the new year."),
    yearsTable(answer),
    listSection(
      "Kept as they are",
      kept.map((tab) => name(tab)),
      `Copies of the closing year's tabs, with its figures as at ${describeDay(answer.closedAt)}. Google warns whoever types in them.`,
    ),
    offersSection("measures", "Success measures", state, actions, (at) =>
      measureOffer(state, actions, at),
    ),
    listSection(
      "Measures that go on as they are",
      offered.runOn.map(({ ref, name: words, why }) => [...rowName(ref, words), ` \u2013 ${why}`]),
    ),
    offersSection("actions", "Open actions", state, actions, (at) =>
      actionOffer(state, actions, at),
    ),
    el(
      "p",
      { key: "stays" },
      "Members, contacts, meetings, attendance and reports stay as they are. So do events that are still to come, and whatever the Steering Group has not been told of since its last meeting.",
    ),
  ];
}

function yearsTable({ from, to, closing, starts, ends }: NewYearShown): Description {
  const row = (words: string, year: string, first: string, last: string): Description =>
    el(
      "tr",
      { key: words },
      el("th", { scope: "row" }, words),
      el("td", {}, name(year)),
      el("td", {}, first),
      el("td", {}, last),
    );
  return el(
    "div",
    { key: "years", class: "scrolling" },
    el(
      "table",
      { class: "years" },
      el(
        "thead",
        {},
        el(
          "tr",
          {},
          el("td", { key: "none" }),
          ["Programme year", "Year starts", "Year ends"].map((head) =>
            el("th", { key: head, scope: "col" }, head),
          ),
        ),
      ),
      el(
        "tbody",
        {},
        row("Closes", from, describeDay(closing.starts), describeDay(closing.ends)),
        row("Begins", to, describeDay(starts), describeDay(ends)),
      ),
    ),
    el(
      "p",
      { class: "quiet" },
      "If the new year is to be another one, put it right in Settings when this is done.",
    ),
  );
}

function offersSection(
  kind: "measures" | "actions",
  title: string,
  state: NewYearState,
  actions: NewYearActions,
  offer: (at: number) => Child,
): Child {
  const offers = state.offered?.offered[kind] ?? [];
  if (offers.length === 0) return null;
  const ticked = offers.filter(({ ref }) => isTicked(state, { kind, ref })).length;
  const words = title.toLowerCase();
  return el(
    "section",
    { key: kind },
    el("h3", {}, title),
    el(
      "div",
      { class: "all-or-none" },
      el("span", {}, `${shownNumber(ticked)} of ${shownNumber(offers.length)} go on`),
      button("All", () => actions.tickAll(kind, true), { label: `Tick all ${words}` }),
      button("None", () => actions.tickAll(kind, false), { label: `Tick none of the ${words}` }),
    ),
    offers.map((_, at) => offer(at)),
  );
}
