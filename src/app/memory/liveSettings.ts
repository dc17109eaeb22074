import type { SheetGrid } from "../../cells/sheetGrid";
import { findGrid } from "../../tables/readTable";
import { settingsTable } from "../../tables/tabs/settingsTable";
import type { Ports } from "../ports";

const MEMORY = "settings";

/**
 * Keeps the Settings tab as it was last read: the check while typing may make three calls that read
 * or write cells, and spends them on Members, Accepted and the Check cells.
 */
export function rememberSettings(ports: Pick<Ports, "memory">, grids: readonly SheetGrid[]): void {
  const grid = findGrid(settingsTable, grids);
  const now = grid === null ? null : JSON.stringify(grid);
  if (ports.memory.recall(MEMORY) !== now) ports.memory.remember(MEMORY, now);
}

/** The Settings tab as it was remembered; null before the first check of the workbook. */
export function rememberedSettings(ports: Pick<Ports, "memory">): SheetGrid | null {
  const remembered = ports.memory.recall(MEMORY);
  return remembered === null ? null : (JSON.parse(remembered) as SheetGrid);
}
