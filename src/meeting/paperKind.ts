/** What goes out with an agenda. */
export type PaperKind = "report" | "theme groups" | "group" | "statement";
