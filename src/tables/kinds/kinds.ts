import type { Column } from "../column";
import { choiceKind } from "./choiceKind";
import { dayKind } from "./dayKind";
import type { KindOfColumn } from "./kindOfColumn";
import { numberKind } from "./numberKind";
import { textKind } from "./textKind";

type KindName = Column["kind"];
type ColumnOf<K extends KindName> = Extract<Column, { readonly kind: K }>;

/** Every kind of column; one that is left out does not compile. */
const KINDS_OF_COLUMN: { readonly [K in KindName]: KindOfColumn<ColumnOf<K>> } = {
  text: textKind,
  day: dayKind,
  number: numberKind,
  choice: choiceKind,
};

/** What the column's kind can do, for this column. */
export function kindOfColumn<C extends Column>(column: C): KindOfColumn<C> {
  // The record pairs each kind with columns of that kind; TypeScript cannot follow it by a variable.
  return KINDS_OF_COLUMN[column.kind] as unknown as KindOfColumn<C>;
}
