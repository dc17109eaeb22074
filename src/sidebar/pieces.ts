import type { MeasureCard, NameList, Place, StatusLook } from "../app/sidebarStates";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import type { Failure } from "./failure";
import { isSafeLink } from "./links";
import type { Loadable } from "./pageState";
import { name, number, shown } from "./shown";

type Counts = Pick<MeasureCard, "counted" | "notCounted">;

interface ButtonOptions {
  readonly look?: "main" | "plain" | "quiet";
  /** What a screen reader says, where the words alone do not name the thing. */
  readonly label?: string;
  readonly off?: boolean;
  readonly key?: string;
}

/** A button that is off can still be reached and read: it is only marked so. */
export function button(
  words: string,
  press: () => unknown,
  { look = "plain", label, off = false, key = words }: ButtonOptions = {},
): Description {
  return el(
    "button",
    {
      key,
      type: "button",
      class: `button ${look}`,
      "aria-label": label === undefined ? null : shown(label),
      "aria-disabled": off ? "true" : null,
      on: { click: () => (off ? undefined : press()) },
    },
    words,
  );
}

/** A link that opens beside the sheet; plain text where the address is none to be opened. */
export function link(words: string, href: string): Description {
  if (!isSafeLink(href)) return name(words);
  return el("a", { href, target: "_blank", rel: "noopener noreferrer" }, name(words));
}

/** A button that looks like a link and takes the person to a cell. */
export function placeLink(words: Child, label: string, place: Place, actions: Actions) {
  return el(
    "button",
    {
      type: "button",
      class: "place",
      "aria-label": shown(`${label}: go to ${place.cell} on ${place.sheet}`),
      on: { click: () => actions.goTo(place) },
    },
    words,
  );
}

export function statusBadge({ status, shape, ink, paper }: StatusLook): Description {
  return el(
    "span",
    {
      class: `badge${status === "Not judged" ? " dashed" : ""}`,
      style: { "--ink": ink, "--paper": paper },
    },
    el("span", { "aria-hidden": "true" }, shape),
    status,
  );
}

/** A sentence: what it quotes from cells cannot turn it round or stretch it. */
export function sentence(text: string, look = ""): Description {
  return el("p", { class: look === "" ? null : look }, shown(text));
}

/** What a view shows before, instead of and besides its own content. */
export function whenLoaded<T>(
  loadable: Loadable<T>,
  loadingWords: string,
  actions: Actions,
  view: (value: T) => Child,
): Child {
  const { value, loading, failure } = loadable;
  if (value === null) {
    if (failure !== null) return failureBox(failure, actions);
    return el(
      "div",
      { class: "waiting", role: "status" },
      progressLine(),
      sentence(loadingWords, "quiet"),
      el("div", { class: "skeleton", "aria-hidden": "true" }),
      el("div", { class: "skeleton", "aria-hidden": "true" }),
    );
  }
  return [
    failure === null ? null : failureBox(failure, actions),
    loading ? progressLine() : el("div", { class: "line", key: "line" }),
    view(value),
  ];
}

export function progressLine(): Description {
  return el("div", { class: "line moving", key: "line", "aria-hidden": "true" });
}

export function failureBox(failure: Failure, actions: Actions): Description {
  return el(
    "div",
    { class: "box", role: "alert", key: "failure" },
    el("h2", {}, failure.title),
    sentence(failure.sentence),
    failure.wayOn === "try again"
      ? el("p", { class: "row" }, button("Try again", actions.tryAgain, { look: "main" }))
      : null,
    failure.wayOn === "set up"
      ? el(
          "p",
          { class: "row" },
          button("Set up workbook", actions.setUp, { look: "main" }),
          button("Try again", actions.tryAgain),
        )
      : null,
  );
}

/** Who was counted and who was not and why; it opens when wanted. */
export function names({ counted, notCounted }: Counts, all: () => unknown): Child {
  if (counted.total + notCounted.total === 0) return null;
  const rest = counted.total + notCounted.total - counted.names.length - notCounted.names.length;
  return el(
    "details",
    { key: "names" },
    el("summary", {}, `Who: ${number(counted.total)} counted, ${number(notCounted.total)} not`),
    nameList("Counted", counted),
    nameList("Not counted, and why", notCounted),
    rest > 0
      ? el("p", { class: "row" }, button(`Show the other ${number(rest)}`, all, { look: "quiet" }))
      : null,
  );
}

function nameList(title: string, list: NameList): Child {
  if (list.names.length === 0) return null;
  return [
    el("h5", { key: title }, title),
    el(
      "ul",
      { class: "names", key: `list ${title}` },
      list.names.map((item, index) =>
        el(
          "li",
          { key: String(index) },
          name(item.name),
          item.note === "" ? null : el("span", { class: "note" }, shown(item.note)),
        ),
      ),
    ),
  ];
}
