/** Stands before each capital: the engine takes "a" and "A" for the same text, Sheets does not. */
const MARK = "\uE000";
const CAPITAL = "([A-ZÀ-ÖØ-Þ])";

/** UNIQUE as Sheets compares texts. */
export function uniqueCall([range = "", ...others]: readonly string[]): string {
  const unique = `UNIQUE(${[withMarks(range), ...others].join(",")})`;
  return mapTexts(unique, (text) => `SUBSTITUTE(${text},"${MARK}","")`);
}

/** The range with its capitals marked, for what only counts. */
export function withMarks(range: string): string {
  return mapTexts(range, (text) => `REGEXREPLACE(${text},"${CAPITAL}","${MARK}$1")`);
}

function mapTexts(range: string, change: (text: string) => string): string {
  return `MAP(${range},LAMBDA(text_,IF(ISTEXT(text_),${change("text_")},text_)))`;
}
