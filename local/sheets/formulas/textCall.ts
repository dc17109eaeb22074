import { signsOf } from "../workbook/locale";
import { LATER } from "./dateCalls";
import { literalText, quotedText } from "./typedText";

/** What the engine takes as it stands in a format: figures, dates, signs, and text in quotes. */
const KNOWN = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[\w\s#?.,%/:;@+$€()-]+/g;
const WRITES_DAY = /[yd]/i;
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
 * TEXT with a figures' format in the signs of a locale with a decimal comma: `TEXT(12,3;"000,00")` is 012,30 in
 * German spreadsheets. Null for all others.
 */
export function localTextCall(value: string, format: string, locale: string): string | null {
  const written = literalText(format);
  if (signsOf(locale).decimal === "." || written === null) return null;
  const common = written.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
  if (!NUMBER_FORMAT.test(common)) return null;
  const points = 'SUBSTITUTE(SUBSTITUTE(shown_,",","~"),".",",")';
  return `LET(shown_,${textCall(value, quotedText(common))},SUBSTITUTE(${points},"~","."))`;
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
