import type { Section } from "../section";

/** The long lists are known when all other sections are written: `withAnnex` adds them then. */
export const listsOfNames: Section = {
  holds: "Lists of more than 60 names, which are too long for their place",
  fitsCell: false,
  write: () => [],
};
