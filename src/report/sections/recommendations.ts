import { heading, numberedList, paragraph } from "../blocks";
import { recommendationsOf } from "../decisions";
import type { Section } from "../section";

/** What the Steering Group is asked to do, numbered so that the minutes can speak of each. */
export const recommendations: Section = {
  holds: "Recommendations: what the Steering Group is asked to note and to decide, numbered",
  fitsCell: true,
  isAppendix: false,
  write: ({ compact, judgements }) => {
    const asked = recommendationsOf(compact, judgements);
    return asked.length === 0
      ? []
      : [
          heading(1, "Recommendations"),
          paragraph("The Steering Group is asked to:", "intro"),
          numberedList(asked.map((sentence) => `${sentence}.`)),
        ];
  },
};
