import type { Table } from "../../tables/table";
import type { TableName } from "../../tables/tableName";
import { TABLES } from "../../tables/tables";

/** How the rows of an old table are told from each other, and which table they make it. */
export interface Importable {
  readonly table: Table;
  /** Without a column for one of these it is not that table. */
  readonly asks: readonly string[];
  /**
   * A list of something else has dates or updates as well: without a column for one of these, or a
   * name that says so, it is not found to be that table. Left out where `asks` tells enough.
   */
  readonly tells?: readonly string[];
  /**
   * The field that says what a row is, in words: old lists seldom have a Ref. It is filled in every
   * row that comes in.
   */
  readonly subject: string;
  /** Fields that tell two rows of one subject apart, where both rows have them. */
  readonly apart: readonly string[];
  /** The field that keeps what has no column of its own; null where there is none. */
  readonly notes: string | null;
  /** What the texts under a field look like, where that tells one column from another. */
  readonly looksLike: { readonly [field: string]: "organisation" | "person" };
}

/**
 * The tables that old spreadsheets hold. Settings and what the add-on writes by itself are not
 * among them: those of another workbook are wrong in this one.
 */
export const IMPORTABLE = {
  Members: {
    table: TABLES.Members,
    asks: ["organisation"],
    subject: "organisation",
    apart: [],
    notes: "notes",
    looksLike: { organisation: "organisation", mainContact: "person" },
  },
  Priorities: {
    table: TABLES.Priorities,
    asks: ["priority"],
    subject: "priority",
    apart: [],
    notes: null,
    looksLike: {},
  },
  "Success measures": {
    table: TABLES["Success measures"],
    asks: ["measure"],
    subject: "measure",
    apart: ["due"],
    notes: "comment",
    looksLike: {},
  },
  Events: {
    table: TABLES.Events,
    asks: ["event"],
    subject: "event",
    apart: ["date"],
    notes: "notes",
    looksLike: {},
  },
  "Action plan": {
    table: TABLES["Action plan"],
    asks: ["action"],
    subject: "action",
    apart: ["raisedOn"],
    notes: "progressNote",
    looksLike: {},
  },
  Meetings: {
    table: TABLES.Meetings,
    asks: ["date"],
    tells: ["group", "time", "minutes"],
    subject: "date",
    apart: ["group"],
    notes: "notes",
    looksLike: {},
  },
  Attendance: {
    table: TABLES.Attendance,
    asks: ["meetingDate", "organisation", "attended"],
    tells: ["meetingDate", "attended"],
    subject: "organisation",
    apart: ["meetingDate", "group", "name"],
    notes: null,
    looksLike: { organisation: "organisation", name: "person" },
  },
  "Group updates": {
    table: TABLES["Group updates"],
    asks: ["update"],
    tells: ["date", "group", "chair"],
    subject: "update",
    apart: ["date", "group"],
    notes: null,
    looksLike: {},
  },
} as const satisfies { readonly [N in TableName]?: Importable };

export type ImportableName = keyof typeof IMPORTABLE;

export const IMPORTABLES: readonly Importable[] = Object.values(IMPORTABLE);
