import { readChoice } from "../../cells/cellReading";
import { BASICS, type ColumnBasics, type Options } from "../columnBasics";
import type { KindOfColumn } from "./kindOfColumn";

export interface ChoiceColumn extends ColumnBasics {
  readonly kind: "choice";
  readonly nature: "choice";
  readonly options: readonly string[];
  /** People may add choices of their own; an unlisted one is then no problem. */
  readonly open: boolean;
  /** The choice of a row that a click adds; "" where it has none. */
  readonly whenAdded: string;
}

const NARROWEST = 140;
/** Of a letter in the middle, in the spreadsheet's own font; and of the arrow with the cell's edges. */
const WIDTH = { letter: 6.5, arrow: 30 };

export function choice(
  title: string,
  choices: readonly string[],
  help: string,
  options: Options<ChoiceColumn> = {},
): ChoiceColumn {
  const rest = { options: choices, open: false, whenAdded: "", width: widthFor(choices) };
  return { ...BASICS, kind: "choice", nature: "choice", title, help, ...rest, ...options };
}

/** Wide enough for each choice to be read whole beside the arrow. */
function widthFor(choices: readonly string[]): number {
  const longest = Math.max(0, ...choices.map(({ length }) => length));
  return Math.max(NARROWEST, Math.ceil(longest * WIDTH.letter) + WIDTH.arrow);
}

export const choiceKind: KindOfColumn<ChoiceColumn> = {
  read: readChoice,
  // Sheets would read "50-249" as it is, but "1-4" as a day.
  format: ({ options }) => (options.some((option) => /^\d/.test(option)) ? "@" : ""),
  wrapping: () => "overflow",
  dropDown: ({ options }) => ({ kind: "list", options }),
  holds: ({ options, open }) => `${options.join(" / ")}${open ? ", or your own" : ""}`,
  editedAs: () => "choice",
};
