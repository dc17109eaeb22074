import { readChoice } from "../../cells/cellReading";
import { BASICS, type ColumnBasics, type Options } from "../columnBasics";
import type { KindOfColumn } from "./kindOfColumn";

export interface ChoiceColumn extends ColumnBasics {
  readonly kind: "choice";
  readonly nature: "choice";
  readonly options: readonly string[];
  /** People may add choices of their own; an unlisted one is then no problem. */
  readonly open: boolean;
}

export function choice(
  title: string,
  choices: readonly string[],
  help: string,
  options: Options<ChoiceColumn> = {},
): ChoiceColumn {
  const rest = { options: choices, open: false, width: 140 };
  return { ...BASICS, kind: "choice", nature: "choice", title, help, ...rest, ...options };
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
