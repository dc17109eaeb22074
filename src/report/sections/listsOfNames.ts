import type { Section } from "../section";

/** The long lists are known when all other sections are written: `withAppendices` adds them then. */
export const listsOfNames: Section = {
  holds: "The longer list of who has and who has yet to, and lists of more than 60 names",
  fitsCell: false,
  isAppendix: true,
  write: () => [],
};
