import { describeDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { Counted, Judgement } from "../domain/measures/judgement";
import { ageOfFigure } from "../domain/measures/progressWords";
import { capitalised } from "../domain/words/capitalised";
import { describeFigure } from "../domain/words/figure";
import { groupedBy } from "../domain/words/groupedBy";
import type { MeasuredBy } from "../tables/tabs/successMeasuresTable";
import type { Block, NamesBlock } from "./block";
import { names, paragraph } from "./blocks";
import { eventsBlock } from "./eventsBlock";
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
  "Events held": eventsCounted,
  "Meetings held": (_, judged) => namesBlocks(judged, { has: "Held", not: "Not yet held" }),
  "Actions done": (_, judged) => namesBlocks(judged, { has: "Done", not: "Not yet done" }),
  "Typed figure": figuresTyped,
};

function eventsCounted(subject: ReportSubject, { of }: Judgement): readonly Block[] {
  const normalised = normalisedTitle(of);
  const events = subject.compact.events.filter(({ type }) => normalisedTitle(type) === normalised);
  return events.length === 0
    ? [paragraph(`No event of the type ${of === "" ? "named in Of" : of} is in the workbook.`)]
    : [eventsBlock(subject, `${of}: events held and booked.`, events)];
}

/** How old the figure is, always, and where it and those before it come from. */
function figuresTyped({ compact }: ReportSubject, judged: Judgement): readonly Block[] {
  const { series } = judged;
  const age = ageOfFigure(judged, compact.asAt);
  if (age === "") return [];
  const figures = series.map(({ on, figure, source }) => {
    const from = source === "" ? "" : ` (${source})`;
    return `${describeDay(on)}: ${figureOf(judged, figure)}${from}`;
  });
  return [paragraph(`${age}.`, "small"), ...names("Figures", figures)];
}

function namesBlocks(
  judged: Judgement,
  labels: { readonly has: string; readonly not: string },
): readonly Block[] {
  return [
    ...names(labels.has, judged.counted.map(nameWithAmount)),
    ...notCountedBlocks(judged, labels.not),
  ];
}

/** The reason that the counting gives for a member with nothing in the column. */
const NOTHING_THERE = new Set(["nothing entered", "no date", "no figure"]);

function notCountedBlocks({ notCounted }: Judgement, yetTo: string): readonly NamesBlock[] {
  const labelled = notCounted.map(({ name, reason }) => {
    const { why, detail } = reasonParts(reason);
    return {
      label: NOTHING_THERE.has(why) ? yetTo : capitalised(why),
      named: detail === "" ? name : `${name} (${detail})`,
    };
  });
  const byLabel = groupedBy(labelled, ({ label }) => label);
  // Who has yet to comes first, whoever stands first in the sheet.
  return [...new Set([yetTo, ...byLabel.keys()])].flatMap((label) =>
    names(
      label,
      (byLabel.get(label) ?? []).map(({ named }) => named),
    ),
  );
}

/** "before the period (18 Jul 2008)" is a reason that many share and a day of one's own. */
function reasonParts(reason: string): { readonly why: string; readonly detail: string } {
  const match = /^(.*) \(([^()]*)\)$/.exec(reason);
  if (match) return { why: match[1] ?? "", detail: match[2] ?? "" };
  const day = /^(left|joins|booked) (?:on|for) (\d.*)$/.exec(reason);
  if (day) return { why: day[1] ?? "", detail: day[2] ?? "" };
  const quote = /^(unreadable[^:]*): (.*)$/.exec(reason);
  return quote ? { why: quote[1] ?? "", detail: quote[2] ?? "" } : { why: reason, detail: "" };
}

function nameWithAmount({ name, amount }: Counted): string {
  return amount === 1 ? name : `${name} (${describeFigure(amount)})`;
}

export function nameWithDay({ name, on }: Pick<Counted, "name" | "on">): string {
  return on === null ? name : `${name} (${describeDay(on)})`;
}
