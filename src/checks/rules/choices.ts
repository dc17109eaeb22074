import { readChoice } from "../../cells/cellReading";
import { describeCell, tidyText } from "../../cells/cellValue";
import { isPlaceholder } from "../../cells/placeholder";
import { nearest } from "../../domain/words/nearest";
import { clipped, quoted } from "../../domain/words/quoted";
import type { Checkup } from "../checkup";
import { choiceInOtherWords } from "../choiceInOtherWords";
import { recordsOfTable } from "../recordsOfTable";
import { type CellView, natureRule } from "../rule";
import { optionsInWords } from "./cells";

export const CHOICE_RULES = [
  natureRule("choice", {
    id: "choice-unknown",
    severity: "error",
    looksAt: "Every column with a closed list of choices",
    wrong: "A cell holds something that is not in the list of choices.",
    mend: "Choose one of the list.",
    looksIn: ({ open }) => !open,
    find: (column, { cell }, checkup) => {
      const { options } = column;
      if (readChoice(column, cell).state !== "unreadable") return null;
      const seen = describeCell(cell);
      // "n/a" under a heading that may be blank says as much as a blank does.
      if (!column.required && isPlaceholder(seen)) return null;
      const meant = meantBy(seen, options, checkup);
      if (meant === null) return { says: `is ${quoted(seen)}. Choose ${optionsInWords(options)}.` };
      return { says: `is ${quoted(seen)}. Did you mean ${clipped(meant)}?`, suggestion: meant };
    },
  }),
  natureRule("choice", {
    id: "choice-misspelt",
    severity: "warning",
    looksAt: "Every column of choices to which people may add their own",
    wrong: "A choice is nearly one of the list, so it is counted apart from it.",
    mend: "Choose the one in the list, or accept it where it is meant.",
    looksIn: ({ open }) => open,
    find: ({ options }, view, checkup) => {
      const typed = tidyText(describeCell(view.cell));
      if (typed.length < 5 || isListed(typed, options)) return null;
      // Figures that differ in a digit are different ("250-999", "250-499"), in a space or a dash not.
      const meant = /\d/.test(typed)
        ? (options.find((option) => figures(option) === figures(typed)) ?? null)
        : nearestOption(typed, options, checkup);
      if (meant === null || isOftenUsed(view, typed, checkup)) return null;
      return { says: `is ${quoted(typed)}. Did you mean ${clipped(meant)}?`, suggestion: meant };
    },
  }),
];

function meantBy(seen: string, options: readonly string[], checkup: Checkup): string | null {
  const typed = tidyText(seen).toLowerCase();
  // "none" is one letter from "Done".
  if (isPlaceholder(typed)) return null;
  const same = choiceInOtherWords(typed, options);
  if (same !== null) return same;
  const begins = options.filter((option) => option.toLowerCase().startsWith(`${typed} `));
  if (typed.length >= 3 && begins.length === 1) return begins[0] ?? null;
  return nearestOption(typed, options, checkup);
}

/** However many rows hold the same slip, it is looked for once. */
function nearestOption(typed: string, options: readonly string[], checkup: Checkup): string | null {
  const searched = checkup.index(searches);
  const answers = searched.get(options) ?? new Map<string, string | null>();
  searched.set(options, answers);
  const known = answers.get(typed);
  if (known !== undefined) return known;
  const meant = nearest(typed, options);
  answers.set(typed, meant);
  return meant;
}

function searches(): Map<readonly string[], Map<string, string | null>> {
  return new Map();
}

function figures(range: string): string {
  return range
    .normalize("NFKC")
    .replace(/[\s,]/g, "")
    .replace(/[\u2010-\u2015\u2212]|to/g, "-");
}

function isListed(typed: string, options: readonly string[]): boolean {
  return options.some((option) => option.toLowerCase() === typed.toLowerCase());
}

/** A word used three times over is a choice of their own, not a slip. */
function isOftenUsed({ reading, field }: CellView, typed: string, checkup: Checkup): boolean {
  const { name } = reading.table;
  const counted = checkup.index(useCounts);
  const key = `${name}: ${field}`;
  const counts = counted.get(key) ?? countsIn(recordsOfTable(checkup.compact, name), field);
  counted.set(key, counts);
  return (counts.get(typed.toLowerCase()) ?? 0) > 2;
}

/** How often each value of a column is used, by the column; filled as columns are asked for. */
function useCounts(): Map<string, ReadonlyMap<string, number>> {
  return new Map();
}

function countsIn(
  records: readonly { readonly [field: string]: unknown }[],
  field: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const value = String(record[field] ?? "").toLowerCase();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
