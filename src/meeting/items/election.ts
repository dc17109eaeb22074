import { calendarDate, partsOfDay } from "../../cells/calendarDate";
import { meetingsOf } from "../../domain/meetings/groupMeetings";
import { type KindOfItem, plainItem } from "../agendaItem";

const OCTOBER = 10;

/**
 * The Steering Group elects its chair each October, for October to September: at its first meeting
 * between October and the end of the year, whichever month that is in.
 */
export const election: KindOfItem = {
  called: /\belection\b/i,
  title: "Election of Steering Group Chair",
  holds: "at the Steering Group's first meeting of October, November or December",
  when: "when due",
  write: ({ compact, meeting, group, isSteering, chair }) => {
    const { year, month } = partsOfDay(meeting.date);
    const from = calendarDate(year, OCTOBER, 1);
    const earlier = meetingsOf(compact, group).some(
      ({ date }) => from !== null && date >= from && date < meeting.date,
    );
    if (!isSteering || month < OCTOBER || earlier) return [];
    const term = `October ${year} to September ${year + 1}`;
    return [
      {
        ...plainItem(`${election.title} for ${term}`, "Decision"),
        about: chair === "" ? "" : `Chair until now: ${chair}.`,
        decisions: [`elect the Chair for ${term}`],
        minuted: ["The members elected \u2026 as Chair."],
      },
    ];
  },
};
