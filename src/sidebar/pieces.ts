import type { Place } from "../app/calls/states/place";
import type { StatusLook } from "../app/calls/states/progressState";
import type { Actions } from "./actions";
import { type Child, type Description, el } from "./description";
import { isSafeLink } from "./links";
import { name, shown } from "./shown";

interface ButtonOptions {
  readonly look?: "main" | "plain" | "quiet";
  /** What a screen reader says, where the words alone do not name the thing. */
  readonly label?: string;
  readonly off?: boolean;
  readonly key?: string;
}

/** A disabled button can still be reached and read: it is only marked as disabled. */
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
      on: {
        click: ({ currentTarget }) => (off ? undefined : whileAtIt(currentTarget, press())),
      },
    },
    words,
  );
}

/** The button that was pressed shows that it is at work, until what it does is done. */
function whileAtIt(target: EventTarget | null, done: unknown): void {
  if (!(done instanceof Promise)) return;
  const pressed = target as HTMLElement | null;
  const rest = (): void => pressed?.removeAttribute("data-at-it");
  pressed?.setAttribute("data-at-it", "");
  done.then(rest, rest);
}

/** A link that opens beside the sheet; plain text where the address is not one to open. */
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
