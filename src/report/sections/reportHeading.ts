import { describeDay } from "../../cells/calendarDate";
import { reportTitle } from "../reportTitle";
import type { Section } from "../section";

export const reportHeading: Section = {
  holds: "The Compact, the title, the As at day and the meeting it is for",
  fitsCell: true,
  write: ({ compact, meetings }) => {
    const { settings, asAt } = compact;
    const { tabledAt } = meetings;
    const year =
      settings.programmeYear === ""
        ? ""
        : ` · Statement of Annual Priorities ${settings.programmeYear}`;
    const place = tabledAt === null || tabledAt.venue === "" ? "" : `, ${tabledAt.venue}`;
    const meeting =
      tabledAt === null || tabledAt.date === null
        ? []
        : [`For the Steering Group meeting on ${describeDay(tabledAt.date)}${place}`];
    return [
      {
        kind: "title",
        above: settings.compactName,
        title: reportTitle(),
        below: [`As at ${describeDay(asAt)}${year}`, ...meeting],
      },
    ];
  },
};
