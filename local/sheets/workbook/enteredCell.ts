import { type Cell, tidyCell } from "./cell";
import { isPlainText, showsDate } from "./numberFormat";
import { type TypedValue, type TypingContext, typedValue } from "./typedValue";

/** The cell after text was typed into it: what is under Plain text stays as it was typed. */
export function cellWithTypedText(
  old: Cell | undefined,
  text: string,
  context: TypingContext,
): Cell | undefined {
  if (!isPlainText(old?.numberFormat)) return cellWithEntry(old, typedValue(text, context));
  const literal = text.startsWith("'") ? text.slice(1) : text;
  return cellWithEntry(old, literal === "" ? {} : { value: literal });
}

/**
 * The cell with another value or formula. Its look, note and rule stay; its number format too,
 * except that an automatic one takes the format of what was entered, and that a date is shown as a
 * date.
 */
export function cellWithEntry(old: Cell | undefined, entry: TypedValue): Cell | undefined {
  const { value, formula } = entry;
  if (old === undefined) {
    return tidyCell({ value, formula, numberFormat: entry.numberFormat });
  }
  return tidyCell({
    value,
    formula,
    numberFormat: formatAfter(chosenFormat(old), entry.numberFormat),
    note: old.note,
    validation: old.validation,
    style: old.style,
    link: linkAfter(old, entry),
  });
}

/** The link that a cell keeps: it is of the cell as a whole while this holds no text. */
export function linkAfter(old: Cell | undefined, { value, formula }: TypedValue): Cell["link"] {
  const takesLink = formula !== undefined || (value !== undefined && typeof value !== "string");
  return takesLink ? old?.link : undefined;
}

/** The cell without what it held; look, note, rule and number format stay. */
export function cellWithoutContent(old: Cell | undefined): Cell | undefined {
  return old && cellWithEntry(old, {});
}

/** The number format that somebody chose for the cell; undefined is automatic. */
export function chosenFormat(cell: Cell | undefined): string | undefined {
  return cell?.formatOfResult ? undefined : cell?.numberFormat;
}

/** The cell with a number format that somebody chose; undefined makes it automatic again. */
export function withChosenFormat(
  cell: Cell | undefined,
  numberFormat: string | undefined,
): Cell | undefined {
  return tidyCell({ ...cell, numberFormat, formatOfResult: undefined });
}

function formatAfter(old: string | undefined, entered: string | undefined): string | undefined {
  if (old === undefined) return entered;
  const becomesDate = showsDate(entered) && !showsDate(old) && !isPlainText(old);
  return becomesDate ? entered : old;
}
