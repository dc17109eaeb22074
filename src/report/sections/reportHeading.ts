import { describeDay } from "../../cells/calendarDate";
import type { TitleFact } from "../block";
import { chairInWords } from "../chairInWords";
import type { ReportSubject } from "../reportSubject";
import { itemTitle, reportTitle } from "../reportTitle";
import type { Section } from "../section";

export const reportHeading: Section = {
  holds: "The Compact and the title, with the item, the day, who the paper is from and for",
  fitsCell: true,
  isAppendix: false,
  write: (subject) => [
    {
      kind: "title",
      above: subject.compact.settings.compactName,
      title: reportTitle(),
      below: [],
      facts: factsOf(subject).filter(({ text }) => text !== ""),
    },
  ],
};

function factsOf(subject: ReportSubject): readonly TitleFact[] {
  const { compact, meetings } = subject;
  const { settings, asAt } = compact;
  const chair = chairInWords(subject, settings.chair);
  return [
    { name: "Item", text: itemTitle(settings.programmeYear) },
    { name: "Date", text: `${meetingInWords(meetings)}figures as at ${describeDay(asAt)}` },
    { name: "From", text: settings.coordinator },
    { name: "For", text: `Steering Group${chair === "" ? "" : ` (chair: ${chair})`}` },
  ];
}

/** "7 Oct 2009, Corby; ": the day may be one that the workbook has no meeting for. */
function meetingInWords({ tabledAt, forMeeting }: ReportSubject["meetings"]): string {
  if (forMeeting === null) return "";
  const venue = tabledAt?.venue ?? "";
  return `${describeDay(forMeeting)}${venue === "" ? "" : `, ${venue}`}; `;
}
