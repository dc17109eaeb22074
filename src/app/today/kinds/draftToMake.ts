import { daysBetween, describeDay } from "../../../cells/calendarDate";
import { whichMeetingsAreDue } from "../../../report/whichMeetingsAreDue";
import { inDays } from "../inDays";
import type { KindOfThing } from "../thing";

/** A meeting that has come near, and has no draft of its report. */
export const draftToMake: KindOfThing = {
  kind: "draft to make",
  find: ({ compact }) =>
    whichMeetingsAreDue(compact, compact.today).map((meeting) => ({
      key: meeting,
      sentence: `The Steering Group meets on ${describeDay(meeting)}, ${inDays(daysBetween(compact.today, meeting))}, and has no draft report yet.`,
      words: "Make the draft",
      click: { does: "make the draft", meeting },
      cells: [],
    })),
};
