import { addMonths, calendarDate, partsOfDay } from "../../cells/calendarDate";
import { meetingsOf } from "../../domain/meetings/groupMeetings";
import { yearAfter, yearInSettings } from "../../year/programmeYear";
import { type KindOfItem, plainItem } from "../agendaItem";

/** Spring: March, April and May, around the turn of the programme year. */
const SPRING = { from: 3, to: 5 };

/** The Statement of Annual Priorities, at the Steering Group's first meeting in spring. */
export const statement: KindOfItem = {
  called: /\bstatement\b|\bannual priorities\b/i,
  title: "Statement of Annual Priorities",
  holds: "at the Steering Group's first meeting of March, April or May; the Statement is a paper",
  when: "when due",
  write: ({ compact, meeting, group, isSteering }) => {
    const { year, month } = partsOfDay(meeting.date);
    const from = calendarDate(year, SPRING.from, 1);
    const earlier = meetingsOf(compact, group).some(
      ({ date }) => from !== null && date >= from && date < meeting.date,
    );
    if (!isSteering || month < SPRING.from || month > SPRING.to || earlier) return [];
    const settings = yearInSettings(compact.settings);
    const isNew = settings === null || meeting.date <= addMonths(settings.starts, 3);
    const name = settings === null ? "" : isNew ? settings.name : yearAfter(settings).name;
    const words = name === "" ? statement.title : `${statement.title} for ${name}`;
    return [
      {
        ...plainItem(words, "Decision"),
        about: isNew
          ? "The priorities and success measures of the year, for the Steering Group to ratify."
          : `To be drawn up for the coming year; the Statement for ${settings.name} is the paper to start from.`,
        papers: ["statement"],
        decisions: [
          isNew ? `ratify the ${words}` : `agree the priorities and targets for the ${words}`,
        ],
        minuted: [isNew ? `It was agreed to ratify the ${words}.` : "It was agreed that \u2026"],
      },
    ];
  },
};
