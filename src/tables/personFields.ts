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

function namesSomebody({ names, holds }: TextColumn): boolean {
  return names === "person" || holds === "email";
}
