import { readChoice } from "../../cells/cellReading";
import type { ChoiceColumn } from "../column";
import type { KindOfColumn } from "./kindOfColumn";

export const choiceKind: KindOfColumn<ChoiceColumn> = {
  read: readChoice,
  // Sheets would read "50-249" as it is, but "1-4" as a day.
  format: ({ options }) => (options.some((option) => /^\d/.test(option)) ? "@" : ""),
  wraps: () => false,
  dropDown: ({ options }) => ({ kind: "list", options }),
  holds: ({ options, open }) => `${options.join(" / ")}${open ? ", or your own" : ""}`,
  editedAs: () => "choice",
};
