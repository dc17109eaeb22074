import type { Column } from "../tables/column";

/** "Contact confirmed on": somebody confirms a contact. */
const DONE_ON = /^(\w+) (\w+ed) on$/i;
const NAMES_SOMEBODY =
  "nominate nominated name named appoint appointed identify identified have has having with".split(
    " ",
  );
const WHOSE = ["", "its ", "their ", "a ", "an ", "the "];

/**
 * What sentences say in place of the header of a column that is no commitment: "confirmed its main
 * contact", "nominated a deputy".
 */
export function spokenNames(column: Column, all: readonly Column[]): readonly string[] {
  const [, noun = "", done = ""] = DONE_ON.exec(column.title) ?? [];
  if (noun !== "") {
    const longer = all.map(({ title }) => title).filter((title) => endsIn(title, noun));
    const verbs = [done, done.replace(/d$/, ""), done.replace(/ed$/, "")];
    return spoken(verbs, [noun, ...longer]);
  }
  const isSomebody =
    column.nature === "text" && (column.names === "person" || column.refersTo === "Members");
  return isSomebody ? spoken(NAMES_SOMEBODY, [column.title]) : [];
}

function endsIn(title: string, noun: string): boolean {
  return title.toLowerCase().endsWith(` ${noun.toLowerCase()}`);
}

function spoken(verbs: readonly string[], nouns: readonly string[]): readonly string[] {
  return verbs.flatMap((verb) =>
    WHOSE.flatMap((whose) => nouns.map((noun) => `${verb} ${whose}${noun}`)),
  );
}
