import { describeDay } from "../../cells/calendarDate";
import type { Block } from "../reportModel";
import type { ReportSubject } from "../reportSubject";
import { reportTitle } from "../reportTitle";

export function reportHeading({ compact, meetings }: ReportSubject): readonly Block[] {
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
}
