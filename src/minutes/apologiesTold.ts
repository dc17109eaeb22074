import { startsWithPerson } from "./attendee";
import { headingOf, isListHeading } from "./heading";
import type { MinutesLine } from "./minutesLine";
import { sentencesOfLine } from "./sentencesOfLine";

/** "LC welcomed everyone. Apologies had been received from Karen Sanders of Moulton College": whom a paragraph names. */
export function apologiesTold({ text, cells }: MinutesLine): readonly string[] {
  if (cells !== null) return [];
  return sentencesOfLine(text).flatMap((sentence) => {
    const heading = headingOf(sentence);
    const isFrom = isListHeading(heading) && heading.attended === "Apologies";
    const people = isFrom ? heading.rest : (SENT_APOLOGIES.exec(sentence)?.[1] ?? "");
    return startsWithPerson(people) ? [people] : [];
  });
}

const SENT_APOLOGIES =
  /^(.{5,200}?),? (?:(?:had|have|has) )?(?:sent|given|offered|submitted) (?:(?:their|his|her) )?apologies\b[^,;]{0,30}$/i;
