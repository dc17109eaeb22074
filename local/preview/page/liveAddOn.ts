import type { AddOn } from "../startBook";
import { loadAddOn } from "./loadAddOn";

/** A developer sees a change at once: `use` is given the add-on each time that it is rebuilt. */
export function followBuilds(use: (addOn: AddOn) => Promise<void>): void {
  new EventSource("changes").addEventListener("changed", async () => use(await loadAddOn()));
}
