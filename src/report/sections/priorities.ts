import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Judgement } from "../../domain/measures/judgement";
import { asSentence } from "../../domain/words/asSentence";
import type { Priority } from "../../tables/compact";
import type { Block } from "../block";
import { heading, paragraph } from "../blocks";
import { hasRoomForMeasures } from "../firstPage";
import { measureBlocks } from "../measureBlocks";
import { measuresTable } from "../measuresTable";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";

/** Each annual priority with its measures, one below the other; measures of no known priority last. */
export const priorities: Section = {
  holds: "Each annual priority, with the figures, chart and names of its success measures",
  fitsCell: false,
  isAppendix: false,
  write: (subject) => {
    const { compact, judgements } = subject;
    const known = new Set(compact.priorities.map(({ ref }) => normalisedTitle(ref)));
    const stray = judgements.filter(({ priority }) => !known.has(normalisedTitle(priority)));
    if (judgements.length === 0) return [];
    return [
      ...(hasRoomForMeasures(subject)
        ? []
        : [heading(1, "All success measures"), ...measuresTable(subject)]),
      ...compact.priorities.flatMap((priority) => {
        const normalised = normalisedTitle(priority.ref);
        const own = judgements.filter((judged) => normalisedTitle(judged.priority) === normalised);
        return priorityBlocks(subject, priority, own);
      }),
      ...(stray.length === 0
        ? []
        : [
            heading(
              1,
              compact.priorities.length === 0 ? "The success measures" : "Other success measures",
            ),
            ...stray.flatMap((judged) => measureBlocks(subject, judged)),
          ]),
    ];
  },
};

function priorityBlocks(
  subject: ReportSubject,
  { ref, priority, purpose, aims, leadGroup }: Priority,
  own: readonly Judgement[],
): readonly Block[] {
  const facts = [
    purpose === "" ? "" : asSentence(purpose),
    aims === "" ? "" : `Aims of the Charter: ${asSentence(aims)}`,
    leadGroup === "" ? "" : `Lead group: ${asSentence(leadGroup)}`,
  ].filter((fact) => fact !== "");
  return [
    heading(1, [ref, priority].filter((part) => part !== "").join(" ")),
    ...(facts.length === 0 ? [] : [paragraph(facts.join(" "), "kicker")]),
    ...(own.length === 0
      ? [paragraph("No success measure has been set for this priority.")]
      : own.flatMap((judged) => measureBlocks(subject, judged))),
  ];
}
