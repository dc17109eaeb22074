import { uniqueCall } from "../caseKept";
import { columnLines, columnWords, sortedBy } from "./queryColumns";
import type { QueryExpression, QueryTree } from "./queryTree";
import { QueryNotKnown, type QueryWords, QueryWrong } from "./queryWords";

/** What is made of the values of a group. */
const AGGREGATES: { readonly [name: string]: string } = {
  sum: "SUM",
  avg: "AVERAGE",
  max: "MAX",
  min: "MIN",
  count: "COUNTA",
};

export function isAggregate(value: QueryExpression): boolean {
  return value.kind === "call" && Object.hasOwn(AGGREGATES, value.name);
}

/** Groups and what is made of them: keys_ has one line for each group, in order. */
export function groupedWords(
  tree: QueryTree,
  words: QueryWords,
  label: (value: QueryExpression) => string,
): { readonly header: string; readonly body: string } {
  const { groupBy, pivot } = tree;
  const select = tree.select ?? [];
  if (select.some((value) => !isAggregate(value) && columnAmong(groupBy, value) === null)) {
    throw new QueryWrong("a column that is neither grouped nor added up");
  }
  const bindings = keyBindings(groupBy, words);
  if (pivot !== null) return pivoted(tree, pivot, bindings, words, label);
  const column = (value: QueryExpression): string =>
    isAggregate(value)
      ? `MAP(SEQUENCE(groups_),LAMBDA(group_,${aggregate(value, groupBy, null, words)}))`
      : `CHOOSECOLS(keys_,${columnAmong(groupBy, value)})`;
  const keys = tree.orderBy.map(({ by, ascending }) => {
    const shown = columnAmong(select, by);
    return [shown === null ? column(by) : `CHOOSECOLS(made_,${shown})`, ascending] as const;
  });
  return {
    header: `HSTACK(${select.map(label).join(",")})`,
    body: `LET(${bindings},made_,HSTACK(${select.map(column).join(",")}),${sortedBy("made_", keys)})`,
  };
}

/** keys_ and groups_; without any key, all rows are one group. */
function keyBindings(groupBy: readonly QueryExpression[], words: QueryWords): string {
  const columns = groupBy.map((key) => columnWords(key, words));
  if (columns.length === 0) return "keys_,1,groups_,1";
  const unique = uniqueCall([`HSTACK(${columns.join(",")})`]);
  const order = columns.map((_key, index) => [`CHOOSECOLS(found_,${index + 1})`, true] as const);
  return `found_,${unique},keys_,${sortedBy("found_", order)},groups_,${columnLines("keys_")}`;
}

function pivoted(
  { select, groupBy, orderBy }: QueryTree,
  pivot: QueryExpression,
  bindings: string,
  words: QueryWords,
  label: (value: QueryExpression) => string,
): { readonly header: string; readonly body: string } {
  const [value, ...others] = (select ?? []).filter(isAggregate);
  if (value === undefined || others.length > 0 || orderBy.length > 0) {
    throw new QueryNotKnown("more than one figure for each column");
  }
  const across = `LET(over_,${uniqueCall([columnWords(pivot, words)])},SORTBY(over_,over_,1))`;
  const cell = aggregate(value, groupBy, pivot, words);
  const keys = groupBy.map((_key, index) => `CHOOSECOLS(keys_,${index + 1})`);
  const figures = `MAKEARRAY(groups_,${columnLines("across_")},LAMBDA(group_,over_,${cell}))`;
  return {
    header: `LET(across_,${across},HSTACK(${[...groupBy.map(label), "TOROW(across_)"].join(",")}))`,
    body: `LET(across_,${across},${bindings},HSTACK(${[...keys, figures].join(",")}))`,
  };
}

/** Of the values of group `group_` (and, under a pivot, of its column `over_`); blanks do not count. */
function aggregate(
  value: QueryExpression,
  groupBy: readonly QueryExpression[],
  pivot: QueryExpression | null,
  words: QueryWords,
): string {
  const [of, ...others] = value.kind === "call" ? value.args : [];
  const name = value.kind === "call" ? value.name : "";
  if (of === undefined || others.length > 0) throw new QueryNotKnown(name);
  const is = (array: string, expected: string): string =>
    `EXACT(INDEX(${array},row_,1)&"",${expected}&"")`;
  const tests = [
    'INDEX(values_,row_,1)<>""',
    ...groupBy.map((key, index) => is(columnWords(key, words), `INDEX(keys_,group_,${index + 1})`)),
    ...(pivot === null ? [] : [is(columnWords(pivot, words), "INDEX(across_,over_,1)")]),
  ];
  const inGroup = `MAP(SEQUENCE(hits_),LAMBDA(row_,IF(AND(${tests.join(",")}),1,0)))`;
  const some = name === "count" ? "SUM(in_)" : `${AGGREGATES[name]}(FILTER(values_,in_=1))`;
  const none = name === "count" ? "0" : '""';
  return `LET(values_,${columnWords(of, words)},in_,${inGroup},IF(SUM(in_)=0,${none},${some}))`;
}

/** Which of the values it is, counted from 1; null where it is none of them. */
function columnAmong(values: readonly QueryExpression[], value: QueryExpression): number | null {
  const text = JSON.stringify(value);
  const place = values.findIndex((each) => JSON.stringify(each) === text);
  return place === -1 ? null : place + 1;
}
