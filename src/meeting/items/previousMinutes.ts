import { describeDay } from "../../cells/calendarDate";
import { paragraph, plain } from "../../report/blocks";
import { type KindOfItem, plainItem } from "../agendaItem";

/** Nothing else can be opened from a document. */
const WEB_ADDRESS = /^https?:\/\/[^\s<>"]+$/i;

export const previousMinutes: KindOfItem = {
  called: /\bminutes\b/i,
  title: "Minutes of the previous meeting",
  holds: "to be agreed as a true record, with the link in Meetings",
  when: "always",
  write: ({ previous }) => {
    if (previous === null) {
      const about = "No earlier meeting of the group is marked as held.";
      return [{ ...plainItem(previousMinutes.title, "Information"), about }];
    }
    const day = describeDay(previous.date);
    const link = previous.minutes.trim();
    return [
      {
        ...plainItem(previousMinutes.title, "Decision"),
        about: `Of the meeting on ${day}.`,
        decisions: [`agree the minutes of ${day} as a true record`],
        notes: WEB_ADDRESS.test(link)
          ? [
              paragraph([
                plain(`The minutes of ${day}: `),
                { kind: "link", text: link, address: link },
              ]),
            ]
          : [],
        minuted: [`The minutes of the meeting on ${day} were agreed as a true record.`],
      },
    ];
  },
};
