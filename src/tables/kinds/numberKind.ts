import { readNumber } from "../../cells/cellReading";
import { BASICS, type ColumnBasics, type Options } from "../columnBasics";
import type { KindOfColumn } from "./kindOfColumn";

export interface NumberColumn extends ColumnBasics {
  readonly kind: "number";
  readonly nature: "number";
  readonly whole: boolean;
  /** "always": shown with %; "as people show it": a % sign changes what the figure says. */
  readonly shownAsPercent: "always" | "as people show it" | "never";
  readonly min: number | null;
  /** Words that may stand in place of a figure: "15 % less" (a target), "Yes" (a figure of 1). */
  readonly words: "target" | "yes or no" | null;
}

export function number(
  title: string,
  help: string,
  options: Options<NumberColumn> = {},
): NumberColumn {
  const rest = {
    whole: false,
    shownAsPercent: "never",
    min: 0,
    words: null,
    width: 95,
  } as const;
  return { ...BASICS, kind: "number", nature: "number", title, help, ...rest, ...options };
}

export const numberKind: KindOfColumn<NumberColumn> = {
  read: (_, cell) => readNumber(cell),
  format: ({ shownAsPercent, whole }) =>
    shownAsPercent === "always" ? "0%" : whole ? "#,##0" : "",
  wrapping: () => "overflow",
  dropDown: () => null,
  holds: ({ whole }) => (whole ? "a whole number" : "a number"),
  editedAs: () => "number",
};
