import { describeDay } from "../../cells/calendarDate";
import { themeGroups } from "../../domain/meetings/groupMeetings";
import type { GroupUpdate } from "../../tables/compact";
import type { Block } from "../block";
import { heading, paragraph } from "../blocks";
import { chairInWords } from "../chairInWords";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";
import { updateParagraphs } from "../updateParagraphs";
import { updatesSince } from "../updatesSince";

/** What the Theme Groups have reported since the last meeting, in their own words. */
export const groupUpdates: Section = {
  holds: "What the Theme Groups report",
  fitsCell: true,
  isAppendix: false,
  write: (subject) => {
    const { compact, meetings } = subject;
    const since = meetings.last?.date ?? null;
    const shown = updatesSince(compact, since);
    const when = since === null ? "" : ` since the meeting on ${describeDay(since)}`;
    if (shown.length === 0 && themeGroups(compact).length === 0) return [];
    return [
      heading(1, "Updates from the groups"),
      ...(shown.length === 0
        ? [paragraph(`No group has reported${when}.`)]
        : shown.flatMap((update) => updateBlocks(subject, update))),
    ];
  },
};

function updateBlocks(subject: ReportSubject, update: GroupUpdate): readonly Block[] {
  const { group, date, chair } = update;
  const when = date === null ? "" : `, ${describeDay(date)}`;
  const chairedBy = chairInWords(subject, chair);
  return [
    heading(2, `${group || "A group that is not named"}${when}`),
    ...(chairedBy === "" ? [] : [paragraph(`Chaired by ${chairedBy}`, "kicker")]),
    ...updateParagraphs(subject.compact, update).map((sentence) => paragraph(sentence)),
  ];
}
