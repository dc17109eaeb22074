import { describeDay } from "../cells/calendarDate";
import type { Counted, Judgement } from "../domain/measures/judgement";
import { notNamedInWhy } from "../domain/measures/notNamedInWhy";
import { capitalised } from "../domain/words/capitalised";
import { describeFigure } from "../domain/words/figure";
import { groupedBy } from "../domain/words/groupedBy";
import type { MeasuredBy } from "../tables/tabs/successMeasuresTable";
import type { Block, NamesBlock } from "./block";
import { names } from "./blocks";
import { figureOf } from "./figures";
import type { ReportSubject } from "./reportSubject";

type BlocksOfKind = (subject: ReportSubject, judged: Judgement) => readonly Block[];

/** Names who and what was counted, and who was not and why: nobody has to take a figure on trust. */
export function countedBlocks(subject: ReportSubject, judged: Judgement): readonly Block[] {
  return judged.kind === null ? [] : BLOCKS[judged.kind](subject, judged);
}

/** What the page of a measure shows of each kind. */
const BLOCKS: { readonly [K in MeasuredBy]: BlocksOfKind } = {
  "Members with": (_, judged) => namesBlocks(judged, { has: "Who has", not: "Who has yet to" }),
  "Share of members with": (_, judged) =>
    namesBlocks(judged, { has: "Who has", not: "Who has yet to" }),
  "Events held": (_, judged) => datedBlocks(judged, { has: "Held", not: "Not held" }),
  "Meetings held": (_, judged) => datedBlocks(judged, { has: "Held", not: "Not yet held" }),
  "Actions done": (_, judged) => datedBlocks(judged, { has: "Done", not: "Not yet done" }),
  "Typed figure": figuresTyped,
};

/** What Why names as booked, or asks about, stands there. */
function datedBlocks(judged: Judgement, labels: Labels): readonly Block[] {
  return namesBlocks({ ...judged, notCounted: notNamedInWhy(judged) }, labels);
}

interface Labels {
  readonly has: string;
  readonly not: string;
}

/** Where the figure and those before it come from. */
function figuresTyped(_: ReportSubject, judged: Judgement): readonly Block[] {
  const figures = judged.series.map(({ on, figure, source }) => {
    const from = source === "" ? "" : ` (${source})`;
    return `${describeDay(on)}: ${figureOf(judged, figure)}${from}`;
  });
  return names("Figures", figures);
}

/** Of who has and who has yet to the shorter stands in place, the other at the end. */
function namesBlocks(
  judged: Pick<Judgement, "counted" | "notCounted">,
  labels: Labels,
): readonly Block[] {
  const has = judged.counted.map(nameWithAmount);
  const isShorter = has.length <= judged.notCounted.length;
  return [
    ...names(labels.has, has, !isShorter),
    ...notCountedBlocks(judged, labels.not, isShorter),
  ];
}

/** The reason that the counting gives for a member with nothing in the column. */
const NOTHING_THERE = new Set(["nothing entered", "no date", "no figure"]);

function notCountedBlocks(
  { notCounted }: Pick<Judgement, "notCounted">,
  yetTo: string,
  standsAtEnd: boolean,
): readonly NamesBlock[] {
  const labelled = notCounted.map(({ name, why: { shared, detail } }) => {
    return {
      label: NOTHING_THERE.has(shared) ? yetTo : capitalised(shared),
      named: detail === "" || name.endsWith(detail) ? name : `${name} (${detail})`,
    };
  });
  const byLabel = groupedBy(labelled, ({ label }) => label);
  // Who has yet to comes first, whoever stands first in the sheet.
  return [...new Set([yetTo, ...byLabel.keys()])].flatMap((label) =>
    names(
      label,
      (byLabel.get(label) ?? []).map(({ named }) => named),
      standsAtEnd,
    ),
  );
}

function nameWithAmount({ name, amount }: Counted): string {
  return amount === 1 ? name : `${name} (${describeFigure(amount)})`;
}

/** A meeting has its day in its name. */
export function nameWithDay({ name, on }: Pick<Counted, "name" | "on">): string {
  if (on === null || name.endsWith(describeDay(on))) return name;
  return `${name} (${describeDay(on)})`;
}
