import { describeDay } from "../cells/calendarDate";
import { withoutDetails } from "../domain/people/withoutDetails";
import type { Compact } from "../tables/compact";
import { contactsNamedIn } from "./contactsNamedIn";
import { measureRef } from "./measureName";
import { meetingsAround } from "./meetingsAround";
import { updatesSince } from "./updatesSince";

/** Words that the report prints as they were typed. */
interface PrintedText {
  readonly place: string;
  /** What such words are called: "updates". */
  readonly kind: string;
  readonly text: string;
}

/** A sentence for each text that names contacts, whom the report leaves out elsewhere. */
export function contactsInTexts(compact: Compact): readonly string[] {
  const namedIn = contactsNamedIn(compact);
  return printedTexts(compact).flatMap(({ place, kind, text }) => {
    const named = namedIn(text);
    return named.length === 0
      ? []
      : [
          `${place} names ${named.join(", ")}. The report prints ${kind} as they are; contacts are left out of it elsewhere.`,
        ];
  });
}

function printedTexts(compact: Compact): readonly PrintedText[] {
  const last = meetingsAround(compact, null).last?.date ?? null;
  return [
    ...updatesSince(compact, last).map(({ group, date, update }) => ({
      place: `The update of ${group || "a group"}${date === null ? "" : ` of ${describeDay(date)}`}`,
      kind: "updates",
      text: update,
    })),
    ...compact.measures.map((measure) => ({
      place: `The Comment of ${measureRef(measure)}`,
      kind: "comments",
      text: withoutDetails(measure.comment),
    })),
    ...compact.actions.map(({ ref, action, progressNote }) => ({
      place: `Action ${ref}`.trim(),
      kind: "actions and their notes",
      text: `${action}\n${withoutDetails(progressNote)}`,
    })),
    ...compact.events.map(({ ref, event, venue }) => ({
      place: `Event ${ref}`.trim(),
      kind: "events",
      text: `${event}\n${venue}`,
    })),
    ...compact.accepted.map(({ where, reason }) => ({
      place: `The reason in Accepted for ${where}`,
      kind: "reasons",
      text: reason,
    })),
  ];
}
