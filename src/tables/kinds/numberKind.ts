import { readNumber } from "../../cells/cellReading";
import type { NumberColumn } from "../column";
import type { KindOfColumn } from "./kindOfColumn";

export const numberKind: KindOfColumn<NumberColumn> = {
  read: (_, cell) => readNumber(cell),
  format: ({ shownAsPercent, whole }) =>
    shownAsPercent === "always" ? "0%" : whole ? "#,##0" : "",
  wraps: () => false,
  dropDown: () => null,
  holds: ({ whole }) => (whole ? "a whole number" : "a number"),
  editedAs: () => "number",
};
