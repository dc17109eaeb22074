import { readText } from "../../cells/cellReading";
import { BASICS, type ColumnBasics, type Options } from "../columnBasics";
import type { TableName } from "../tableName";
import type { KindOfColumn, Wrapping } from "./kindOfColumn";

export interface TextColumn extends ColumnBasics {
  readonly kind: "text";
  readonly nature: "text";
  /** More than a line; it is clipped, so that rows are of one height, unless `wrapping` says otherwise. */
  readonly long: boolean;
  readonly wrapping: Wrapping;
  /** The value is the key of a row of that table (or the name of a group). */
  readonly refersTo: TableName | "groups" | null;
  /** "problems": those of its row in words, after the headers of the cells that they are about. */
  readonly holds: "words" | "email" | "phone" | "link" | "time" | "as typed" | "problems";
  /** Somebody of a member: reports print the name only where contacts are asked for. */
  readonly names: "person" | null;
  /**
   * The field with the name of the person that this tells more of: a job, an address. The fields of
   * one person stay together, as half of one and half of another would be nobody.
   */
  readonly tellsOf: string | null;
}

export function text(title: string, help: string, options: Options<TextColumn> = {}): TextColumn {
  const long = options.long ?? false;
  return {
    ...BASICS,
    kind: "text",
    nature: "text",
    title,
    help,
    long,
    wrapping: long ? "clip" : "overflow",
    refersTo: null,
    holds: "words",
    names: null,
    tellsOf: null,
    width: long ? 320 : 160,
    ...options,
  };
}

export const textKind: KindOfColumn<TextColumn> = {
  read: (_, cell) => readText(cell),
  // Plain text keeps 01604 496000, 14:30 and 1,3,4 as they were typed.
  format: ({ holds }) => (["phone", "time", "as typed"].includes(holds) ? "@" : ""),
  wrapping: ({ wrapping }) => wrapping,
  dropDown: ({ refersTo }) =>
    refersTo === null || refersTo === "groups" ? null : { kind: "keys of", table: refersTo },
  holds: ({ refersTo }) => {
    if (refersTo === "groups") return "the name of a group";
    return refersTo === null ? "text" : `a row of ${refersTo}`;
  },
  editedAs: ({ holds, long }) => {
    if (holds === "email" || holds === "phone") return holds;
    return long ? "text" : "line";
  },
};
