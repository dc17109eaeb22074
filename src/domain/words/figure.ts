import { clipped } from "./quoted";

/**
 * Takes the noise out of decimal sums (0.1 + 0.2 is 0.3), so that a figure compares as the one a
 * person would work out on paper. Whole numbers stay as they are.
 */
export function tidyFigure(figure: number): number {
  if (!Number.isFinite(figure) || Number.isInteger(figure)) return figure + 0;
  return Number(figure.toPrecision(12));
}

/** "1,250", "7.26": thousands with commas, at most two decimals (more where it would read 0). */
export function describeFigure(figure: number): string {
  const tidy = tidyFigure(figure);
  if (Math.abs(tidy) >= 1e15 || !Number.isFinite(tidy)) return String(tidy);
  const twoDecimals = Number(tidy.toFixed(2));
  const shown = twoDecimals === 0 ? Number(tidy.toPrecision(2)) : twoDecimals;
  const [whole = "", decimals] = String(shown).split(".");
  const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Which figures are shares, and of how many members they are shares, if of any. */
export interface FigureForm {
  readonly percent: boolean;
  readonly members?: number | null;
}

/** A figure as it is put into words: of a measure in per cent 0.8 is said as 80; of members whole. */
export function figureInUnit(figure: number, { percent, members }: FigureForm): number {
  if (!percent) return figure;
  const outOfHundred = tidyFigure(figure * 100);
  return typeof members === "number" ? Math.round(outOfHundred) : outOfHundred;
}

export function isPercent(unit: string): boolean {
  return /^(%|per ?cent)$/i.test(unit.trim());
}

/** "£", and "£ saved", which says what became of it. */
export function isPounds(unit: string): boolean {
  return /^£(?: |$)/.test(unit.trim());
}

/** A figure among others of its unit, which is said once: "6" of 10 events; but "£6", "6%". */
export function levelOf(figure: number, unit: string): string {
  if (isPounds(unit)) return countOf(figure, "£");
  return isPercent(unit) ? countOf(figure, unit) : describeFigure(figure);
}

/** The way from one figure to another: "4"; "£4"; from 75% to 80% it is "5 points". */
export function stepOf(figure: number, unit: string): string {
  return isPercent(unit) ? countOf(oneDecimal(figure), "points") : levelOf(figure, unit);
}

/** Words whose plural has no s of its own, and words that are never counted one by one. */
const SINGULARS = new Map([
  ["people", "person"],
  ["women", "woman"],
  ["men", "man"],
  ["children", "child"],
  ["staff", "staff"],
  ["series", "series"],
  ["days", "day"],
  ["jobs", "job"],
  ["beds", "bed"],
  ["bids", "bid"],
]);
const PLURALS = new Map(Array.from(SINGULARS, ([plural, singular]) => [singular, plural]));

/** "1 organisation", "2 events", "80%", "£500": the figure with its unit, as typed for many. */
export function countOf(figure: number, unit: string): string {
  const shown = describeFigure(figure);
  const trimmed = clipped(unit, 40);
  if (trimmed === "") return shown;
  if (isPercent(trimmed)) return `${describeFigure(oneDecimal(figure))}%`;
  if (isPounds(trimmed)) {
    return `${shown.replace(/^-?/, "$&£").replace(/\.\d$/, "$&0")}${trimmed.slice(1)}`;
  }
  return `${shown} ${figure === 1 ? singular(trimmed) : plural(trimmed)}`;
}

/** People say 8.5%, not 8.46%; but 0.04% is not 0%. */
function oneDecimal(figure: number): number {
  const rounded = Math.round(figure * 10) / 10;
  return rounded === 0 ? figure : rounded;
}

function singular(unit: string): string {
  return countedWordOf(unit, (word) => {
    const known = SINGULARS.get(word.toLowerCase());
    if (known !== undefined) return known;
    if (/[^aeiou]ies$/i.test(word)) return word.replace(/ies$/i, "y");
    if (/(ss|sh|ch|x|z)es$/i.test(word)) return word.slice(0, -2);
    return /[^su]s$/i.test(word) ? word.slice(0, -1) : word;
  });
}

/** Only plain small-letter words: an abbreviation such as TNA or fte stays as it was typed. */
function plural(unit: string): string {
  return countedWordOf(unit, (word) => {
    const known = PLURALS.get(word);
    if (known !== undefined) return known;
    if (SINGULARS.has(word) || !/^[a-z]{4,}$/.test(word) || word.endsWith("s")) return word;
    if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
    return /(sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`;
  });
}

/** What stands behind the word that is counted: "days lost", "days of training", "hours per week". */
const BEHIND =
  "(?: (?:\\p{Ll}+ed|lost|held|won|made|taken|given|kept|spent|met|run|(?:of|per|for|in|on|at|with|from|to|by|a|an) .+))?";
const COUNTED_WORD = new RegExp(`^(.*?)(\\p{L}+)(${BEHIND})$`, "u");

/** The unit with the word that is counted changed. */
function countedWordOf(unit: string, change: (word: string) => string): string {
  return unit.replace(
    COUNTED_WORD,
    (_, before: string, word: string, behind: string) => `${before}${change(word)}${behind}`,
  );
}

/** "1 day", "90 days". */
export function daysInWords(days: number): string {
  return countOf(days, "days");
}
