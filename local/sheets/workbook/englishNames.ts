import type { FormulaEngine } from "./formulaEngine";
import { signsOf } from "./locale";

/** Text, the name of a tab, or a word with the sign after it. */
const WORDS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_$][\p{L}\w.$]*)(?=\s*([(!:]?))/gu;

/**
 * A formula that a person typed, with the names of its functions in English: so Sheets keeps it and hands it to
 * scripts, though people may type those of their language. `=SUMME(A1:A3)` of a German spreadsheet is
 * `=SUM(A1:A3)`; what the engine has no translation for stays as it is.
 */
export function withEnglishNames(
  formula: string,
  workbook: { readonly locale: string; readonly formulaEngine: FormulaEngine | null },
): string {
  const { locale, formulaEngine } = workbook;
  if (locale.startsWith("en")) return formula;
  const { yes, no } = signsOf(locale);
  return formula.replace(WORDS, (part, word: string | undefined, after: string) => {
    if (word === undefined) return part;
    if (after === "(") return formulaEngine?.englishName?.(word, locale) ?? part;
    if (after !== "") return part;
    if (word.toUpperCase() === yes) return "TRUE";
    return word.toUpperCase() === no ? "FALSE" : part;
  });
}
