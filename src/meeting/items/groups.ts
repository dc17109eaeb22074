import { describeDay } from "../../cells/calendarDate";
import { firstAfter, themeGroups } from "../../domain/meetings/groupMeetings";
import type { Block } from "../../report/block";
import { paragraph } from "../../report/blocks";
import { latestUpdate } from "../../report/latestUpdate";
import { updateParagraphs } from "../../report/updateParagraphs";
import { type AgendaItem, type KindOfItem, plainItem } from "../agendaItem";
import { chairOf, type MeetingSubject } from "../meetingSubject";

/** Before the Steering Group an item for each Theme Group; before a Theme Group what it will report. */
export const groups: KindOfItem = {
  called: /\btheme groups?\b|\bgroup updates?\b|^updates?\b|\bfeedback\b/i,
  title: "Theme groups",
  holds:
    "before the Steering Group an item for each Theme Group with its last update; before a Theme Group what it will report",
  when: "always",
  write: (subject) =>
    subject.isSteering
      ? themeGroups(subject.compact).map((group) => updateFrom(subject, group))
      : [updateForSteeringGroup(subject)],
};

function updateFrom(subject: MeetingSubject, group: string): AgendaItem {
  const { compact, report, previous } = subject;
  const update = latestUpdate(compact, group);
  const chair = chairOf(report, group);
  const isOld = update?.date != null && previous !== null && update.date <= previous.date;
  const last =
    update?.date == null
      ? "Nothing of it stands in Group updates yet."
      : `${isOld ? "Nothing new since its update" : "Last update"} of ${describeDay(update.date)}.`;
  return {
    ...plainItem(`Update from the ${group.replace(/^the /i, "")}`, "Information"),
    about: `${chair === "" ? "" : `Feedback by the Chair, ${chair}. `}${last}`,
    papers: ["theme groups"],
    notes: lastUpdateOf(subject, group),
  };
}

function updateForSteeringGroup(subject: MeetingSubject): AgendaItem {
  const { compact, group, meeting } = subject;
  const next = firstAfter(compact, "Steering Group", meeting.date);
  const when = next === null ? "its next meeting" : `its meeting on ${describeDay(next.date)}`;
  return {
    ...plainItem("Update for the Steering Group", "Discussion"),
    about: `What the group reports to the Steering Group for ${when}.`,
    notes: lastUpdateOf(subject, group),
  };
}

/** The group's last update in its own words; nothing where there is none. */
export function lastUpdateOf(
  { compact }: Pick<MeetingSubject, "compact">,
  group: string,
): readonly Block[] {
  const update = latestUpdate(compact, group);
  if (update?.date == null) return [];
  return [
    paragraph(`Last update, ${describeDay(update.date)}:`, "kicker"),
    ...updateParagraphs(compact, update).map((words) => paragraph(words)),
  ];
}
