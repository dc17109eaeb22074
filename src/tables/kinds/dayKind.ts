import { readDay } from "../../cells/cellReading";
import { BASICS, type ColumnBasics, type Options } from "../columnBasics";
import type { KindOfColumn } from "./kindOfColumn";

export interface DayColumn extends ColumnBasics {
  readonly kind: "day";
  readonly nature: "day";
  /** A plan or a deadline; every other day is of something that has happened. */
  readonly mayLieAhead: boolean;
  /** By up to a year: it is done on the way to joining. */
  readonly mayPrecedeJoining: boolean;
}

export function day(title: string, help: string, options: Options<DayColumn> = {}): DayColumn {
  const rest = { mayLieAhead: false, mayPrecedeJoining: false, width: 110 };
  return { ...BASICS, kind: "day", nature: "day", title, help, ...rest, ...options };
}

export const dayKind: KindOfColumn<DayColumn> = {
  read: (_, cell) => readDay(cell),
  format: () => "d mmm yyyy",
  wrapping: () => "overflow",
  dropDown: () => null,
  holds: () => "a date",
  editedAs: () => "day",
};
