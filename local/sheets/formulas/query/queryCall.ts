import { quotedText } from "../typedText";
import { columnLines, columnWords, sortedBy } from "./queryColumns";
import { groupedWords, isAggregate } from "./queryGroups";
import { type QueryExpression, type QueryTree, queryTree } from "./queryTree";
import {
  columnPlace,
  QueryNotKnown,
  type QueryWords,
  QueryWrong,
  testWords,
  valueWords,
} from "./queryWords";

/** What Sheets says of a query that is none. */
const WRONG = "#VALUE!";
/** Words of the language, and parts that the formula works out, in forms that the grammar does not have. */
const OTHER_FORMS =
  /\b(pivot|options|skipping|timeofday|timestamp|format|label)\b|[\uE100-\uE1FF]/i;

/** What QUERY is asked, in the engine's words. */
export interface QueryAsked extends QueryWords {
  readonly data: string;
  /** The query, with a character for each part that the formula works out. */
  readonly query: string;
  /** How many rows at the top are headers; null where it is left to QUERY to see. */
  readonly headers: string | null;
}

/**
 * QUERY in the engine's words, as one LET: all_ is what is asked, rows_ that without its headers,
 * picked_ the rows that pass. Null where the query has a form that is not known here; an error where
 * it has none.
 */
export function queryCall(asked: QueryAsked): string | null {
  const tree = queryTree(asked.query.trim());
  if (tree === null) return OTHER_FORMS.test(asked.query) ? null : WRONG;
  try {
    return wholeQuery(tree, asked);
  } catch (failure) {
    if (failure instanceof QueryWrong) return WRONG;
    if (failure instanceof QueryNotKnown) return null;
    throw failure;
  }
}

function wholeQuery(tree: QueryTree, asked: QueryAsked): string {
  const isGrouped =
    tree.groupBy.length > 0 || tree.pivot !== null || (tree.select ?? []).some(isAggregate);
  // A first row of words over figures is a row of headers.
  const headers =
    asked.headers ??
    "IF(SUM(MAP(TAKE(all_,1),LAMBDA(cell_,ISNUMBER(cell_)*1)))>0,0,IF(SUM(MAP(all_,LAMBDA(cell_,ISNUMBER(cell_)*1)))>0,1,0))";
  const label = (value: QueryExpression): string => labelWords(value, tree, asked);
  const made = isGrouped ? groupedWords(tree, asked, label) : plainWords(tree, asked, label);
  const body = limited(made.body, tree, asked);
  // Where all headers are named '' there is no row of them.
  if (isHeadless(tree)) return allOf(asked, headers, passWords(tree, asked), "NA()", body);
  const alwaysHeaded = isGrouped || tree.labels.length > 0;
  const whole = `VSTACK(${made.header},${body})`;
  const headed = alwaysHeaded ? whole : `IF(headers_>0,${whole},${body})`;
  const none = alwaysHeaded ? made.header : `IF(headers_>0,${made.header},NA())`;
  return allOf(asked, headers, passWords(tree, asked), none, headed);
}

function allOf(
  { data }: QueryAsked,
  headers: string,
  passes: string,
  none: string,
  some: string,
): string {
  return (
    `LET(all_,${data},headers_,${headers},rows_,DROP(all_,headers_),` +
    `kept_,MAP(SEQUENCE(${columnLines("rows_")}),LAMBDA(row_,IF(${passes},1,0))),` +
    `hits_,SUM(kept_),IF(hits_=0,${none},LET(picked_,FILTER(rows_,kept_=1),${some})))`
  );
}

function isHeadless({ select, labels }: QueryTree): boolean {
  const unnamed = labels.filter(({ label }) => label === "").map(({ of }) => JSON.stringify(of));
  return select?.every((value) => unnamed.includes(JSON.stringify(value))) ?? false;
}

/** Without a condition, rows pass that hold anything: ranges reach further down than their rows. */
function passWords(tree: QueryTree, asked: QueryAsked): string {
  if (tree.where !== null) return testWords(tree.where, "rows_", asked);
  const columns =
    tree.select === null
      ? Array.from({ length: asked.width ?? 0 }, (_, index) => index + 1)
      : [...tree.select, ...tree.groupBy].flatMap((each) => columnsIn(each, asked));
  const filled = [...new Set(columns)].map((place) => `INDEX(rows_,row_,${place})<>""`);
  return filled.length === 0 ? "TRUE" : `OR(${filled.join(",")})`;
}

function columnsIn(value: QueryExpression, words: QueryWords): readonly number[] {
  switch (value.kind) {
    case "column":
      return [columnPlace(value.name, words)];
    case "call":
      return value.args.flatMap((each) => columnsIn(each, words));
    case "reckoned":
      return [value.left, value.right].flatMap((each) => columnsIn(each, words));
    default:
      return [];
  }
}

function plainWords(
  tree: QueryTree,
  words: QueryWords,
  label: (value: QueryExpression) => string,
): { readonly header: string; readonly body: string } {
  const keys = tree.orderBy.map(
    ({ by, ascending }) => [columnWords(by, words), ascending] as const,
  );
  const sorted = sortedBy("picked_", keys);
  const { select } = tree;
  if (select === null) {
    if (tree.labels.length > 0) throw new QueryNotKnown("labels of all columns");
    return { header: "TAKE(all_,1)", body: sorted };
  }
  const columns = select.map((value) => columnWords(value, words));
  return {
    header: `HSTACK(${select.map(label).join(",")})`,
    body: `LET(picked_,${sorted},HSTACK(${columns.join(",")}))`,
  };
}

function labelWords(value: QueryExpression, { labels }: QueryTree, words: QueryWords): string {
  const given = labels.find(({ of }) => JSON.stringify(of) === JSON.stringify(value));
  if (given !== undefined) return quotedText(given.label);
  if (value.kind === "column") {
    return `IF(headers_>0,INDEX(all_,1,${columnPlace(value.name, words)})&"","")`;
  }
  const [only] = value.kind === "call" ? value.args : [];
  if (value.kind === "call" && only !== undefined) {
    return `TRIM(${quotedText(`${value.name} `)}&${labelWords(only, { ...NO_LABELS }, words)})`;
  }
  return '""';
}

const NO_LABELS: QueryTree = {
  select: null,
  where: null,
  groupBy: [],
  pivot: null,
  orderBy: [],
  limit: null,
  offset: null,
  labels: [],
};

function limited(body: string, { limit, offset }: QueryTree, words: QueryWords): string {
  const amount = (value: QueryExpression): string => valueWords(value, "rows_", words);
  const from = offset === null ? body : `DROP(${body},${amount(offset)})`;
  return limit === null ? from : `TAKE(${from},${amount(limit)})`;
}
