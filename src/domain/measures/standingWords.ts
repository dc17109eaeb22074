import { daysBetween, describeDay } from "../../cells/calendarDate";
import { daysInWords, tidyFigure } from "../words/figure";
import { figureWords } from "../words/figureWords";
import { clipped, listed } from "../words/quoted";
import { lastMilestone } from "./evenPace";
import type { Judged } from "./judged";
import type { Counted } from "./judgement";
import { part, type ReasonPart } from "./reasons";

const PER_CENT = figureWords("%", true);

/** "8.5%"; of a share of members "16 of 27 members, 59%": the figure with what it is a share of. */
export function actualParts({ actual, words, share }: Judged): readonly ReasonPart[] {
  if (share === null) return [part("figure", words.count(actual))];
  return [
    part("figure", `${words.level(actual)} of ${share.members} members`),
    part("share", wholePerCent(actual / share.members), ", "),
  ];
}

/** "7%"; of a share of members "75%, which is 21": what was agreed. */
export function targetInWords(judged: Judged): string {
  return targetWith(judged, ", which is ");
}

/** "75% is 21": how many members the share that was agreed comes to. */
export function shareIs(judged: Judged): string {
  return targetWith(judged, " is ");
}

function targetWith({ target, words, share }: Judged, is: string): string {
  if (share === null) return words.count(target);
  return `${PER_CENT.count(share.target)}${is}${words.level(target)}`;
}

export const TARGET_REACHED = "the target is reached";

/** "19; more than 20 agreed": what "more" or "less" alone asks for. */
export function strictly(judged: Judged): readonly ReasonPart[] {
  const { direction, words, share, target } = judged;
  const than = direction === "Decrease" ? "less" : "more";
  const bound = share === null ? words.level(target) : `${targetInWords(judged)},`;
  return [...actualParts(judged), part("agreed", `${than} than ${bound} agreed`)];
}

/** How far a figure is from being strictly better; nothing where it is. */
export function notStrictly({ actual, target, direction, words }: Judged): readonly ReasonPart[] {
  const isLess = direction === "Decrease";
  const off = tidyFigure(isLess ? actual - target : target - actual);
  if (off < 0) return [];
  if (off === 0) return [part("other", isLess ? "no less than that" : "no more than that")];
  return [part("off", `${words.step(off)} ${isLess ? "above" : "below"} that`)];
}

/** "to be judged on 31 Mar 2010": as good as agreed, and time is left. */
export function judgedOn({ due }: Judged): ReasonPart {
  return part("to go", `to be judged on ${describeDay(due)}`);
}

/** "due by 7 Oct 2009 at an even pace", "due by the milestone of 30 Sep 2009"; of what may be used up "allowed by …". */
export function whenDue({ milestones, asAt, due }: Judged, is: "due" | "allowed" = "due"): string {
  const [firstMilestone] = milestones;
  if (firstMilestone === undefined || asAt >= due) {
    return `${is} by ${describeDay(asAt)} at an even pace`;
  }
  const last = lastMilestone(milestones, asAt);
  return last === null
    ? `${is} before the first milestone on ${describeDay(firstMilestone.on)}`
    : `${is} by the milestone of ${describeDay(last.on)}`;
}

/** "by 31 Mar 2010": how the due day goes on from a figure. */
export function byDueDay({ due }: Judged): ReasonPart {
  const by = `by ${describeDay(due)}`;
  return part("due day", by, " ", `due ${by}`);
}

/** "in 175 days"; "by 31 Mar 2010, the last day". */
export function daysLeftInWords({ asAt, due }: Judged): string {
  const days = daysBetween(asAt, due);
  return days === 0 ? `by ${describeDay(due)}, the last day` : `in ${daysInWords(days)}`;
}

/** "INSET day on 17 Nov 2009 and Celebration on 10 Dec 2009". */
export function bookedNames({ tally }: Judged): string {
  return listed(tally.booked.map(nameAndDay));
}

function nameAndDay({ name, on }: Counted): string {
  const namesItsDay = on === null || name.endsWith(describeDay(on));
  return namesItsDay ? clipped(name) : `${clipped(name)} on ${describeDay(on)}`;
}

/** People say 59%, not 59.26%, of 27 members. */
function wholePerCent(share: number): string {
  return PER_CENT.count(Math.round(share * 100) / 100);
}
