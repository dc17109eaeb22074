import { normalisedTitle } from "../domain/normalisedTitle";
import type { Compact } from "../tables/compact";
import type { ReportSubject } from "./reportSubject";

/** The people of the members, by name: each with the organisation that it is known for. */
export function contactNames(compact: Compact): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const member of compact.members) {
    const { mainContact, steeringGroupMember, deputy, email, organisation } = member;
    for (const name of [mainContact, steeringGroupMember, deputy, email]) {
      const key = normalisedTitle(name);
      if (key !== "" && !names.has(key)) names.set(key, organisation);
    }
  }
  return names;
}

/** The words as typed; where they are a contact's name or address, the organisation instead. */
export function withoutContact({ options, people }: ReportSubject, typed: string): string {
  return options.withContacts ? typed : (people.get(normalisedTitle(typed)) ?? typed);
}

/** The words as typed; where they are a contact's name, the initials, as minutes have them. */
export function initialsOfContact({ options, people }: ReportSubject, typed: string): string {
  if (options.withContacts || !people.has(normalisedTitle(typed))) return typed;
  return typed
    .split(/@/, 1)
    .join("")
    .split(/[\s.\-_]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}

/** The contacts whose full name or address stands in a text, each once, as Members has them. */
export function contactsNamedIn(compact: Compact, text: string): readonly string[] {
  const said = ` ${normalisedTitle(text)} `;
  const typed = compact.members.flatMap(({ mainContact, steeringGroupMember, deputy, email }) => [
    mainContact,
    steeringGroupMember,
    deputy,
    email,
  ]);
  return [...new Set(typed)].filter((name) => {
    const key = normalisedTitle(name);
    // One word alone may be anything: Rose, Mark, Hope.
    return /\S[\s@]\S|@/.test(key) && includesWhole(said, key);
  });
}

function includesWhole(text: string, part: string): boolean {
  const at = text.indexOf(part);
  if (at < 0) return false;
  const around = `${text.charAt(at - 1)}${text.charAt(at + part.length)}`;
  return !/[\p{L}\p{N}]/u.test(around);
}
