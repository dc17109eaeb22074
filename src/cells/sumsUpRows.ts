/**
 * Whether a formula of that row of that tab speaks of many rows: it counts or adds up a range, names
 * today, or reads several rows of its own tab, as what people put below a table does. What a formula
 * works out for its own row, or looks up in another tab, does not.
 */
export function sumsUpRows(formula: string, row: number, tab: string): boolean {
  if (!formula.startsWith("=")) return false;
  const bare = withoutTexts(formula);
  if (COMPUTED_RANGE.test(bare)) return COUNTS.test(bare);
  const references = Array.from(bare.matchAll(REFERENCE), (found) => referenceIn(found, tab));
  const speaksOfOwnRow = references.some(
    ({ isOwn, first, last }) => isOwn && first === row && last === row,
  );
  if (speaksOfOwnRow) return false;
  const overMany = references.filter(({ first, last }) => first !== last);
  if (overMany.some(({ isOwn }) => isOwn)) return true;
  return NAMES_TODAY.test(bare) || (COUNTS.test(bare) && (overMany.length > 0 || TABLE.test(bare)));
}

/** Functions of both programs that make one value of many. */
const COUNTS =
  /\b(COUNT(A|BLANK|IFS?|UNIQUE(IFS)?)?|SUM(IFS?|PRODUCT)?|AVERAGE(A|IFS?)?|SUBTOTAL|AGGREGATE|MAX(A|IFS)?|MIN(A|IFS)?|MEDIAN|MODE|TEXTJOIN|JOIN|ROWS)\(/i;
const NAMES_TODAY = /\b(TODAY|NOW)\(\)/i;
const COMPUTED_RANGE = /\b(INDIRECT|OFFSET)\(/i;
/** Members[Organisation] */
const TABLE = /\w\[[^\]]*\]/;
const REFERENCE =
  /(?<![\w.$])(?:('(?:[^']|'')+'|[\w.]+)!)?(?:\$?[A-Z]{1,3}(\$?\d+)?(?::\$?[A-Z]{1,3}(\$?\d+)?)|\$?[A-Z]{1,3}(\$?\d+)|(\$?\d+):(\$?\d+))(?![\w(])/gi;

interface Reference {
  readonly isOwn: boolean;
  readonly first: number;
  /** Infinity where a column has no end. */
  readonly last: number;
}

function referenceIn(found: RegExpMatchArray, tab: string): Reference {
  const [, written, from, to, only, fromRow, toRow] = found;
  const name = written?.replace(/^'|'$/g, "").replace(/''/g, "'");
  const isOwn = name === undefined || name.toLowerCase() === tab.toLowerCase();
  const first = rowIn(from ?? only ?? fromRow) ?? 1;
  if (only !== undefined) return { isOwn, first, last: first };
  return { isOwn, first, last: rowIn(to ?? toRow) ?? Number.POSITIVE_INFINITY };
}

function rowIn(written: string | undefined): number | null {
  return written === undefined ? null : Number(written.replace("$", ""));
}

function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, '""');
}
