import { element } from "./elements";

const ABOUT_SAMPLE =
  "This is a made-up Compact to try things on. Nothing leaves this computer and nothing here can be broken: File > Start again brings the sample back.";
const ABOUT_COPY =
  "This is a copy of your workbook. Nothing leaves this computer and your file is not changed: File > Download saves a new one.";

/** Says once, above the grid, what the person is looking at. */
export function showNotice(
  place: HTMLElement,
  about: { readonly isSample: boolean; readonly wasKept: boolean },
  closed: () => unknown,
): void {
  const kept = about.wasKept ? " Your changes from last time are still here." : "";
  const hide = (): void => {
    place.hidden = true;
    closed();
  };
  const close = element(
    "button",
    { type: "button", class: "cross", "aria-label": "Close this note", onclick: hide },
    "\u00d7",
  );
  const words = (about.isSample ? ABOUT_SAMPLE : ABOUT_COPY) + kept;
  place.replaceChildren(element("p", {}, words), close);
  place.hidden = false;
}

/** Says that another tab has the workbook now, with the way to have it here. */
export function showElsewhere(place: HTMLElement): void {
  const useHere = element(
    "button",
    { type: "button", class: "plain", onclick: () => location.reload() },
    "Use it here",
  );
  place.replaceChildren(
    element(
      "p",
      { role: "alert" },
      "This workbook is open in another tab now. What you change in this one is not kept.",
    ),
    useHere,
  );
  place.hidden = false;
}
