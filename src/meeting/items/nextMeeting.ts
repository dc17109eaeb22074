import { type KindOfItem, plainItem } from "../agendaItem";
import { dayAndTime } from "../meetingWords";

export const nextMeeting: KindOfItem = {
  called: /\bnext\b.*\bmeeting|\bdate of next\b/i,
  title: "Date of next meeting",
  holds: "the group's next meeting in Meetings, or to be agreed",
  when: "always",
  write: ({ next }) => {
    const about =
      next === null
        ? "To be agreed."
        : `${dayAndTime(next)}${next.venue === "" ? "" : `, ${next.venue}`}.`;
    return [
      {
        ...plainItem(nextMeeting.title, next === null ? "Decision" : "Information"),
        about,
        decisions: next === null ? ["agree the date of the next meeting"] : [],
      },
    ];
  },
};
