import { type Child, type Description, el } from "../sidebar/description";
import { shown } from "../sidebar/shown";

/** A page in a dialog. */
export interface DialogPage {
  readonly title: string;
  /** What stands above all that it shows. */
  readonly above: Description | null;
  /** Tells what it shows now from what it showed before. */
  readonly viewKey: string;
  readonly view: Child;
  /** What is being done, in words; null where nothing is. */
  readonly working: string | null;
  /** What could not be done, in a sentence. */
  readonly failure: string | null;
  /** What was done, or what is to be known before going on. */
  readonly notice: string;
  readonly progress: Child;
  /** The buttons below. */
  readonly ways: Child;
}

/** The whole page: what it shows, and below what is being done and the ways on. */
export function dialogView(page: DialogPage): readonly Description[] {
  const { title, above, viewKey, view, working, failure, notice, progress, ways } = page;
  return [
    el("h1", { key: "title", class: "only-heard" }, title),
    ...(above === null ? [] : [above]),
    el("div", { key: viewKey, class: "view", "aria-busy": working === null ? null : "true" }, view),
    el(
      "div",
      { key: "ways", class: "ways" },
      progress,
      el(
        "p",
        { key: "status", role: "status", class: failure === null ? null : "failed" },
        shown(working ?? failure ?? notice),
      ),
      ways,
    ),
  ];
}
