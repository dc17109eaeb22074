import { quotedText } from "../formulas/typedText";
import { mapReferences, type Reference, withCommas } from "../workbook/formulaReferences";
import { withMarkedParameters } from "./parameterNames";

/** The last row and column that a file can name, counted from 0: an open end is written so. */
const LAST_ROW_INDEX = 1_048_575;
const LAST_COLUMN_INDEX = 16_383;

/** Functions that came after the file format; programs know them only with a prefix. */
const LATER = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE " +
    "BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE " +
    "CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA " +
    "CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL " +
    "ENCODEURL FIELDVALUE FILTERXML FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY " +
    "FORECAST.ETS.STAT FORECAST.LINEAR GROUPBY IMAGE ISOMITTED PERCENTOF PIVOTBY REGEXTEST SINGLE " +
    "STOCKHISTORY TRANSLATE TRIMRANGE WEBSERVICE " +
    "DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST " +
    "FLOOR.MATH FLOOR.PRECISE FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK " +
    "HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA " +
    "ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE " +
    "PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI " +
    "POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH " +
    "SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV " +
    "T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE " +
    "UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** Those that have a second prefix. */
const LATER_ON_SHEETS = new Set(["FILTER", "SORT"]);
/** Functions that only Sheets has. Its own exports wrap them so that other programs keep the value. */
const SHEETS_ONLY =
  /\b(ARRAY_CONSTRAIN|COUNTUNIQUE|DETECTLANGUAGE|FLATTEN|GOOGLEFINANCE|GOOGLETRANSLATE|IMPORTDATA|IMPORTFEED|IMPORTHTML|IMPORTRANGE|IMPORTXML|ISBETWEEN|ISDATE|ISEMAIL|ISURL|JOIN|QUERY|REGEXEXTRACT|REGEXMATCH|REGEXREPLACE|SORTN|SPARKLINE|SPLIT|TO_DATE|TO_DOLLARS|TO_PERCENT|TO_PURE_NUMBER|TO_TEXT)\s*\(/i;
const WRAPPED = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/;
const FUNCTION_NAME = /(?<![\w.])([A-Z][A-Z0-9.]*)(?=\s*\()/gi;
/** Before a name or a tab, a file may say that it is of the file itself. */
const THIS_FILE = /\[0\]!|(?<=')\[0\](?=[^'[\]]+'!)/g;
/** What Sheets exports in place of a formula where an array formula elsewhere filled the cell. */
const FILLED_CELL = /^IFERROR\(__xludf\.DUMMYFUNCTION\("""COMPUTED_VALUE"""\)/;
const WHOLE_ARRAY = /^=\s*ARRAYFORMULA\s*\((.*)\)\s*$/is;

/** A formula of a file (without "=") as Sheets would show it, with "=". */
export function formulaFromFile(formula: string): string {
  const wrapped = WRAPPED.exec(formula);
  if (wrapped !== null) return `=${(wrapped[1] ?? "").replace(/""/g, '"')}`;
  const own = formula.replace(THIS_FILE, "");
  const plain = outsideText(own, (part) => part.replace(/_xl(?:fn|ws|pm|udf)\./gi, ""));
  return mapReferences(`=${plain}`, openReference);
}

/** Whether a formula in a file only stands where another cell's array formula filled in a value. */
export function isFilledCell(formula: string): boolean {
  return FILLED_CELL.test(formula);
}

/** Whether only Sheets knows a function of the formula. */
export function isOfSheetsAlone(formula: string): boolean {
  return SHEETS_ONLY.test(formula);
}

/** Whether a formula of a file has a value beside it, for programs that do not know its functions. */
export function isWrapped(written: string): boolean {
  return WRAPPED.test(written);
}

/** Whether `formulaToFile` may make other words of the formula than its file has. */
export function mayBeWrittenOtherwise(formula: string, written: string): boolean {
  if (written !== formula.slice(1) || isOfSheetsAlone(formula)) return true;
  const names = [...formula.matchAll(FUNCTION_NAME)].map(([name]) => name.toUpperCase());
  return names.some((name) => LATER.has(name) || LATER_ON_SHEETS.has(name));
}

/** What stands where a formula that only Sheets knows filled a value in, as Sheets exports it. */
export function filledCellToFile(shown: string | number | boolean): string {
  return wrapped('"COMPUTED_VALUE"', shown);
}

function wrapped(text: string, shown: string | number | boolean): string {
  const kept = typeof shown === "string" ? quotedText(shown) : String(shown).toUpperCase();
  return `IFERROR(__xludf.DUMMYFUNCTION(${quotedText(text)}),${kept})`;
}

/** A formula of the workbook as a file holds it, without "=". `shown` stands in where it fails. */
export function formulaToFile(formula: string, shown: string | number | boolean): string {
  if (isOfSheetsAlone(formula)) return wrapped(formula.slice(1), shown);
  const inner = WHOLE_ARRAY.exec(formula)?.[1];
  const written = withCommas(inner === undefined ? formula : `=${inner}`);
  const closed = mapReferences(written, closedReference);
  return outsideText(withMarkedParameters(closed).slice(1), (part) =>
    part.replace(FUNCTION_NAME, (name) => {
      const upper = name.toUpperCase();
      if (LATER_ON_SHEETS.has(upper)) return `_xlfn._xlws.${upper}`;
      return LATER.has(upper) ? `_xlfn.${upper}` : name;
    }),
  );
}

/** Whether the formula is to be written as an array formula, though it fills one cell only. */
export function isArrayFormula(formula: string): boolean {
  return WHOLE_ARRAY.test(formula);
}

/** Changes what stands outside quoted text. */
function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}

function openReference(reference: Reference): Reference {
  const { range } = reference;
  // The last cell of all is a cell, not an open end.
  const openRows = range.bottom === LAST_ROW_INDEX && range.top !== LAST_ROW_INDEX;
  const openColumns = range.right === LAST_COLUMN_INDEX && range.left !== LAST_COLUMN_INDEX;
  if (!openRows && !openColumns) return reference;
  return {
    ...reference,
    range: {
      ...range,
      ...(openRows && { bottom: null }),
      ...(openRows && range.top === 0 && { top: null }),
      ...(openColumns && { right: null }),
      ...(openColumns && range.left === 0 && { left: null }),
    },
  } as Reference;
}

/** `A2:A` becomes `A2:A1048576`; whole rows and columns (`A:A`) are written as they are. */
function closedReference(reference: Reference): Reference {
  const { range } = reference;
  const openRows = range.top != null && range.bottom == null;
  const openColumns = range.left != null && range.right == null;
  if (!openRows && !openColumns) return reference;
  return {
    ...reference,
    range: {
      ...range,
      ...(openRows && { bottom: LAST_ROW_INDEX }),
      ...(openColumns && { right: LAST_COLUMN_INDEX }),
    },
  } as Reference;
}
