import { tidyText } from "../../cells/cellValue";
import { dayAndTime } from "../../meeting/meetingWords";
import { NONE_PLANNED, plannedMeetings } from "../../meeting/plannedMeeting";
import { compactRead } from "../jobs/compactRead";
import type { Ports } from "../ports";
import type { MeetingsState } from "./states/meetingsState";

/** A page is for choosing one of a few; what lies further ahead waits. */
const MOST = 30;

/** The meetings that are planned, the next first. */
export function readMeetings(ports: Ports): MeetingsState {
  const compact = compactRead(ports, ports.workbook.read());
  const meetings = plannedMeetings(compact)
    .slice(0, MOST)
    .map(({ date, group, time, venue }) => ({
      date,
      group,
      name: [group, dayAndTime({ date, time }), tidyText(venue)]
        .filter((part) => part !== "")
        .join(", "),
    }));
  return { meetings, sentence: meetings.length === 0 ? NONE_PLANNED : "" };
}
