import { KEPT_DAYS } from "../worker/keptCopy";
import { element } from "./elements";

const ABOUT_SAMPLE =
  "This is a made-up Compact to try things on. Nothing leaves this computer and nothing here can be broken: File > Start again brings the sample back.";
const ABOUT_COPY =
  "This is a copy of your workbook. Nothing leaves this computer and your file is not changed: File > Download saves a new one.";

const ABOUT_CHOSEN =
  "What you do here stays on this computer, and no file of yours is changed: File > Download saves it as a new one.";

const KEPT = ` Your changes from last time are still here, until ${KEPT_DAYS} days after the last of them.`;

/** What the notice tells of. */
interface About {
  readonly isSample: boolean;
  readonly wasKept: boolean;
  /** The person has chosen it on the page. */
  readonly isChosen: boolean;
  /** Says which copies are kept no longer; null where all are. */
  readonly removed: string | null;
}

/** Says once, above the grid, what the person is looking at. */
export function showNotice(place: HTMLElement, about: About, closed: () => unknown): void {
  const kept = about.wasKept ? KEPT : "";
  const hide = (): void => {
    place.hidden = true;
    closed();
  };
  const close = element(
    "button",
    { type: "button", class: "cross", "aria-label": "Close this note", onclick: hide },
    "\u00d7",
  );
  const removed = about.removed === null ? "" : ` ${about.removed}`;
  const words = wordsFor(about) + kept + removed;
  place.replaceChildren(element("p", {}, words), close);
  place.hidden = false;
}

function wordsFor({ isSample, isChosen }: About): string {
  if (isSample) return ABOUT_SAMPLE;
  return isChosen ? ABOUT_CHOSEN : ABOUT_COPY;
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
