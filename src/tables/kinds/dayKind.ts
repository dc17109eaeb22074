import { readDay } from "../../cells/cellReading";
import type { DayColumn } from "../column";
import type { KindOfColumn } from "./kindOfColumn";

export const dayKind: KindOfColumn<DayColumn> = {
  read: (_, cell) => readDay(cell),
  format: () => "d mmm yyyy",
  wraps: () => false,
  dropDown: () => null,
  holds: () => "a date",
  editedAs: () => "day",
};
