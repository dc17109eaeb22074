import { isKindWord, organisationWords } from "../../checks/organisationWords";
import type { ColumnProfile } from "./columnProfile";
import type { Importable } from "./importable";

/**
 * Between 0.2 and 1: how well the texts fit a column of organisations or of people. `known` are the
 * words of the organisations that the workbook has.
 */
export function likenessOf(
  { looksLike }: Importable,
  field: string,
  { texts }: ColumnProfile,
  known: ReadonlySet<string>,
): number {
  const named = looksLike[field];
  if (named === undefined || texts.length === 0) return 1;
  const organisations = texts.filter((text) => isOrganisation(text, known)).length / texts.length;
  const people = texts.filter((text) => isPerson(text, known)).length / texts.length;
  const share = named === "organisation" ? organisations : people;
  const other = named === "organisation" ? people : organisations;
  return Math.max(0.2, Math.min(1, 0.6 + 0.4 * share - 0.5 * other));
}

function isOrganisation(text: string, known: ReadonlySet<string>): boolean {
  const words = organisationWords(text);
  return words.some(isKindWord) || known.has(words.slice().sort().join(" "));
}

/** Two to four words with capitals, or a title before the name; what is behind a comma is a job. */
function isPerson(text: string, known: ReadonlySet<string>): boolean {
  const [name = ""] = text.split(/[,(<;/]/);
  if (isOrganisation(name, known)) return false;
  return /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Prof|Rev)\.? )?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u.test(
    name.trim(),
  );
}
