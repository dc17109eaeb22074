import { daysBetween, describeDay } from "../../cells/calendarDate";
import { daysInWords } from "../words/figure";
import { figureWords } from "../words/figureWords";
import { clipped, listed } from "../words/quoted";
import { lastMilestone } from "./evenPace";
import type { Judged } from "./judged";
import type { Counted } from "./judgement";

const PER_CENT = figureWords("%", true);

/** "8.5%"; of a share of members "16 of 27 members, 59%": the figure with what it is a share of. */
export function actualInWords({ actual, words, share }: Judged): string {
  if (share === null) return words.count(actual);
  return `${words.level(actual)} of ${share.members} members, ${wholePerCent(actual / share.members)}`;
}

/** "7%"; of a share of members "75%, which is 21": what was agreed. */
export function targetInWords({ target, words, share }: Judged): string {
  if (share === null) return words.count(target);
  return `${PER_CENT.count(share.target)}, which is ${words.level(target)}`;
}

/** "due by 7 Oct 2009 at an even pace", "due by the milestone of 30 Sep 2009". */
export function whenDue({ milestones, asAt, due, isStrict }: Judged): string {
  const [firstMilestone] = milestones;
  if (firstMilestone === undefined || asAt >= due) {
    const pace = isStrict ? "" : " at an even pace";
    return `due by ${describeDay(asAt)}${pace}`;
  }
  const last = lastMilestone(milestones, asAt);
  return last === null
    ? `due before the first milestone on ${describeDay(firstMilestone.on)}`
    : `due by the milestone of ${describeDay(last.on)}`;
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
  const isSaid = on === null || name.endsWith(describeDay(on));
  return isSaid ? clipped(name) : `${clipped(name)} on ${describeDay(on)}`;
}

/** People say 59%, not 59.26%, of 27 members. */
function wholePerCent(share: number): string {
  return PER_CENT.count(Math.round(share * 100) / 100);
}
