import type { MemoryPort } from "../app/ports";
import type { TableName } from "../tables/tableName";

/** What is being added to a tab. */
export interface TabBeingLaidOut {
  /** The tab itself is. */
  readonly isNew: boolean;
  readonly fields: readonly string[];
  /** The settings whose rows are, as the tab names them. */
  readonly settings: readonly string[];
}

/**
 * What a run is laying out, remembered before it begins: Google may end it at any call, and a header
 * without its colours, or a protection without its name, does not tell whose it is.
 */
export interface BeingLaidOut {
  /** *Set up workbook* is at it, which does more than a job that adds what it needs. */
  readonly isSetUp: boolean;
  /** With the tabs and columns without which a workbook lacks nothing. */
  readonly withSpare: boolean;
  readonly tabs: { readonly [Name in TableName]?: TabBeingLaidOut };
}

export const NOTHING_LAID_OUT: BeingLaidOut = { isSetUp: false, withSpare: false, tabs: {} };

const MEMORY = "being laid out";

/** What a run has left half-made that was stopped. */
export function recallBeingLaidOut(memory: MemoryPort): BeingLaidOut {
  const remembered = memory.recall(MEMORY);
  return remembered === null ? NOTHING_LAID_OUT : (JSON.parse(remembered) as BeingLaidOut);
}

/** Null, or nothing to be laid out: it is done. */
export function rememberBeingLaidOut(memory: MemoryPort, now: BeingLaidOut | null): void {
  const isDone = now === null || (!now.isSetUp && Object.keys(now.tabs).length === 0);
  const value = isDone ? null : JSON.stringify(now);
  if (memory.recall(MEMORY) !== value) memory.remember(MEMORY, value);
}

/** What was begun before and what is to be added now, as one. */
export function withTab(
  begun: TabBeingLaidOut | undefined,
  added: TabBeingLaidOut,
): TabBeingLaidOut {
  if (begun === undefined) return added;
  return {
    isNew: begun.isNew || added.isNew,
    fields: [...new Set([...begun.fields, ...added.fields])],
    settings: [...new Set([...begun.settings, ...added.settings])],
  };
}
