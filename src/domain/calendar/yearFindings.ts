import type { Compact } from "../../tables/compact";
import { actionsAfterLastMeeting, measuresAfterLastMeeting } from "./deadlineRules";
import {
  eventOnMeetingDay,
  meetingAtWeekend,
  meetingsOnOneDay,
  reportWithoutMeeting,
  tooFewMeetings,
} from "./meetingRules";
import type { YearRule } from "./yearRule";

/** What can be wrong with the year as a whole, in the order in which it is said. */
export const YEAR_RULES: readonly YearRule[] = [
  tooFewMeetings,
  measuresAfterLastMeeting,
  actionsAfterLastMeeting,
  reportWithoutMeeting,
  meetingsOnOneDay,
  eventOnMeetingDay,
  meetingAtWeekend,
];

export interface YearFinding {
  readonly rule: string;
  readonly kind: YearRule["kind"];
  readonly sentence: string;
}

/** What is missing in the year, and what clashes. */
export function yearFindings(compact: Compact): readonly YearFinding[] {
  return YEAR_RULES.flatMap(({ id, kind, find }) =>
    find(compact).map((sentence) => ({ rule: id, kind, sentence })),
  );
}
