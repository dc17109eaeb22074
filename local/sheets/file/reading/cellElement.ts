import type { Cell } from "../../workbook/cell";
import { showsDate } from "../../workbook/numberFormat";
import { dateOfSerial, serialOfDate } from "../fileDates";
import type { Look } from "../fileLooks";
import { textFromFile } from "../fileText";
import { isAttributeOn, numberIn, type XmlElement } from "../package/xmlTree";
import { textOfPieces } from "../richTextFile";
import { shiftFrom1904 } from "./days1904";
import type { FileReading } from "./fileReading";
import { readIsoTime } from "./isoTime";
import { type FileText, sharedTextIn } from "./sharedTexts";

/** What the cell of a file shows; a formula's result where it has one. */
export type ReadContent = Pick<Cell, "value" | "runs" | "numberFormat">;

/** 31 December 9999, the last day that spreadsheets know. */
const LAST_DAY = 2_958_465;
const NOTHING: ReadContent = {};

/** Thrown where the text that a cell shares with others is not in the file. */
export class MissingText extends Error {}

/** The value of a cell of that look. Throws a `MissingText`. "" is kept only where it is a formula's result. */
export function valueInElement(element: XmlElement, look: Look, reading: FileReading): ReadContent {
  let written: string | undefined;
  let within: XmlElement | undefined;
  for (const child of element.children) {
    if (child.name === "v") written = child.text;
    else if (child.name === "is") within = child;
  }
  const { t: type } = element.attributes;
  if (within !== undefined && (type === "inlineStr" || written === undefined)) {
    return textContent(sharedTextIn(within, reading.styles.colour), look, reading);
  }
  if (written === undefined) return NOTHING;
  switch (type) {
    case "s": {
      const place = numberIn(written);
      if (place === undefined) return NOTHING;
      const text = reading.texts[place];
      if (text === undefined) throw new MissingText(`There is no text ${place}.`);
      return textContent(text, look, reading);
    }
    case "str":
    case "inlineStr":
      return { value: textFromFile(written) };
    case "b":
      return { value: isAttributeOn(written.trim().toLowerCase()) };
    case "e":
      return written === "" ? NOTHING : { value: { error: written } };
    case "d":
      return dayContent(written, look);
    default:
      return numberContent(written, look, reading);
  }
}

function textContent(text: FileText, look: Look, { styles }: FileReading): ReadContent {
  if (typeof text === "string") return text === "" ? NOTHING : { value: textFromFile(text) };
  return textOfPieces(text, look.style, styles.defaultFont);
}

function numberContent(written: string, look: Look, { from1904 }: FileReading): ReadContent {
  if (written.trim() === "") return NOTHING;
  const number = Number(written);
  // Something declared a number that is not one is kept as it is: there is no telling what was meant.
  if (!Number.isFinite(number)) return { value: textFromFile(written) };
  if (!showsDate(look.numberFormat)) return { value: number };
  return {
    value: toTheMillisecond(from1904 ? number + shiftFrom1904(look.numberFormat, number) : number),
  };
}

/** Programs write times to different precision: the same time becomes the same number. */
function toTheMillisecond(serial: number): number {
  if (Number.isInteger(serial) || Math.abs(serial) > LAST_DAY) return serial;
  return serialOfDate(dateOfSerial(serial));
}

function dayContent(written: string, look: Look): ReadContent {
  const time = readIsoTime(written);
  if (time === null) return written === "" ? NOTHING : { value: textFromFile(written) };
  const { serial: value, numberFormat } = time;
  return showsDate(look.numberFormat) ? { value } : { value, numberFormat };
}
