import { readText } from "../../cells/cellReading";
import type { TextColumn } from "../column";
import type { KindOfColumn } from "./kindOfColumn";

export const textKind: KindOfColumn<TextColumn> = {
  read: (_, cell) => readText(cell),
  // Plain text keeps 01604 496000, 14:30 and 1,3,4 as they were typed.
  format: ({ holds }) => (["phone", "time", "as typed"].includes(holds) ? "@" : ""),
  wraps: ({ long }) => long,
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
