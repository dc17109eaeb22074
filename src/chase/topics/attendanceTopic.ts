import { organisationKey } from "../../domain/members/organisationKey";
import { countOf } from "../../domain/words/figure";
import type { Topic } from "../topic";

/**
 * The Charter expects two meetings a year of every member. Nobody is asked while there is time
 * enough: only where every meeting that is left is needed, or even they are too few.
 */
export const attendanceTopic: Topic = {
  title: "Attendance at meetings",
  gap: ({ organisation }, { compact, attendance }) => {
    const expected = compact.settings.meetingsExpected;
    const found = attendance.get(organisationKey(organisation));
    if (found === undefined || compact.attendance.length === 0) return null;
    const { attended, stillPlanned, notRecorded } = found;
    if (attended >= expected || attended + stillPlanned + notRecorded > expected) return null;
    const came = attended === 0 ? "no meeting" : countOf(attended, "meetings");
    const left =
      stillPlanned === 0
        ? "No more are planned this year: could someone come to the first of the next year?"
        : `${countOf(stillPlanned, "meetings")} ${stillPlanned === 1 ? "is" : "are"} still planned this year: can you, or a deputy, come?`;
    return `The Members' Charter expects ${countOf(expected, "meetings")} a year; ${organisation} has come to ${came} so far. ${left}`;
  },
};
