import { addDays, earlierOf } from "../../../cells/calendarDate";
import { normalisedTitle } from "../../../cells/normalisedTitle";
import { groupMeant, groupNames } from "../../meetings/groupNames";
import { asQuestion } from "../../words/nearest";
import { quoted } from "../../words/quoted";
import { countDiary, countHeldBy } from "../countDiary";
import { meetingsOfGroup } from "../countMeetings";
import { A_NUMBER_OR_TYPED, type CountedFrom, found, type KindOfMeasure, none } from "./kind";
import { whyNothingIn } from "./lacking";

const FROM_MEETINGS: CountedFrom = {
  table: "Meetings",
  ofNames: "Group that meets",
  needs: ["date", "group", "status"],
};

/** Meetings of one Group that were held. */
export const meetingsHeld: KindOfMeasure = {
  choice: "Meetings held",
  usualCount: "New in period",
  countedFrom: FROM_MEETINGS,
  ofExample: "a Group that meets, such as Steering Group",
  isShareOfMembers: false,
  isTyped: false,
  insteadOfPerCent: A_NUMBER_OR_TYPED,
  needsBooking: true,
  meant: ({ compact }, of) => groupMeant(groupNames(compact), of),
  find: (index, { of }) => {
    const { compact } = index;
    const lacking = whyNothingIn(compact, FROM_MEETINGS);
    if (lacking !== null) return none(lacking);
    if (of === "") return none(`Of is blank: type ${meetingsHeld.ofExample}.`);
    if (!groupNames(compact).known.has(normalisedTitle(of))) {
      const meant = asQuestion(meetingsHeld.meant(index, of));
      return none(
        `No group that meets is called ${quoted(of)}: mend Of, or add the meeting.${meant}`,
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
