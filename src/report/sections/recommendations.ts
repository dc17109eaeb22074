import { heading, numberedList, paragraph } from "../blocks";
import { decisionsAskedFor } from "../decisions";
import { hasExceptions } from "../exceptionItems";
import { numberOf } from "../figures";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";

/** What the Steering Group is asked to do, numbered so that the minutes can speak of each. */
export const recommendations: Section = {
  holds: "Recommendations: what the Steering Group is asked to note and to decide, numbered",
  fitsCell: true,
  isAppendix: false,
  write: (subject) => {
    const { compact, judgements } = subject;
    if (judgements.length === 0) return [];
    const decisions = decisionsAskedFor(compact, judgements).map(({ sentence }) => sentence);
    return [
      heading(1, "Recommendations"),
      paragraph("The Steering Group is asked to:", "intro"),
      numberedList([toNote(subject), ...decisions].map((sentence) => `${sentence}.`)),
    ];
  },
};

/** How the measures stand says the sentence above: here stands what the minutes are to speak of. */
function toNote(subject: ReportSubject): string {
  const count = subject.judgements.length;
  const measures = numberOf(count, "success measure", "success measures");
  const exceptions = hasExceptions(subject) ? " and the exceptions in this paper" : "";
  return `note the progress of the ${count === 1 ? "one success measure" : measures}${exceptions}`;
}
