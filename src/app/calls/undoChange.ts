import type { CalendarDate } from "../../cells/calendarDate";
import type { Change } from "../../changes/change";
import { changesToAdd } from "../../changes/changesToAdd";
import { changesToUndo } from "../../changes/undo/changesToUndo";
import type { UndoableChange, UndoPart } from "../../changes/undo/undoableChange";
import { Refusal } from "../../domain/problem";
import { listedAll } from "../../domain/words/listedAll";
import type { Compact } from "../../tables/compact";
import type { TableName } from "../../tables/tableName";
import { TABLES } from "../../tables/tables";
import { rememberDaysChanged } from "../memory/daysChangedAbout";
import { emptyUndo } from "../memory/forgetChanges";
import { rememberUndoing, rememberUndone } from "../memory/rememberChange";
import { settleUndo } from "../memory/tidyUndo";
import { undoableChanges } from "../memory/undoableChanges";
import type { Ports } from "../ports";
import { type ProblemsChanged, problemsChanged, readNow } from "./namedProblem";

const MOST_REFUSED = 100;

/** What there is to put back. */
export interface UndoLooked {
  readonly rowsOut: number;
  readonly rowsBack: number;
  readonly cells: number;
}

/** What undoing a change would come to; nothing is written. Throws Refusal "change-gone", "sheet-gone". */
export function readUndo(ports: Ports, { id }: { readonly id: number }): UndoLooked {
  const { compact, today } = readNow(ports);
  const change = changeToUndo(ports, compact, today, id);
  stopWithoutTabs(change, compact);
  const changes = changesToUndo(change.parts, compact.readings);
  const count = (kind: (typeof changes)[number]["kind"]): number =>
    changes.reduce((sum, change) => {
      if (change.kind !== kind) return sum;
      return (
        sum + ("cells" in change ? change.cells.length : "rows" in change ? change.rows.length : 0)
      );
    }, 0);
  return {
    rowsOut: count("take rows back"),
    rowsBack: count("put rows back"),
    cells: count("set cells"),
  };
}

function changeToUndo(
  ports: Ports,
  { readings }: Compact,
  today: CalendarDate,
  id: number,
): UndoableChange {
  const change = undoableChanges(ports, readings, today).find((one) => one.id === id);
  if (change === undefined || change.state === "undone") {
    throw new Refusal("change-gone", "That change was undone before, or is too long ago.");
  }
  return change;
}

/**
 * Puts back what stood there before a change, also long after it was made and whoever made it; a cell
 * or a row that has changed since is left alone and said so. Throws Refusal "change-gone",
 * "sheet-gone", "locked".
 */
export function undoChange(ports: Ports, { id }: { readonly id: number }): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const { compact, today } = readNow(ports);
    const { readings } = compact;
    settleUndo(ports, readings, today);
    const change = changeToUndo(ports, compact, today, id);
    stopWithoutTabs(change, compact);
    rememberUndoing(ports, change);
    const changes = [...tabsToAdd(change, compact), ...changesToUndo(change.parts, readings)];
    const { cellsChanged, refused } = ports.workbook.apply(changes);
    const isUndone = cellsChanged > 0 || refused.length === 0;
    rememberUndone(ports, change, isUndone);
    if (isUndone) rememberDaysChanged(ports, change.parts, true);
    return problemsChanged(
      ports,
      { changed: cellsChanged, refused: firstOf(refused), change: null },
      ["Undone.", tabsThatStay(change)].join(" ").trim(),
    );
  });
}

/** As a whole or not at all: what is in a tab that is away could not be put back later. */
function stopWithoutTabs({ parts }: UndoableChange, { readings }: Compact): void {
  const away = tabsAway(parts, readings).filter((table) => TABLES[table].need !== "spare");
  if (away.length === 0) return;
  const tabs = listedAll(away.map((table) => `"${table}"`));
  const [those, are, them] = away.length === 1 ? ["tab", "is", "it"] : ["tabs", "are", "them"];
  throw new Refusal(
    "sheet-gone",
    `Nothing was undone: the ${those} ${tabs}, where something was changed, ${are} not there under that name. Name ${them} so again, or let Compact > Set up workbook add what was deleted, then undo.`,
  );
}

/** A spare tab that rows were taken out of is added for them, as the job that needs one does. */
function tabsToAdd({ parts }: UndoableChange, { readings }: Compact): readonly Change[] {
  const left = parts.filter(({ kind }) => kind === "row removed");
  return tabsAway(left, readings).flatMap((table) => changesToAdd(readings[table]));
}

function tabsAway(parts: readonly UndoPart[], readings: Compact["readings"]): readonly TableName[] {
  const tables = parts.filter(({ kind }) => kind !== "copy kept").map(({ table }) => table);
  return [...new Set(tables)].filter((table) => readings[table].sheetName === null);
}

/** Forgets all that could be undone, with the old values that were kept for it. Throws Refusal "locked". */
export function emptyUndoList(ports: Ports): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    emptyUndo(ports);
    return {
      ...problemsChanged(ports, { changed: 0, refused: [], change: null }, ""),
      sentence: "The undo list is empty: nothing that was changed before can be undone any more.",
    };
  });
}

/** Nobody reads thousands of sentences. */
function firstOf(refused: readonly string[]): readonly string[] {
  const more = refused.length - MOST_REFUSED;
  if (more <= 0) return refused;
  return [...refused.slice(0, MOST_REFUSED), `${more} more were left as they are.`];
}

function tabsThatStay({ parts }: UndoableChange): string {
  const tabs = parts.flatMap((part) => (part.kind === "copy kept" ? [`"${part.tab}"`] : []));
  return tabs.length === 0 ? "" : `The tabs ${listedAll(tabs)} stay until you delete them.`;
}
