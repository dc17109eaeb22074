import { describeDay } from "../../cells/calendarDate";
import { describeCell, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { clipped, quoted } from "../../domain/words/quoted";
import type { Checkup } from "../checkup";
import { cellRule, rowRule } from "../rule";

export const MEETING_RULES = [
  rowRule("Meetings", {
    id: "meeting-did-it-happen",
    severity: "warning",
    looksAt: "Meetings: Status, Date; Settings: As at",
    wrong: "A meeting's day has passed, but it is still Planned.",
    mend: "Choose Held or Cancelled, or put the date right.",
    at: "status",
    find: ({ status, date }, { compact }) => {
      if (status !== "Planned" || date === null || date >= compact.asAt) return null;
      return {
        says: `is still 'Planned', though its day was ${describeDay(date)}. Did it happen? Choose Held or Cancelled, or put the date right.`,
      };
    },
  }),
  rowRule("Meetings", {
    id: "meeting-held-in-future",
    severity: "warning",
    looksAt: "Meetings: Status, Date",
    wrong: "A meeting is marked Held, but its day is still to come.",
    mend: "Choose Planned, or put the date right.",
    at: "status",
    find: ({ status, date }, { compact }) => {
      if (status !== "Held" || date === null || date <= compact.today) return null;
      return {
        says: `is 'Held', but its day is ${describeDay(date)}, still to come. Choose Planned, or put the date right.`,
      };
    },
  }),
  rowRule("Meetings", {
    id: "meeting-without-attendance",
    severity: "note",
    looksAt: "Meetings held, of groups that keep attendance",
    wrong: "A meeting was held, but nobody's attendance is recorded.",
    mend: "Type who came into Attendance.",
    at: "status",
    alone: false,
    find: ({ status, date, group }, checkup) => {
      if (status !== "Held" || date === null || date > checkup.compact.asAt) return null;
      const { meetings, groups } = checkup.index(recorded);
      const name = normalisedTitle(group);
      if (!groups.has(name) || meetings.has(`${date} ${name}`)) return null;
      return { says: "is 'Held', but nobody's attendance is recorded in Attendance." };
    },
  }),
  cellRule({
    id: "link-unreadable",
    severity: "note",
    looksAt: "Meetings: Minutes",
    wrong: "A link opens nothing, or on one computer only.",
    mend: "Type the whole address, beginning with https://.",
    looksIn: (column) => column.nature === "text" && column.holds === "link",
    find: ({ cell }) => {
      const seen = tidyText(describeCell(cell));
      if (/^www\.[^\s]+$/i.test(seen)) {
        const meant = `https://${seen}`;
        return { says: `is ${quoted(seen)}. Did you mean ${clipped(meant)}?`, suggestion: meant };
      }
      if (!/^([a-z]:[\\/]|\\\\|file:)/i.test(seen)) return null;
      return {
        says: `is ${quoted(seen)}, which opens on one computer only. Share the file and type its link.`,
      };
    },
  }),
];

function recorded({ compact }: Checkup): { meetings: Set<string>; groups: Set<string> } {
  const meetings = new Set<string>();
  const groups = new Set<string>();
  for (const { meetingDate, group } of compact.attendance) {
    groups.add(normalisedTitle(group));
    meetings.add(`${meetingDate} ${normalisedTitle(group)}`);
  }
  return { meetings, groups };
}
