import { addDays, earlierOf } from "../../../cells/calendarDate";
import { normalisedTitle } from "../../../cells/normalisedTitle";
import { didYouMean } from "../../words/nearest";
import { quoted } from "../../words/quoted";
import { countDiary, countHeldBy } from "../countDiary";
import { meetingsOfGroup } from "../countMeetings";
import type { MeasureIndex } from "../measureIndex";
import { found, type Kind, none } from "./kind";
import { whyNothingIn } from "./lacking";

/** Meetings of one Group that were held. */
export const meetingsHeld: Kind = {
  choice: "Meetings held",
  usualCount: "New in period",
  ofExample: "a Group that meets, such as Steering Group",
  isShareOfMembers: false,
  isTyped: false,
  needsBooking: true,
  knownOf: groupsThatMeet,
  find: (index, { of }) => {
    const { compact } = index;
    const lacking = whyNothingIn(compact.readings.Meetings, ["date", "group", "status"]);
    if (lacking !== null) return none(lacking);
    if (of === "") return none(`Of is blank: type ${meetingsHeld.ofExample}.`);
    const groups = groupsThatMeet(index);
    const normalised = normalisedTitle(of);
    if (!groups.some((group) => normalisedTitle(group) === normalised)) {
      return none(
        `No group that meets is called ${quoted(of)}: mend Of, or add the meeting.${didYouMean(of, groups)}`,
      );
    }
    const meetings = meetingsOfGroup(compact, of);
    return found({
      hasDays: true,
      whyNeverNew: null,
      figures: () => [],
      count: (window) => countDiary(meetings, window),
      before: (starts, { asAt }) => countHeldBy(meetings, earlierOf(addDays(starts, -1), asAt)),
    });
  },
};

/** Groups that meet, report or lead on a priority; the Steering Group always is one. */
function groupsThatMeet({ compact }: MeasureIndex): readonly string[] {
  const groups = new Set([
    "Steering Group",
    ...compact.meetings.map(({ group }) => group),
    ...compact.groupUpdates.map(({ group }) => group),
    ...compact.priorities.map(({ leadGroup }) => leadGroup),
  ]);
  groups.delete("");
  return Array.from(groups);
}
