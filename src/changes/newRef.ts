import { textOfField } from "../tables/cellOf";
import type { TableReading } from "../tables/tableReading";

/**
 * Gives rows their Ref: the old one where nothing else has it, else the next after the highest in
 * the workbook ("E5" after "E4"). Null for tables whose rows have none.
 */
export function refGiver(reading: TableReading): ((old: string) => string) | null {
  const letters = reading.table.refsBegin;
  if (letters === null) return null;
  const taken = new Set(reading.rows.map((row) => textOfField(reading, row, "ref").toLowerCase()));
  const next = new RegExp(`^${letters}(\\d{1,6})$`, "i");
  let highest = Math.max(0, ...Array.from(taken, (ref) => Number(next.exec(ref)?.[1] ?? 0)));
  return (old) => {
    let ref = old;
    while (ref === "" || taken.has(ref.toLowerCase())) {
      highest += 1;
      ref = `${letters}${highest}`;
    }
    taken.add(ref.toLowerCase());
    return ref;
  };
}
