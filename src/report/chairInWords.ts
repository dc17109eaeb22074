import { isPerson, withoutContact } from "./contactNames";
import type { ReportSubject } from "./reportSubject";

/**
 * Who chairs, as typed: an organisation by its name. A member's person is named where contacts are asked
 * for, else told as somebody of that organisation, which does not chair itself.
 */
export function chairInWords(
  subject: Pick<ReportSubject, "options" | "people">,
  typed: string,
): string {
  const { options, people } = subject;
  if (options.withContacts || !isPerson(people, typed)) return typed;
  return `a person of ${withoutContact(subject, typed)}`;
}
