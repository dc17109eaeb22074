import { BLANK, type CellValue, describeCell, isUnused, tidyText } from "../cells/cellValue";

/** Where the columns of a table stand, counted from 1. */
export interface ColumnPlaces {
  /** The first column of those that name a row; undefined where it is missing. */
  readonly key: number | undefined;
  /** All that people fill. */
  readonly filled: readonly number[];
  /** The add-on's own: what stands there says nothing of the row. */
  readonly auto: readonly number[];
}

/**
 * Whether a row is none of the records of its table but something that people write below or between
 * them: a total, a count, a note, a source, a key to the signs in the table. It is told by its first
 * words and by what else is filled: an organisation called "Total" that has a contact is a record, as
 * is one whose name only begins like a total or a note.
 */
export function isAside(cells: readonly CellValue[], { key, filled, auto }: ColumnPlaces): boolean {
  const isTold = (cell: CellValue, index: number): boolean =>
    !isUnused(cell) && !auto.includes(index + 1);
  const at = cells.findIndex(isTold);
  const first = cells[at];
  // Most rows hold no sum, and begin like no aside: the rest of their cells is not looked at.
  if (cells.some(isSum) && isOfSums(cells.filter(isTold), cells[(key ?? 0) - 1] ?? BLANK)) {
    return true;
  }
  if (first?.kind !== "text") return false;
  const others = () => cells.filter((cell, index) => index > at && isTold(cell, index));
  const words = tidyText(first.text).replace(/^["'([\s-]+/, "");
  if (isTotal(words)) return others().every(isFigure);
  // Words in another column are that column's, of a row whose name is missing; beside a name, words
  // in a column of people's own are about the record of that name.
  const isNamed = key !== undefined && key !== at + 1 && !isUnused(cells[key - 1] ?? BLANK);
  const isNaming = at + 1 === key || (!filled.includes(at + 1) && !isNamed);
  if (!isNaming) return false;
  if (isNote(words)) return others().length < 3 && !others().some(isAddressOrDay);
  return (
    (isKeyToSigns(words) || isSentence(words) || isCountInWords(words)) && others().length === 0
  );
}

/**
 * A count where the name would be, or sums, which may have a word of their own before them: "Signed"
 * and how many did.
 */
function isOfSums(told: readonly CellValue[], name: CellValue): boolean {
  if (isSum(name)) return true;
  const [first, ...others] = told;
  const isWord = first?.kind === "text" && !isSum(first);
  const figures = isWord ? others : told;
  return figures.some(isSum) && figures.every((cell) => isSum(cell) || isFigure(cell));
}

function isSum(cell: CellValue): boolean {
  return "sumsUp" in cell && cell.sumsUp === true;
}

/** "Total", "Grand total:", "Total members: 27", "27 members", "Number of members". */
function isTotal(words: string): boolean {
  return TOTAL.test(words) || COUNT.test(words);
}

const COUNTED =
  "(members?|organisations?|organizations?|records?|rows?|entries|events?|actions?|measures?|priorities|meetings?|apprentices|signed|pledges|replies|responses)";
const FIGURES = "[\\d,.%\u00a3 ]+";
const TOTAL = new RegExp(
  `^((grand|overall|sub|running)[ -]?)?(totals?|sum|count|average|mean)` +
    `( (number|no\\.?)?( ?of)? ?.*\\b${COUNTED}\\b.{0,30}| (number|no\\.?)( of\\b.*)?)?` +
    `\\s*([:=(*.]+ ?(${FIGURES})?(${COUNTED})?[).*]*|${FIGURES})?$`,
  "i",
);
const COUNT = new RegExp(
  `^(\\d[\\d,.]*|n|(no\\.?|number) of|n ?=)( ?=)? ?(the |our |all )?${COUNTED}` +
    `( (in all|in total|altogether|to date|so far))?( ?[:=(].*)?[.*]*$`,
  "i",
);

/** How notes, sources and the like begin. */
const NOTE = new RegExp(
  "^(" +
    [
      /\(?\d\) /,
      /\[?\d+\]/,
      /((foot)?notes?|n\.?b\.?|key|legend|sources?|data|caveats?|comments?|remarks?)( ?\d+)?( ?[:=]| [\u2013-] )/,
      /notes?$/,
      /((last|first) )?(updated|revised|amended|reviewed|printed)\b.*\d/,
      /(correct|accurate|position|figures?|numbers?|data) (as )?(at|from|supplied|provided|taken)\b/,
      /figures? (for|in|of|are|do)\b/,
      /as at \d/,
      /(prepared|compiled|maintained|produced|collated|supplied) (by|for|from|on) /,
      /please /,
      /end of (list|table|sheet|members)$/,
      /page \d+( of \d+)?$/,
      /continued( (over|on|below)\b.*)?$/,
      /see (also|notes?|below|above|tab|sheet) /,
      /awaiting /,
      /for (further|more) (information|details)\b/,
      /(all|these|those|other) figures\b/,
      /n\/a:? (=|means)/,
      /(\u00a9|copyright) /,
    ]
      .map(({ source }) => source)
      .join("|") +
    ")",
  "i",
);
const SIGNS = /^[*\u2020\u2021\u00a7#]+ ?/;

/** "* awaiting reply" is a note; "*Corby Borough Council" is a member with a note. */
function isNote(words: string): boolean {
  if (NOTE.test(words)) return true;
  const behind = words.replace(SIGNS, "");
  return behind !== words && (/^[=:a-z]/.test(behind) || NOTE.test(behind) || isSentence(behind));
}

/** "* = awaiting reply", "Y = yes", "N/A: not asked": what a sign in the table stands for. */
function isKeyToSigns(words: string): boolean {
  return /^[^\s=]{1,10}( [^\s=]{1,10})? = \S/.test(words);
}

/** "Signed: 4", "Pledges so far = 16 of 27": the figure beside its own words, and nothing else. */
function isCountInWords(words: string): boolean {
  return COUNT_IN_WORDS.test(words);
}

const COUNT_IN_WORDS =
  /^[a-z][a-z' ]{2,60} ?[:=] ?\u00a3?\d[\d,.]*( ?%| (of|out of) \d[\d,.]*)?[.)]?$/i;

/** Names of organisations are no sentences, whatever stands at their end. */
function isSentence(words: string): boolean {
  const ends = /[.!?]$/.test(words) && !/\b(ltd|co|inc|plc|dept|assoc|govt|no|st)\.$/i.test(words);
  return ends && words.split(" ").length >= 6;
}

/** Numbers and what reads as some: "16 of 27", "59 %", "£1,200", "-". */
function isFigure(cell: CellValue): boolean {
  if (cell.kind !== "text") return cell.kind !== "day";
  return /^([-\u2013]|n\/?a|[\u00a3\u20ac$]?[\d,. ]+( ?%|k|m)?( ?(of|\/|out of) ?\d+)?( ?\(?\d+ ?%\)?)?)$/i.test(
    tidyText(cell.text),
  );
}

function isAddressOrDay(cell: CellValue): boolean {
  return cell.kind === "day" || describeCell(cell).includes("@");
}
