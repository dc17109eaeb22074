import type { QueryExpression } from "./queryTree";
import { columnPlace, QueryNotKnown, type QueryWords, valueWords } from "./queryWords";

/** A count of the lines of an array: the engine's ROWS takes ranges only. */
export function columnLines(array: string): string {
  return `SUM(BYROW(${array},LAMBDA(line_,1)))`;
}

/** One value for each of the rows picked. */
export function columnWords(value: QueryExpression, words: QueryWords): string {
  if (value.kind === "column") return `CHOOSECOLS(picked_,${columnPlace(value.name, words)})`;
  if (holdsMark(value)) throw new QueryNotKnown("a column that is worked out");
  return `MAP(SEQUENCE(hits_),LAMBDA(row_,${valueWords(value, "picked_", words)}))`;
}

export function sortedBy(array: string, keys: readonly (readonly [string, boolean])[]): string {
  const by = keys.map(([key, ascending]) => `${key},${ascending ? 1 : -1}`);
  return by.length === 0 ? array : `SORTBY(${array},${by.join(",")})`;
}

function holdsMark(value: QueryExpression): boolean {
  switch (value.kind) {
    case "worked out":
      return true;
    case "call":
      return value.args.some(holdsMark);
    case "reckoned":
      return holdsMark(value.left) || holdsMark(value.right);
    default:
      return false;
  }
}
