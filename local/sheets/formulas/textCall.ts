import { signsOf } from "../workbook/locale";
import { calendarNames } from "../workbook/numberFormat";
import { LATER, partOfDay } from "./dateCalls";
import { literalText, quotedText } from "./typedText";

/** What the engine takes as it stands in a format: figures, dates, signs, and text in quotes. */
const KNOWN = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[\w\s#?.,%/:;@+$€()-]+/g;
const WRITES_DAY = /[yd]/i;
/** Names of days and months, and what is text around them. */
const NAMES = /"[^"]*"|\\.|\[[^\]]*\]|d{3,}|m{3,}/gi;
const ENGINE_LOCALE = "en_GB";
const FIRST_MARK = 0xe000;
const NUMBER_FORMAT = /^[^ymdhs@?/e;]*[0#][^ymdhs@?/e;]*$/i;

/**
 * TEXT with a format that is written out, in the engine's words: it knows few currency signs unless
 * they are quoted, rounds halves to even where Sheets rounds them up, and leaves text as it is, where
 * Sheets reads numbers and days in it.
 */
export function textCall(value: string, format: string): string {
  const written = literalText(format);
  if (written === null) return `TEXT(${value},${format})`;
  const quoted = quotedText(quotedSigns(written));
  // Ranges are neither read nor rounded: the engine does so with one value only.
  if (value.includes(":") || /^\s*@\s*$/.test(written)) return `TEXT(${value},${quoted})`;
  const decimals = decimalsOf(written);
  const read = "IF(ISTEXT(text_),IFERROR(text_+0,text_),text_)";
  const rounded = `LET(read_,${read},IF(ISNUMBER(read_),ROUND(read_,${decimals}),read_))`;
  if (decimals !== null) return `LET(text_,${value},TEXT(${rounded},${quoted}))`;
  const shown = `TEXT(${read},${quoted})`;
  return `LET(text_,${value},${WRITES_DAY.test(written) ? earlyOr(shown, quoted) : shown})`;
}

/** A day before 1900, which the engine has not: the same one centuries later, with its own year. */
function earlyOr(shown: string, format: string): string {
  const later = `text_+${LATER.days}`;
  const own = format.replace(/yyyy/i, '""~""');
  const early = `TEXT(${later},SUBSTITUTE(${own},"~",YEAR(${later})-${LATER.years}))`;
  return `IF(AND(ISNUMBER(text_),text_<0),${early},${shown})`;
}

/**
 * TEXT in the signs of a locale: `TEXT(12,3;"000,00")` is 012,30 in German spreadsheets, and months and days have
 * their German names. Null where the engine's words are the locale's.
 */
export function localTextCall(value: string, format: string, locale: string): string | null {
  const written = literalText(format);
  if (written === null) return null;
  const common = commonFormat(written, locale);
  if (!NUMBER_FORMAT.test(common)) return namedDay(value, written, locale);
  if (signsOf(locale).decimal === ".") return null;
  return inItsSigns(textCall(value, quotedText(common)), locale);
}

/** The engine's figures, 1,234.50, in the signs of a locale: 1.234,50. */
export function inItsSigns(figures: string, locale: string): string {
  const { decimal, group } = signsOf(locale);
  const points = `SUBSTITUTE(SUBSTITUTE(shown_,",","~"),".","${decimal}")`;
  return `LET(shown_,${figures},SUBSTITUTE(${points},"~","${group}"))`;
}

/** A format that is written in the signs of a locale, in those of the engine. */
function commonFormat(format: string, locale: string): string {
  const { decimal, group } = signsOf(locale);
  if (decimal === ".") return format;
  const groups = group === " " ? /(?<=[#0])[ \u00a0\u202f](?=[#0])|,/g : /[.,]/g;
  return format.replace(groups, (sign) => (sign === decimal ? "." : ","));
}

/** A day under a format that names it or its month, in the locale's words, which the engine has not. */
function namedDay(value: string, format: string, locale: string): string | null {
  const named: string[] = [];
  const marked = format.replace(NAMES, (written: string) => {
    if (!/^[dm]/i.test(written)) return written;
    const names = calendarNames(written, locale);
    if (names.join() === calendarNames(written, ENGINE_LOCALE).join()) return written;
    named.push(
      `${/^m/i.test(written) ? partOfDay("MONTH", ["when_"]) : partOfDay("WEEKDAY", ["when_"])},${names.map(quotedText).join(",")}`,
    );
    return `"${markOf(named.length - 1)}"`;
  });
  if (named.length === 0) return null;
  const shown = named.reduce(
    (text, names, index) => `SUBSTITUTE(${text},"${markOf(index)}",CHOOSE(${names}))`,
    textCall("when_", quotedText(marked)),
  );
  const read = "IF(ISTEXT(given_),IFERROR(given_+0,given_),given_)";
  return `LET(given_,${value},when_,${read},IF(ISNUMBER(when_),${shown},when_))`;
}

/** Stands for a name until the engine has written the rest. */
function markOf(index: number): string {
  return String.fromCharCode(FIRST_MARK + index);
}

function quotedSigns(format: string): string {
  let quoted = "";
  let end = 0;
  for (const known of format.matchAll(KNOWN)) {
    quoted += inQuotes(format.slice(end, known.index)) + known[0];
    end = known.index + known[0].length;
  }
  return quoted + inQuotes(format.slice(end));
}

function inQuotes(signs: string): string {
  return signs === "" ? "" : `"${signs}"`;
}

/** How many decimals a plain number format shows, of the number itself; null for another format. */
function decimalsOf(format: string): number | null {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (!NUMBER_FORMAT.test(bare) || /,(?![0#])/.test(bare)) return null;
  const decimals = /\.([0#]*)/.exec(bare)?.[1]?.length ?? 0;
  return decimals + (bare.includes("%") ? 2 : 0);
}
