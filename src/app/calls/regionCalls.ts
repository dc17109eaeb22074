import type { CalendarDate } from "../../cells/calendarDate";
import { describeDay, parseIsoDay } from "../../cells/calendarDate";
import { changesToMakeRoom } from "../../changes/changesToAdd";
import { Refusal } from "../../domain/problem";
import { countOf, describeFigure } from "../../domain/words/figure";
import { changesToAddReturns, type OfferedReturn } from "../../region/changesToAddReturns";
import { changesToConfirm } from "../../region/changesToConfirm";
import { covered } from "../../region/coverage";
import { isRegionTab, REGION_TABS, refuseTakenTabs } from "../../region/isRegionTab";
import type { LikeMeasure } from "../../region/knownRegion";
import { likenessKey } from "../../region/likeness";
import { loadedLine } from "../../region/loadedReturn";
import { onePerDay } from "../../region/onePerDay";
import { type Portfolio, type PortfolioGroup, portfolioOfCovered } from "../../region/portfolio";
import { portfolioDocument } from "../../region/portfolioDocument";
import { receivedReturns, type SentFile } from "../../region/receivedReturn";
import { knownRegionOf, returnsHeld } from "../../region/regionOfWorkbook";
import type { Compact } from "../../tables/compact";
import { compactRead } from "../jobs/compactRead";
import { madeAlone } from "../jobs/madeOnce";
import { returnOf } from "../jobs/makeReturn";
import { makeUndoable } from "../jobs/makeUndoable";
import { readCompact } from "../jobs/readCompact";
import { type SavedDocument, savePrintedAlone } from "../jobs/savePrinted";
import type { FileMark, Ports } from "../ports";
import type {
  GroupShown,
  RegionChanged,
  RegionState,
  ReturnSaved,
  ReturnsTogether,
} from "./states/regionState";

/** A page is for people; the tab Returns has the rest. */
const MOST_RETURNS = 300;

/** The returns that the workbook holds and what they come to; nothing is written. */
export function readRegion(ports: Ports): RegionState {
  return stateOf(compactRead(ports, ports.workbook.read()));
}

/** The Compact's return, saved in the add-on's folder where asked. Throws what `makeReturn` throws, and Refusal "drive", "locked". */
export function saveReturn(ports: Ports, { toDrive }: { readonly toDrive: boolean }): ReturnSaved {
  const { compact } = readCompact(ports, null);
  const made = returnOf(compact);
  const name = `${made.compact} ${made.asAt}.json`.replace(/[\\/:*?"<>|]/g, " ");
  const text = `${JSON.stringify(made)}\n`;
  const save = (mark: FileMark): string =>
    ports.files.saveText(name, text, "application/json", mark).link;
  const link = toDrive ? madeAlone(ports, "return", compact.today, save) : null;
  const day = parseIsoDay(made.asAt);
  const refused = receivedReturns({ name, text }, compact.today).flatMap((one) =>
    one.kind === "refused" ? [` A region refuses it as it is: ${one.why}`] : [],
  );
  return {
    name,
    text,
    link,
    sentence: `The return as at ${day === null ? made.asAt : describeDay(day)} is ready: ${countOf(made.measures.length, "success measures")}, without names of contacts, addresses and telephone numbers. Another name that somebody typed stays: look through it before you send it.${refused.join("")}`,
  };
}

/** Adds the region's tabs, where they are missing. Throws Refusal "locked", and "tab-taken" where one of that name is somebody's own. */
export function setUpRegion(ports: Ports): RegionChanged {
  return ports.lock.whileLocked(() => {
    const now = ports.workbook.read();
    const { readings } = compactRead(ports, now);
    refuseTakenTabs(readings, now.grids);
    const missing = REGION_TABS.filter((table) => !isRegionTab(readings[table]));
    const changes = missing.flatMap((table) => changesToMakeRoom(readings[table]));
    const { refused } = ports.workbook.apply(changes);
    const done =
      missing.length === 0
        ? "Nothing was missing."
        : "The tabs Compacts, Returns and Like measures are there. List in Compacts who is to return.";
    return changed(ports, [done, ...refused].join(" "), null, []);
  });
}

/** Keeps returns, each with what is to be known of it: one step to undo. Throws Refusal "locked", "tab-taken", and what `makeUndoable` throws. */
export function addReturns(
  ports: Ports,
  { files }: { readonly files: readonly SentFile[] },
): RegionChanged {
  return ports.lock.whileLocked(() => {
    const now = ports.workbook.read();
    const { readings, today } = compactRead(ports, now);
    refuseTakenTabs(readings, now.grids);
    const { offered, changes } = changesToAddReturns(readings, files, today);
    const count = (of: OfferedReturn["outcome"]) =>
      offered.filter(({ outcome }) => outcome === of).length;
    const sentence = `${countOf(count("added"), "returns")} added`;
    const others = (["refused", "already here"] as const)
      .filter((outcome) => count(outcome) > 0)
      .map((outcome) => `, ${count(outcome)} ${outcome}`);
    const made = makeUndoable(ports, readings, now, { sentence, changes });
    return changed(
      ports,
      [`${sentence}${others.join("")}.`, ...made.refused].join(" "),
      made.change,
      offered,
    );
  });
}

/** Remembers which measures stand together: one step to undo. Throws as `addReturns`. */
export function confirmLikeMeasures(
  ports: Ports,
  { likeMeasures }: { readonly likeMeasures: readonly LikeMeasure[] },
): RegionChanged {
  return ports.lock.whileLocked(() => {
    const now = ports.workbook.read();
    const { readings, today } = compactRead(ports, now);
    refuseTakenTabs(readings, now.grids);
    const changes = changesToConfirm(readings, likeMeasures, today);
    const sentence = "Which measures count as one";
    const made = makeUndoable(ports, readings, now, { sentence, changes });
    const done =
      made.changed === 0 ? "Nothing was changed." : "The names are kept in the tab Like measures.";
    return changed(ports, [done, ...made.refused].join(" "), made.change, []);
  });
}

/** The portfolio of achievements of the returns held. Throws Refusal "drive" where it cannot be saved. */
export function makePortfolio(ports: Ports): SavedDocument {
  const { readings, today } = compactRead(ports, ports.workbook.read());
  return savePrintedAlone(
    ports,
    "portfolio",
    today,
    portfolioDocument(portfolioHeld(readings, today), today),
  );
}

/** Every return held that can be used, one of a Compact and day, a line each, as BigQuery loads them. Throws Refusal "nothing-found" where none is. */
export function allReturns(ports: Ports): ReturnsTogether {
  const { readings, today } = compactRead(ports, ports.workbook.read());
  const held = returnsHeld(readings, today);
  const loaded = onePerDay(held);
  const lines = held.flatMap((one, at) =>
    one.kind === "return" && loaded.has(at) ? [loadedLine(one.sent)] : [],
  );
  if (lines.length === 0) {
    throw new Refusal("nothing-found", "No return is held that could be read: add returns first.");
  }
  return {
    name: `returns ${today}.ndjson`,
    text: lines.join(""),
    sentence: `${countOf(lines.length, "returns")} ${lines.length === 1 ? "is" : "are"} in the file, one a line.`,
  };
}

function changed(
  ports: Ports,
  sentence: string,
  change: number | null,
  offered: readonly OfferedReturn[],
): RegionChanged {
  return { sentence, change, offered, state: readRegion(ports) };
}

function portfolioHeld(readings: Compact["readings"], today: CalendarDate): Portfolio {
  const region = knownRegionOf(readings);
  return portfolioOfCovered(covered(returnsHeld(readings, today), today, region), region);
}

function stateOf({ readings, today }: Compact): RegionState {
  const { coverage, missing, notices, groups, region } = portfolioHeld(readings, today);
  const confirmed = new Set(region.likeMeasures.map(likenessKey));
  return {
    isSetUp: REGION_TABS.every((table) => isRegionTab(readings[table])),
    today,
    coverage: coverage.slice(0, MOST_RETURNS),
    more: Math.max(0, coverage.length - MOST_RETURNS),
    missing,
    notices,
    groups: groups.map((group) => groupShown(group, confirmed)),
  };
}

function groupShown(group: PortfolioGroup, confirmed: ReadonlySet<string>): GroupShown {
  const { name, compacts, total, denominator, whyNoTotal, likenesses } = group;
  const of = denominator === null ? "" : ` of ${describeFigure(denominator)} members`;
  return {
    name,
    compacts,
    total: total === null ? "not added up" : `${describeFigure(total)}${of}`,
    why: whyNoTotal,
    likenesses: likenesses.map((likeness) => ({
      ...likeness,
      isConfirmed: confirmed.has(likenessKey(likeness)),
    })),
  };
}
