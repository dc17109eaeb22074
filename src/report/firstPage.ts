import { oncePer } from "../cells/oncePer";
import type { Block } from "./block";
import { exceptionBlocks, SHORTEST } from "./exceptionBlocks";
import { measuresTable } from "./measuresTable";
import { heightOf, PAGE_HEIGHT } from "./pageRoom";
import type { ReportSubject } from "./reportSubject";
import { recommendations } from "./sections/recommendations";
import { reportHeading } from "./sections/reportHeading";
import { summary } from "./sections/summary";

/** More rows are more than a meeting goes through on one page. */
const MOST_MEASURES = 12;
/** Of "Success measures". */
const HEADING = 28;

/** Whether every measure has a row on the first page, and what needs attention is below it still. */
export const hasRoomForMeasures = oncePer((subject: ReportSubject): boolean => {
  if (subject.judgements.length > MOST_MEASURES) return false;
  const room = roomBelow(subject, measuresTable(subject)) - HEADING;
  return room >= heightOf(exceptionBlocks(subject, SHORTEST));
});

/** What is left of the first page below the table that stands on it, in points. */
export function roomBelow(subject: ReportSubject, table: readonly Block[]): number {
  const above = [reportHeading, summary, recommendations].flatMap(({ write }) => write(subject));
  return PAGE_HEIGHT - heightOf([...above, ...table]);
}
