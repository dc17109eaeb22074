import { normalisedTitle } from "../domain/normalisedTitle";
import type { Compact } from "../tables/compact";
import type { ReportSubject } from "./reportSubject";

/** The people of the members, by name: each with the organisation that it is known for. */
export function contactNames(compact: Compact): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const known = [
    ...compact.members.flatMap((member) => {
      const { mainContact, steeringGroupMember, deputy, email, organisation } = member;
      return [mainContact, steeringGroupMember, deputy, email].map((name) => ({
        name,
        organisation,
      }));
    }),
    ...compact.attendance,
  ];
  for (const { name, organisation } of known) {
    const key = normalisedTitle(name);
    if (key !== "" && !names.has(key)) names.set(key, organisation);
  }
  return names;
}

/** The words as typed; where they are a contact's name or address, the organisation instead. */
export function withoutContact({ options, people }: ReportSubject, typed: string): string {
  if (options.withContacts) return typed;
  return eachName(typed, (name) => people.get(normalisedTitle(name)) ?? name);
}

/** The words as typed; where they are a contact's name, the initials, as minutes have them. */
export function initialsOfContact({ options, people }: ReportSubject, typed: string): string {
  if (options.withContacts) return typed;
  return eachName(typed, (name) => (people.has(normalisedTitle(name)) ? initialsOf(name) : name));
}

/** "Dev Dunne, Carys Chandra (Corby)" names two people and a place. */
function eachName(typed: string, say: (name: string) => string): string {
  const whole = say(typed);
  if (whole !== typed) return whole;
  return typed
    .split(/(\s*(?:[,;/&+()\n]|\s(?:and|for)\s)\s*)/)
    .map((part, index) => (index % 2 === 0 ? say(part) : part))
    .join("");
}

function initialsOf(name: string): string {
  return name
    .split(/@/, 1)
    .join("")
    .split(/[\s.\-_]+/)
    .map((part) => part.charAt(0).toUpperCase())
    .join("");
}
