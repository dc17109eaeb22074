import { organisationKey } from "../../domain/members/organisationKey";
import { countOf } from "../../domain/words/figure";
import { type Topic, USUALLY } from "../topic";

const NONE_LEFT = "no more meetings this year";

/**
 * The Charter expects two meetings a year of every member. Nobody is asked while there is time
 * enough: only where every meeting that is left is needed, or even they are too few. Another planned
 * meeting gives more time and is no answer: that is coming to one, or to enough of them.
 */
export const attendanceTopic: Topic = {
  title: "Attendance at meetings",
  asks: {
    [USUALLY]:
      "The Members' Charter expects {expected} a year; {organisation} has come to {attended} so far. {planned} still planned this year: can you, or a deputy, come?",
    [NONE_LEFT]:
      "The Members' Charter expects {expected} a year; {organisation} has come to {attended} so far. No more are planned this year: could someone come to the first of the next year?",
  },
  gap: ({ organisation }, { compact, attendance }) => {
    const expected = compact.settings.meetingsExpected;
    const found = attendance.get(organisationKey(organisation));
    if (found === undefined || compact.attendance.length === 0) return null;
    const { attended, stillPlanned, notRecorded } = found;
    if (attended >= expected || attended + stillPlanned + notRecorded > expected) return null;
    const places = {
      expected: countOf(expected, "meetings"),
      attended: attended === 0 ? "no meeting" : countOf(attended, "meetings"),
    };
    if (stillPlanned === 0) return { asks: NONE_LEFT, places };
    const planned = `${countOf(stillPlanned, "meetings")} ${stillPlanned === 1 ? "is" : "are"}`;
    return { asks: USUALLY, places: { ...places, planned } };
  },
  hasCome: ({ organisation }, { compact, attendance }, askedOn) => {
    const key = organisationKey(organisation);
    const attended = attendance.get(key)?.attended ?? 0;
    if (attended >= compact.settings.meetingsExpected) return true;
    return compact.attendance.some(
      (row) =>
        row.meetingDate !== null &&
        row.meetingDate > askedOn &&
        row.meetingDate <= compact.asAt &&
        (row.attended === "Present" || row.attended === "Deputy") &&
        organisationKey(row.organisation) === key,
    );
  },
};
