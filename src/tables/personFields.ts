import type { Column } from "./column";
import type { TextColumn } from "./kinds/textKind";
import type { Table } from "./table";

/** The fields of text that is a person's name or address. */
export type TextFieldOf<T extends Table> = {
  [F in keyof T["columns"]]: T["columns"][F] extends { readonly nature: "text" } ? F : never;
}[keyof T["columns"]];

/** The fields that name somebody of a member, in the order of their declaration. */
export function personFields<T extends Table>(table: T): readonly TextFieldOf<T>[] {
  return Object.entries(table.columns)
    .filter(([, column]) => column.nature === "text" && namesSomebody(column))
    .map(([field]) => field as TextFieldOf<T>);
}

/** The fields of one person: the one with the name, then those that tell more, as declared. */
export function fieldsOfPerson({ columns }: Table, name: string): readonly string[] {
  return [name, ...Object.keys(columns).filter((field) => tellsOf(columns[field]) === name)];
}

/** The field with the name of the person whom this field tells of or names; null for others. */
export function personOf({ columns }: Table, field: string): string | null {
  const isName = Object.values(columns).some((column) => tellsOf(column) === field);
  return isName ? field : tellsOf(columns[field]);
}

function tellsOf(column: Column | undefined): string | null {
  return column?.nature === "text" ? column.tellsOf : null;
}

function namesSomebody({ names, holds }: TextColumn): boolean {
  return names === "person" || holds === "email";
}
