import { isBlankArgument, type Parts } from "./formulaTree";

/** Database functions, and what they make of the values of the rows that match. */
const DATABASE: { readonly [name: string]: string } = {
  DSUM: "SUM",
  DAVERAGE: "AVERAGE",
  DCOUNT: "COUNT",
  DCOUNTA: "COUNTA",
  DMAX: "MAX",
  DMIN: "MIN",
  DPRODUCT: "PRODUCT",
  DGET: "DGET",
};
/** Where no row matches these come to 0; the others fail. */
const NONE_IS_ZERO = /^(SUM|COUNT|COUNTA|PRODUCT|MAX|MIN)$/;

/** Calls one function of Sheets in the engine's words. */
type Call = (name: string, args: readonly string[]) => string;

/** The criteria of a database function where they are written out in braces, row by row; or null. */
export function writtenCriteria(
  name: string,
  arg: Parts | undefined,
): readonly (readonly Parts[])[] | null {
  if (!Object.hasOwn(DATABASE, name) || arg === undefined) return null;
  const [only, ...others] = arg.filter((part) => !isBlankArgument([part]));
  return others.length === 0 && only?.kind === "array" ? only.rows : null;
}

/** The engine takes criteria from cells only: the rows that match are found one by one here. */
export function databaseCall(
  name: string,
  [database = "", field = ""]: readonly string[],
  [headers = [], ...rows]: readonly (readonly string[])[],
  call: Call,
): string {
  const header = `INDEX(${database},1,0)`;
  const cell = (at: string): string => `OFFSET(${database},row_,MATCH(${at},${header},0)-1,1,1)`;
  const counts = rows.map((row) => {
    const pairs = headers.flatMap((at, index) => {
      const criterion = row[index]?.trim() ?? "";
      return criterion === "" || criterion === '""' ? [] : [cell(at), criterion];
    });
    return pairs.length === 0 ? "1" : `COUNTIFS(${pairs.join(",")})`;
  });
  const matches = `MAP(SEQUENCE(ROWS(${database})-1),LAMBDA(row_,IF(${counts.join("+")}>0,1,0)))`;
  const column = `IF(ISNUMBER(${field}),${field},MATCH(${field},${header},0))`;
  const values = `FILTER(DROP(CHOOSECOLS(${database},${column}),1),matches_=1)`;
  const made = DATABASE[name] ?? "SUM";
  const result = made === "DGET" ? `INDEX(${values},1)` : call(made, [values]);
  const none = NONE_IS_ZERO.test(made) ? "0" : "NA()";
  return `LET(matches_,${matches},IF(SUM(matches_)=0,${none},${result}))`;
}

/** COUNTUNIQUEIFS: how many values stand in the rows that match. */
export function countUniqueIfs([values = "", ...pairs]: readonly string[], call: Call): string {
  const [range = ""] = pairs;
  const cells = pairs.map((text, place) =>
    place % 2 === 0 ? `OFFSET(${text},row_-1,0,1,1)` : text,
  );
  const matches = `MAP(SEQUENCE(ROWS(${range})),LAMBDA(row_,COUNTIFS(${cells.join(",")})))`;
  const unique = call("COUNTUNIQUE", [`FILTER(${values},matches_=1)`]);
  return `LET(matches_,${matches},IF(SUM(matches_)=0,0,${unique}))`;
}
