import { describeCell } from "../../cells/cellValue";
import type { Forget } from "../../domain/people/forgetIn";
import type { MemoryPort } from "../ports";
import { rememberSettings } from "./liveSettings";
import { keepChanges, recallChanges } from "./madeChanges";

/** How many changes in the sidebar, which could be undone, hold something of a person. */
export function changesWith(memory: MemoryPort, forget: Forget): number {
  return recallChanges(memory).filter((change) => holds(change, forget)).length;
}

/** Forgets those changes whole, and the settings as they were last read: the next check reads them. */
export function forgetInMemory(memory: MemoryPort, forget: Forget): void {
  const changes = recallChanges(memory);
  const kept = changes.filter((change) => !holds(change, forget));
  if (kept.length < changes.length) keepChanges(memory, kept);
  rememberSettings({ memory }, []);
}

function holds(
  { sentence, cells }: ReturnType<typeof recallChanges>[number],
  forget: Forget,
): boolean {
  const texts = cells.flatMap(({ from, to, row, renamedFrom = "" }) => [
    describeCell(from),
    describeCell(to),
    row.key,
    row.fingerprint,
    renamedFrom,
  ]);
  return [sentence, ...texts].some((text) => forget(text) !== null);
}
