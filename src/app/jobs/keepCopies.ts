import type { Change } from "../../changes/change";
import { Refusal } from "../../domain/problem";
import type { Compact } from "../../tables/compact";
import { columnsLost, isCopyOf } from "../../year/copyOfTab";
import type { KeptTab } from "../../year/tabsToKeep";
import { copiesBegun, rememberCopies } from "../memory/copiesBegun";
import type { Ports } from "../ports";

/** The names of copies that a run which was ended has left, and that are still of what stands there. */
export function copiesLeft({ memory, workbook }: Ports, { readings }: Compact): readonly string[] {
  return copiesBegun(memory).flatMap(({ table, tab }) => {
    const copy = workbook.readCopy(tab);
    return copy !== null && isCopyOf(readings[table], copy) ? [tab] : [];
  });
}

/**
 * Keeps a copy of each tab, those that are `left` by taking them up; `seen` is what this run has read. It is remembered until
 * `rememberCopies` is told that all is done. Throws Refusal "changed-since" where one is not whole.
 */
export function keepCopies(
  { memory, workbook }: Ports,
  seen: readonly Compact[],
  kept: readonly KeptTab[],
  left: readonly string[],
): readonly Change[] {
  const copies = kept.map(({ table, tab }): Change => {
    return { kind: "keep copy", table, tab, isBegun: left.includes(tab) };
  });
  rememberCopies(memory, kept);
  stopWhereRefused(workbook.apply(copies).refused);
  // A copy is of what stands there when it is made, not of what this run has read.
  const lost = kept.flatMap(({ table, tab }) => {
    const copy = workbook.readCopy(tab);
    return copy === null
      ? [`The copy "${tab}" is no longer there.`]
      : columnsLost(
          seen.map(({ readings }) => readings[table]),
          copy,
        );
  });
  stopWhereRefused(lost);
  return copies;
}

/** For as long as no row has left. Throws Refusal "changed-since". */
export function stopWhereRefused(refused: readonly string[]): void {
  if (refused.length === 0) return;
  const sentence = `${refused.join(" ")} The year was not closed: start it again.`;
  throw new Refusal("changed-since", sentence);
}
