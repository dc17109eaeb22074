import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Judgement } from "../../domain/measures/judgement";
import { asSentence } from "../../domain/words/asSentence";
import type { Priority } from "../../tables/compact";
import type { Block, HeadingBlock } from "../block";
import { heading, pageHeading, paragraph, plain } from "../blocks";
import { measurePage } from "../measurePage";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";
import { fitsOnFirstPage, measuresTable } from "./successMeasures";

/** A page for each annual priority; measures of no known priority come last. */
export const priorities: Section = {
  holds: "A page for each annual priority, with its success measures",
  fitsCell: false,
  write: (subject) => {
    const { compact, judgements } = subject;
    const known = new Set(compact.priorities.map(({ ref }) => normalisedTitle(ref)));
    const stray = judgements.filter(({ priority }) => !known.has(normalisedTitle(priority)));
    return [
      ...(fitsOnFirstPage(judgements)
        ? []
        : [pageHeading("All success measures"), ...measuresTable(judgements)]),
      ...compact.priorities.flatMap((priority, index) => {
        const normalised = normalisedTitle(priority.ref);
        const own = judgements.filter((judged) => normalisedTitle(judged.priority) === normalised);
        // One without measures is a few lines: it follows on the page of the one before.
        const startsPage = index === 0 || own.length > 0;
        return [priorityHeading(priority, startsPage), ...priorityBlocks(subject, priority, own)];
      }),
      ...(stray.length === 0
        ? []
        : [
            pageHeading(
              compact.priorities.length === 0 ? "The success measures" : "Other success measures",
            ),
            ...withChartKey(stray.flatMap((judged) => measurePage(subject, judged))),
          ]),
    ];
  },
};

function priorityHeading({ ref, priority }: Priority, startsPage: boolean): HeadingBlock {
  const title = [ref, priority].filter((part) => part !== "").join(" ");
  return startsPage ? pageHeading(title) : heading(1, title);
}

function priorityBlocks(
  subject: ReportSubject,
  { purpose, aims, leadGroup }: Priority,
  own: readonly Judgement[],
): readonly Block[] {
  const facts = [
    aims === "" ? "" : `Aims of the Charter: ${aims}`,
    leadGroup === "" ? "" : `Lead group: ${leadGroup}`,
  ].filter((fact) => fact !== "");
  return [
    ...(purpose === "" ? [] : [paragraph(asSentence(purpose), "lead")]),
    ...(facts.length === 0 ? [] : [paragraph(facts.join(" · "), "kicker")]),
    ...(own.length === 0
      ? [paragraph("No success measure has been set for this priority.")]
      : withChartKey(own.flatMap((judged) => measurePage(subject, judged)))),
  ];
}

/** Says below the first chart of a page how to read it. */
function withChartKey(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind === "picture");
  return blocks.map((block, index) =>
    index === first && block.kind === "picture" ? { ...block, caption: [plain(CHART_KEY)] } : block,
  );
}

const CHART_KEY =
  "Shaded, a bar or a stepped line: the figure so far. Hatched: booked. Dashes: due by then. Dotted: the target; tinted: the level agreed. Pointer: the As at day. A stepped line need not begin at nought.";
