import { isReference } from "@borgar/fx";
import { showsDate } from "../workbook/numberFormat";
import { type FormulaPart, isBlankArgument, type Parts } from "./formulaTree";
import { ownFormat } from "./resultKind";
import { dayFirstText, literalText, type TextReading } from "./typedText";

/** Tells of the cells of a reference, row by row, whether they are shown as dates. */
export type DatesIn = (reference: string) => readonly (readonly boolean[])[];

/** DATEVALUE and VALUE read what is written out as a cell would. */
export function readDateText(name: string, text: string, reading: TextReading): string {
  const written = literalText(text);
  if (written === null) {
    const read = `IF(ISTEXT(date_),${dayFirstText("date_", reading)},date_)`;
    return name === "DATEVALUE" ? `LET(date_,${text},DATEVALUE(${read}))` : `${name}(${text})`;
  }
  const { value, numberFormat } = reading.typed(written);
  if (typeof value !== "number") return `${name}(${text})`;
  if (name === "VALUE") return String(value);
  return showsDate(numberFormat) ? String(Math.floor(value)) : `DATEVALUE(${text})`;
}

/** Whether what stands there is a date: for the engine dates are numbers like others. */
export function isDateCall(
  arg: Parts,
  text: string,
  reading: TextReading,
  datesIn: DatesIn,
): string {
  const [only, ...others] = arg.filter((part) => !isBlankArgument([part]));
  if (only === undefined) return "FALSE";
  const written = literalText(text);
  if (written !== null) return showsDate(reading.typed(written).numberFormat) ? "TRUE" : "FALSE";
  if (others.length === 0 && only.kind === "token" && isReference(only.token)) {
    const flags = datesIn(only.token.value).map((row) => row.map(Number));
    if (flags.flat().length === 1) return flags[0]?.[0] ? `ISNUMBER(${text})` : "FALSE";
    const areDates = `{${flags.map((row) => row.join(",")).join(";")}}`;
    return `MAP(${text},${areDates},LAMBDA(cell_,isDate_,AND(ISNUMBER(cell_),isDate_=1)))`;
  }
  return arg.some((part) => bringsDate(part, datesIn)) ? `ISNUMBER(${text})` : "FALSE";
}

function bringsDate(part: FormulaPart, datesIn: DatesIn): boolean {
  switch (part.kind) {
    case "token":
      return isReference(part.token) && datesIn(part.token.value).some((row) => row.some(Boolean));
    case "group":
      return part.parts.some((each) => bringsDate(each, datesIn));
    case "array":
      return part.rows.flat(2).some((each) => bringsDate(each, datesIn));
    case "call": {
      const own = ownFormat(part.name.toUpperCase(), "en_GB");
      return own === undefined
        ? part.args.flat().some((each) => bringsDate(each, datesIn))
        : showsDate(own);
    }
    default:
      return part satisfies never;
  }
}
