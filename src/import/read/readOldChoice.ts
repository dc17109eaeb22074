import { readChoice, readNumber } from "../../cells/cellReading";
import { type CellValue, describeCell, isUnused, textCell, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { choiceInOtherWords } from "../../checks/choiceInOtherWords";
import type { ChoiceColumn } from "../../tables/kinds/choiceKind";
import { type CellRead, nothingRead, notRead, valueRead } from "./cellRead";
import type { Marks } from "./marks";
import { oldAnswer } from "./oldAnswer";
import { sectorMeant } from "./sectorMeant";

/** A choice of the list, also in other words; an unlisted one as typed, where the list is open. */
export function readOldChoice(
  column: ChoiceColumn,
  cell: CellValue,
  marks: Marks,
  header: string,
): CellRead {
  if (isUnused(cell)) return nothingRead();
  const { options } = column;
  const listed = readChoice({ options, open: false }, cell);
  if ("value" in listed) return valueRead(textCell(listed.value));
  const text = tidyText(describeCell(cell));
  const written = options.find((option) => plainOption(option) === plainOption(text));
  if (written !== undefined) return valueRead(textCell(written));
  const meant = inOtherWords(column, text) ?? answered(options, cell, marks, header);
  if (meant !== null) return valueRead(textCell(meant));
  const answer = oldAnswer(cell, marks);
  if (answer === "nothing") return nothingRead();
  const begun = atItsBeginning(column, text);
  if (begun !== null) return { ...valueRead(textCell(begun)), notes: [text] };
  const band = bandFor(options, cell);
  if (band !== null) return { ...valueRead(textCell(band)), notes: [text] };
  if (column.open && answer === null) return valueRead(textCell(text));
  return notRead(text, `which is none of ${options.map((option) => `'${option}'`).join(", ")}`);
}

/** "Not at present", "None yet". */
const NOT_NOW = /^(?:not|none) (?:at present|at the moment|currently|yet|so far)$/i;

/**
 * "Yes - 12 apprentices", "Developing (from September)": the option with which a cell begins, where what
 * is said behind it names no other. An open list takes such words as they are.
 */
function atItsBeginning(column: ChoiceColumn, text: string): string | null {
  const { options } = column;
  if (column.open) return null;
  if (NOT_NOW.test(text)) return options.includes("No") ? "No" : null;
  const [, first = "", rest = ""] =
    /^([^-–—(,:;.]{2,30}?)\s*(?:\s[-–—]|[–—(,:;.])\s*(\S.*)$/.exec(text) ?? [];
  const option = optionCalled(column, first);
  const others = options.filter((one) => one !== option && one.length > 3);
  const isAnother = others.some((one) =>
    rest.toLowerCase().includes(one.toLowerCase().slice(0, 6)),
  );
  const isDoubted = /\b(?:not?|but|except|unless)\b/i.test(rest);
  return option === null || isAnother || isDoubted ? null : option;
}

function optionCalled(column: ChoiceColumn, words: string): string | null {
  const own = column.options.find((option) => plainOption(option) === plainOption(words));
  return own ?? inOtherWords(column, words);
}

/** "1000 – 4999" is "1,000-4,999". */
function plainOption(option: string): string {
  return option
    .toLowerCase()
    .replace(/[‐-―−]|\bto\b/g, "-")
    .replace(/[\s,]/g, "");
}

function inOtherWords({ options }: ChoiceColumn, text: string): string | null {
  const words = choiceInOtherWords(text.toLowerCase(), options);
  if (words !== null) return words;
  const sector = sectorMeant(text);
  return sector !== null && options.includes(sector) ? sector : null;
}

/** Yes under "Apprenticeship scheme?"; also under "Held?" and "Done?", which ask for one option. */
function answered(
  options: readonly string[],
  cell: CellValue,
  marks: Marks,
  header: string,
): string | null {
  const answer = oldAnswer(cell, marks);
  if (answer !== "Yes" && answer !== "No") return null;
  if (options.includes(answer)) return answer;
  if (answer === "No") return null;
  const asked = normalisedTitle(header.replace(/\?/g, ""));
  const option = options.find((candidate) => normalisedTitle(candidate) === asked);
  return option ?? choiceInOtherWords(asked, options);
}

/** "250-999" for 320, "Under 50" for 12, "5,000+" for 7,200; null where the options are no bands. */
function bandFor(options: readonly string[], cell: CellValue): string | null {
  const read = readNumber(cell);
  if (!("value" in read) || read.value < 0) return null;
  const figures = (text: string | undefined): number => Number((text ?? "").replace(/,/g, ""));
  const found = options.find((option) => {
    const under = /^under ([\d,]+)$/i.exec(option);
    if (under) return read.value < figures(under[1]);
    const over = /^([\d,]+)\+$/.exec(option);
    if (over) return read.value >= figures(over[1]);
    const between = /^([\d,]+)-([\d,]+)$/.exec(option);
    return (
      between !== null && read.value >= figures(between[1]) && read.value <= figures(between[2])
    );
  });
  return found ?? null;
}
