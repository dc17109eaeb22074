import { describeDay } from "../../cells/calendarDate";
import { calendarYear } from "../../domain/calendar/calendarYear";
import { yearFindings } from "../../domain/calendar/yearFindings";
import { yearLanes } from "../../domain/calendar/yearLanes";
import type { Block } from "../block";
import { heading, list, paragraph } from "../blocks";
import { yearPicture } from "../pictures/yearPicture";
import type { Section } from "../section";

/** More would be a page of its own, and the first ones are to be seen to first. */
const MOST_FINDINGS = 20;

/** The year on one page: its days as a picture, and what of them is missing or clashes. */
export const year: Section = {
  holds: "The year on one page: meetings, events, deadlines, reports; what is missing or clashes",
  fitsCell: false,
  isAppendix: true,
  write: ({ compact }) => {
    const lanes = yearLanes(compact);
    if (lanes.every(({ marks }) => marks.length === 0)) return [];
    const { from, to } = calendarYear(compact);
    return [
      heading(1, "The year on one page"),
      paragraph(`From ${describeDay(from)} to ${describeDay(to)}.`, "intro"),
      { kind: "picture", picture: yearPicture(lanes, { from, to }, compact.asAt) },
      heading(2, "What is missing or clashes"),
      ...findingBlocks(yearFindings(compact).map(({ sentence }) => sentence)),
    ];
  },
};

function findingBlocks(found: readonly string[]): readonly Block[] {
  if (found.length === 0) {
    return [paragraph("Nothing: every deadline has a meeting, and no two days clash.")];
  }
  const rest = found.length - MOST_FINDINGS;
  return [
    list(found.slice(0, MOST_FINDINGS)),
    ...(rest > 0 ? [paragraph(`And ${rest} more.`)] : []),
  ];
}
