import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import type { SetUpOffer, WorkbookPort } from "../ports";
import { isUnderWay } from "./isUnderWay";

const UNCHANGED = "Nothing of yours is changed.";

/**
 * What *Set up workbook* would add, for the person to agree to before anything is written. Whoever
 * is in a spreadsheet of other things is told how to begin in one of its own.
 */
export function setUpQuestion({
  workbook,
}: {
  readonly workbook: Pick<WorkbookPort, "offerSetUp" | "otherTabs" | "tabNames">;
}): string {
  const offer = workbook.offerSetUp();
  const others = isUnderWay(workbook.tabNames()) ? [] : workbook.otherTabs();
  const beside = others.length > 0 && offer.tabs.length > 0 ? [besideOthers(others.length)] : [];
  return [...whatIsAdded(offer), ...beside, "Go on?"].join("\n\n");
}

function whatIsAdded({ tabs, columns, inTheWay }: SetUpOffer): readonly string[] {
  const added = [
    ...(tabs.length === 0
      ? []
      : [`${countOf(tabs.length, "tabs")} ${isOrAre(tabs.length)} added: ${listedAll(tabs)}.`]),
    ...columns.map(({ tab, titles }) => `${tab} gets ${listedAll(titles)}.`),
  ];
  const outcome =
    added.length === 0
      ? "No tab and no column is missing. Notes, drop-downs and colours that have gone are put back."
      : added.join(" ");
  return [`${outcome} ${UNCHANGED}`, ...inTheWay];
}

function besideOthers(count: number): string {
  const those = count === 1 ? "the tab that is" : `the ${countOf(count, "tabs")} that are`;
  return `They stand beside ${those} here already. To start in a spreadsheet of its own instead: choose No, then File > Make a copy, set the copy up, and delete there what the Compact does not need. An old list of members comes in by Compact > Year > Import a spreadsheet.`;
}

function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}
