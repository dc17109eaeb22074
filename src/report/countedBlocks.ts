import { describeDay } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { Counted, Judgement } from "../domain/measures/judgement";
import { describeFigure } from "../domain/words/figure";
import { groupedBy } from "../domain/words/groupedBy";
import type { Block, NamesBlock } from "./block";
import { names, paragraph } from "./blocks";
import { eventsBlock } from "./eventsBlock";
import type { ReportSubject } from "./reportSubject";

/** Names who and what was counted, and who was not and why: nobody has to take a figure on trust. */
export function countedBlocks(subject: ReportSubject, judged: Judgement): readonly Block[] {
  const { compact } = subject;
  const { measuredBy, counted, of } = judged;
  if (measuredBy === "Events held") {
    const normalised = normalisedTitle(of);
    const events = compact.events.filter(({ type }) => normalisedTitle(type) === normalised);
    return events.length === 0
      ? [paragraph(`No event of the type ${of === "" ? "named in Of" : of} is in the workbook.`)]
      : [eventsBlock(subject, `${of}: events held and booked.`, events)];
  }
  if (measuredBy === "Typed figure") return [];
  const labels =
    measuredBy === "Actions done" ? { has: "Done", not: "Not yet done" } : MEMBER_LABELS;
  return [
    ...names(labels.has, counted.map(nameWithAmount)),
    ...notCountedBlocks(judged, labels.not),
  ];
}

const MEMBER_LABELS = { has: "Who has", not: "Who has yet to" };

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

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function nameWithAmount({ name, amount }: Counted): string {
  return amount === 1 ? name : `${name} (${describeFigure(amount)})`;
}

export function nameWithDay({ name, on }: Pick<Counted, "name" | "on">): string {
  return on === null ? name : `${name} (${describeDay(on)})`;
}
