import type { Compact } from "../tables/compact";
import { type CarriedRows, type CarryChoice, carriedRows, keyOfAction } from "./carriedRows";
import { typedBaseline } from "./carriedValues";
import { actionCells, type CellOfNewYear, measureCells, settingsCells } from "./cellsOfNewYear";
import { closingBaseline } from "./closingBaseline";
import { type ClosingMeasure, closingMeasures, isSameRef } from "./closingMeasure";
import { type DueMove, dueMoveOf } from "./dueMove";
import { type LeavingRows, leavingRows } from "./leavingRows";
import { type NoLongerValid, noLongerValid } from "./noLongerValid";
import { type Offers, offersOf } from "./offers";
import { type ProgrammeYear, yearAfter } from "./programmeYear";
import { type KeptTab, tabsToKeep } from "./tabsToKeep";
import { wordsOfOldYear } from "./wordsOfOldYear";

/** All that starting a new year comes to, before anything is written. */
export interface NewYear {
  readonly closing: ProgrammeYear;
  readonly opening: ProgrammeYear;
  readonly kept: readonly KeptTab[];
  readonly carried: CarriedRows;
  readonly baselines: readonly {
    readonly ref: string;
    readonly from: number | null;
    readonly to: number;
  }[];
  readonly noLongerValid: readonly NoLongerValid[];
  /** Carried measures whose sentences still name a day or a year that is over. */
  readonly toReword: readonly string[];
  readonly offered: Offers;
  /** Due days of carried actions that move on, because that was asked for. */
  readonly dueDays: readonly ({ readonly ref: string } & DueMove)[];
  readonly cells: readonly CellOfNewYear[];
  readonly leaving: readonly LeavingRows[];
}

/**
 * What it takes to close a year and open the next. `compact` is as at the closing day; `tabNames` are
 * all the tabs that there are, so that no copy takes the name of another.
 */
export function newYear(
  compact: Compact,
  closing: ProgrammeYear,
  choice: CarryChoice,
  tabNames: readonly string[],
): NewYear {
  const opening = yearAfter(closing);
  const measures = closingMeasures(compact, closing);
  const carried = carriedRows(compact, measures, choice);
  const moved = carried.actions.flatMap((action) => {
    const move = dueMoveOf(action, closing);
    const isAsked = (choice.dueMoves ?? []).some((ref) => isSameRef(ref, keyOfAction(action)));
    return move !== null && isAsked ? [{ action, move }] : [];
  });
  const dueDays = moved.map(({ action, move }) => ({ ref: keyOfAction(action), ...move }));
  const leaving = leavingRows(compact, measures, carried, closing);
  return {
    closing,
    opening,
    kept: tabsToKeep(compact, leaving, closing, tabNames),
    carried,
    baselines: carried.measures.flatMap(baselineMove),
    noLongerValid: noLongerValid(compact, measures, carried, opening),
    toReword: carried.measures
      .filter((one) => wordsOfOldYear(one, closing).length > 0)
      .map(({ key }) => key),
    offered: offersOf(compact, measures, carried, closing, opening),
    dueDays,
    cells: [
      ...settingsCells(compact, opening),
      ...carried.measures.flatMap((measure) => measureCells(compact, measure, closing)),
      ...moved.flatMap(({ action, move }) => actionCells(compact, action, move)),
    ],
    leaving,
  };
}

function baselineMove(measure: ClosingMeasure): NewYear["baselines"] {
  const { key, terms, judgement, runsOn } = measure;
  if (runsOn || terms.isNewInPeriod) return [];
  const to = closingBaseline(judgement);
  const from = typedBaseline(measure);
  return to === null || to === from ? [] : [{ ref: key, from, to }];
}
