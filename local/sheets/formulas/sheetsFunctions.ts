import { uniqueCall, withMarks } from "./caseKept";
import { dateCall, partOfDay } from "./dateCalls";
import { encodedUrl } from "./encodedUrl";
import type { IntoWords } from "./localWords";
import { countUniqueIfs } from "./matchedRows";
import { textCall } from "./textCall";

/** Arguments as the engine's text. */
type Args = readonly string[];
type Translation = (args: Args) => string;

const EMAIL = "^[^\\s@,;<>()]+@[^\\s@,;<>()]+\\.[a-zA-Z]{2,}$";
const LINK = "^((https?|ftp)://|mailto:|www\\.)\\S+$|^[\\w-]+(\\.[\\w-]+)*\\.[a-zA-Z]{2,}(/\\S*)?$";

const LONGEST_TEXT = 50_000;

/** Functions of Sheets that the engine calls otherwise or does not have, in the engine's words. */
const TRANSLATIONS: { readonly [name: string]: Translation } = {
  // The engine fills arrays by itself.
  ARRAYFORMULA: ([formula = ""]) => `(${formula})`,
  HYPERLINK: (args) => `CHOOSE(${[args.length, ...args].join(",")})`,
  JOIN: ([delimiter = '""', ...items]) => joined(delimiter, "FALSE", items),
  TEXTJOIN: ([delimiter = '""', skips = "TRUE", ...items]) => joined(delimiter, skips, items),
  ARRAY_CONSTRAIN: ([range = "", rows = "1", columns = "1"]) => `TAKE(${range},${rows},${columns})`,
  SPLIT: ([text = '""', delimiter = '""']) =>
    `LET(split_,${splitCall(text, delimiter)},IFERROR(split_*1,split_))`,
  FLATTEN: (args) => `TOCOL(${stacked(args)})`,
  UNIQUE: uniqueCall,
  COUNTUNIQUE: (args) =>
    `IF(COUNTA(${args.join(",")})=0,0,COUNTA(UNIQUE(TOCOL(${withMarks(stacked(args))},1))))`,
  REGEXMATCH: (args) => `REGEXTEST(${args.join(",")})`,
  ISEMAIL: ([text = '""']) => `REGEXTEST(${text},"${EMAIL}")`,
  ISURL: ([text = '""']) => `REGEXTEST(${text},"${LINK}")`,
  SORT: ([range = "", ...order]) => sortCall(range, keysOf(order)),
  "AVERAGE.WEIGHTED": ([values = "", weights = ""]) =>
    `(SUMPRODUCT(${values},${weights})/SUM(${weights}))`,
  IF: ([test = "", ...results]) =>
    `IF(${[test.trim() === "" ? "FALSE" : test, ...results.map((arg) => (arg.trim() === "" ? '""' : arg))].join(",")})`,
  IFERROR: ([value = "", instead = '""']) => `IFERROR(${value},${instead || '""'})`,
  IFNA: ([value = "", instead = '""']) => `IFNA(${value},${instead || '""'})`,
  ROUND: (args) => `ROUND(${withLast(args, "0")})`,
  ROUNDUP: (args) => `ROUNDUP(${withLast(args, "0")})`,
  ROUNDDOWN: (args) => `ROUNDDOWN(${withLast(args, "0")})`,
  FLOOR: (args) => `FLOOR(${withLast(args, "1")})`,
  CEILING: (args) => `CEILING(${withLast(args, "1")})`,
  TEXT: ([value = "", format = '""']) => textCall(value, format),
  ROWS: ([range = ""]) => counted("ROWS", "BYROW", range),
  COLUMNS: ([range = ""]) => counted("COLUMNS", "BYCOL", range),
  CONCATENATE: (args) =>
    args.some(isComputed) ? joined('""', "FALSE", args) : `CONCAT(${args.join(",")})`,
  COUNT: (args) =>
    args.every(isPlain)
      ? `COUNT(${args.join(",")})`
      : `IFERROR(REDUCE(0,TOCOL(${stacked(args)}),LAMBDA(count_,item_,count_+ISNUMBER(item_))),0)`,
  // All the conditions have to hold; where none is left, Sheets says #N/A.
  FILTER: ([range = "", ...conditions]) =>
    `FILTER(${range},${conditions.length === 1 ? conditions[0] : conditions.map((each) => `(${each})`).join("*")},NA())`,
  SORTN: ([range = "", count = "1", ties = "0", ...order]) =>
    ties.trim() === "0"
      ? `TAKE(${engineCall("SORT", [range, ...(order.length === 0 ? ["1", "TRUE"] : order)])},${count})`
      : `SORTN(${[range, count, ties, ...order].join(",")})`,
  ISBETWEEN: ([value = "", low = "", high = "", withLow = "TRUE", withHigh = "TRUE"]) =>
    `(IF(${withLow},${value}>=${low},${value}>${low})*IF(${withHigh},${value}<=${high},${value}<${high})=1)`,
  DATE: dateCall,
  YEAR: (args) => partOfDay("YEAR", args),
  MONTH: (args) => partOfDay("MONTH", args),
  DAY: (args) => partOfDay("DAY", args),
  WEEKDAY: (args) => partOfDay("WEEKDAY", args),
  EDATE: (args) => partOfDay("EDATE", args),
  EOMONTH: (args) => partOfDay("EOMONTH", args),
  // The engine takes text there month first everywhere.
  DATEDIF: ([start = "", end = "", unit = ""]) => `DATEDIF((${start})+0,(${end})+0,${unit})`,
  TO_DATE: ([value = ""]) => `(${value})`,
  TO_PERCENT: ([value = ""]) => `(${value})`,
  TO_DOLLARS: ([value = ""]) => `(${value})`,
  TO_PURE_NUMBER: ([value = ""]) => `(${value})`,
  TO_TEXT: ([value = ""]) => `(${value}&"")`,
  ADD: between("+"),
  MINUS: between("-"),
  MULTIPLY: between("*"),
  DIVIDE: between("/"),
  POW: between("^"),
  EQ: between("="),
  NE: between("<>"),
  GT: between(">"),
  GTE: between(">="),
  LT: between("<"),
  LTE: between("<="),
  UMINUS: ([value = ""]) => `(0-${value})`,
  UNARY_PERCENT: ([value = ""]) => `((${value})/100)`,
  EPOCHTODATE: ([stamp = "", unit = "1"]) =>
    `((${stamp})/CHOOSE(${unit},86400,86400000,86400000000)+25569)`,
  PERCENTIF: ([range = "", criterion = ""]) =>
    `(COUNTIF(${range},${criterion})/(ROWS(${range})*COLUMNS(${range})))`,
  // What these need stands in readingCalls.ts; the names are known here.
  ISDATE: () => "FALSE",
  ENCODEURL: ([text = '""']) => encodedUrl(text),
  COUNTUNIQUEIFS: (args) => countUniqueIfs(args, engineCall),
  UPLUS: ([value = ""]) => `(${value})`,
};

/** The call of a function of Sheets as the engine understands it. */
export function engineCall(name: string, args: Args): string {
  const known = name.toUpperCase();
  const translation = Object.hasOwn(TRANSLATIONS, known) ? TRANSLATIONS[known] : undefined;
  return translation === undefined ? `${name}(${args.join(",")})` : translation(args);
}

/** What rows are sorted by. */
export interface SortBy {
  readonly text: string;
  /** The number of a column of what is sorted; else values beside it. */
  readonly isColumn: boolean;
  readonly ascending: string;
}

export function sortCall(range: string, keys: readonly SortBy[]): string {
  if (keys.length === 0) return `SORT(${range})`;
  const by = keys.map(({ text, isColumn, ascending }) => {
    const direction = `IF(${ascending.trim() === "" ? "TRUE" : ascending},1,-1)`;
    return `${isColumn ? `CHOOSECOLS(sorted_,${text})` : text},${direction}`;
  });
  return `LET(sorted_,${range},SORTBY(sorted_,${by.join(",")}))`;
}

function keysOf(order: Args): readonly SortBy[] {
  return order.flatMap((text, index) =>
    index % 2 === 0
      ? { text, isColumn: !/^[^()]*:[^()]*$/.test(text), ascending: order[index + 1] ?? "TRUE" }
      : [],
  );
}

/** The pieces of a text, all of them as text. */
export function splitCall(text: string, delimiter: string): string {
  return `TEXTSPLIT(${text},${delimiters(delimiter)},,TRUE)`;
}

/** Each letter of a written delimiter parts the text. */
function delimiters(written: string): string {
  const letters = /^\s*"((?:[^"]|""){2,})"\s*$/.exec(written)?.[1]?.match(/""|[^"]/g) ?? [];
  if (letters.length < 2) return written;
  return `{${letters.map((letter) => `"${letter}"`).join(",")}}`;
}

/** Whether a function makes it: the engine takes some things for ranges only. */
function isComputed(arg: string): boolean {
  return arg.includes("(");
}

/** A range, or something written out. */
function isPlain(arg: string): boolean {
  return (
    /^\s*(('[^']*'|[\w.]+)!)?\$?[A-Z]*\$?\d*(:\$?[A-Z]*\$?\d*)?\s*$|^\s*("[^"]*"|-?[\d.]+)\s*$/i.test(
      arg,
    ) && /[\d:"]/.test(arg)
  );
}

/** A call that joins values, these put into the words of a locale; null for all other calls. */
export function joiningCall(name: string, args: Args, words: IntoWords): string | null {
  const [first = '""', second = "TRUE", ...others] = args;
  switch (name) {
    case "CONCATENATE":
      return joined('""', "FALSE", args, words);
    case "JOIN":
      return joined(first, "FALSE", args.slice(1), words);
    case "TEXTJOIN":
      return joined(first, second, others, words);
    default:
      return null;
  }
}

/** The engine joins the cells of ranges only, not those of what a formula comes to, and in its own words. */
function joined(
  delimiter: string,
  skipsBlanks: string,
  items: Args,
  words: IntoWords = null,
): string {
  if (words === null && !items.some(isComputed)) {
    return `TEXTJOIN(${[delimiter, skipsBlanks, ...items].join(",")})`;
  }
  const item = words === null ? "item_" : words("item_");
  const step = `IF((${skipsBlanks})*(item_=""),text_,text_&(${delimiter})&${item})`;
  const text = `REDUCE("",TOCOL(${stacked(items)}),LAMBDA(text_,item_,${step}))`;
  return `MID(${text},LEN(${delimiter})+1,${LONGEST_TEXT})`;
}

/** The engine counts the lines of ranges only, not those of what a formula comes to. */
function counted(name: string, by: string, range: string): string {
  if (!isComputed(range)) return `${name}(${range})`;
  const count = `SUM(${by}(lines_,LAMBDA(line_,1)))`;
  // One line may be nothing but an error.
  const one = "IF(ISERROR(INDEX(lines_,1,1)),INDEX(lines_,1,1),1)";
  return `LET(lines_,${range},lineCount_,${count},IF(lineCount_>1,lineCount_,${one}))`;
}

function stacked(args: Args): string {
  if (args.length === 1) return args[0] ?? "";
  return `VSTACK(${args.map((arg) => `TOCOL(${arg})`).join(",")})`;
}

function withLast(args: Args, usual: string): string {
  return args.length === 1 ? `${args[0]},${usual}` : args.join(",");
}

function between(operator: string): Translation {
  return ([left = "", right = ""]) => `((${left})${operator}(${right}))`;
}
