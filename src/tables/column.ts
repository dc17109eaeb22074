import type { CalendarDate } from "../cells/calendarDate";
import type { Nature } from "./columnBasics";
import type { ChoiceColumn } from "./kinds/choiceKind";
import type { DayColumn } from "./kinds/dayKind";
import type { NumberColumn } from "./kinds/numberKind";
import type { TextColumn } from "./kinds/textKind";

/** A column of a tab, of one of the kinds in `kinds`. */
export type Column = TextColumn | DayColumn | NumberColumn | ChoiceColumn;

/** A column of figures, of whichever kind. */
export type FigureColumn = Extract<Column, { readonly nature: "number" }>;

/** What a record holds for a column: "" for no text, null for no readable day or number. */
export type ValueOf<C extends { readonly nature: Nature }> = C["nature"] extends "day"
  ? CalendarDate | null
  : C["nature"] extends "number"
    ? number | null
    : string;
