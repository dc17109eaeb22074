import type { Workbook as FileWorkbook } from "@cj-tech-master/excelts";
import { columnLetters, columnNumber } from "../workbook/a1Notation";
import type { Sheet } from "../workbook/workbook";

/** The hidden sheet for drop-down lists that a file cannot hold within the rule itself. */
export const CHOICES_SHEET = "_drop-down lists";
const LONGEST_LIST = 255;

/** Writes the choices of a drop-down: in the rule, or on a hidden sheet where they do not fit there. */
export class ChoiceLists {
  readonly #file: FileWorkbook;
  readonly #columns = new Map<string, string>();

  constructor(file: FileWorkbook) {
    this.#file = file;
  }

  /** The formula of a list rule. Commas separate the choices, so a choice cannot contain one. */
  formulaFor(choices: readonly string[]): string {
    const inRule = choices.join(",");
    const fits = inRule.length <= LONGEST_LIST && !choices.some((choice) => /[,"]/.test(choice));
    if (fits && inRule.trim() !== "") return `"${inRule}"`;
    const key = JSON.stringify(choices);
    const known = this.#columns.get(key);
    if (known !== undefined) return known;
    const sheet =
      this.#file.getWorksheet(CHOICES_SHEET) ??
      this.#file.addWorksheet(CHOICES_SHEET, { state: "veryHidden" });
    const column = this.#columns.size + 1;
    choices.forEach((choice, index) => {
      sheet.getCell(index + 1, column).value = choice;
    });
    const letters = columnLetters(column);
    const formula = `'${CHOICES_SHEET}'!$${letters}$1:$${letters}$${Math.max(1, choices.length)}`;
    this.#columns.set(key, formula);
    return formula;
  }
}

/** The choices behind the formula of a list rule that points at the hidden sheet; else null. */
export function choicesBehind(
  formula: string,
  choices: Sheet | undefined,
): readonly string[] | null {
  const place = /^'_drop-down lists'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula);
  if (place === null || choices === undefined) return null;
  const column = columnNumber(place[1] ?? "A");
  const [first, last] = [Number(place[2]), Number(place[3])];
  return Array.from({ length: last - first + 1 }, (_each, index) =>
    String(choices.cell(first + index, column)?.value ?? ""),
  );
}
