import { membersBelowMinimumAttendance } from "../../domain/meetings/attendance";
import { describeFigure } from "../../domain/words/figure";
import { names, paragraph } from "../../report/blocks";
import { numberOf } from "../../report/figures";
import { type KindOfItem, plainItem } from "../agendaItem";

/** Members that cannot come to as many meetings this year as the Charter asks for. */
export const attendance: KindOfItem = {
  called: /\battendance\b|\bmembership\b/i,
  title: "Membership: attendance at meetings",
  holds: "members that cannot reach the Charter's minimum of meetings this year",
  when: "when due",
  write: ({ compact, isSteering }) => {
    const below = isSteering ? membersBelowMinimumAttendance(compact) : [];
    if (below.length === 0) return [];
    const asked = numberOf(compact.settings.meetingsExpected, "meeting", "meetings");
    const about = `${numberOf(below.length, "member", "members")} cannot reach the Charter's ${asked} this year.`;
    return [
      {
        ...plainItem(attendance.title, "Decision"),
        about,
        decisions: ["agree how to approach the members below the Charter's minimum of meetings"],
        notes: [
          paragraph(
            `The Charter asks members to attend at least ${asked} a year. Even with those still planned, these will not reach that:`,
          ),
          ...names(
            `Below ${describeFigure(compact.settings.meetingsExpected)}`,
            below.map(({ name, attended }) => `${name} (${describeFigure(attended)})`),
          ),
        ],
        minuted: ["It was agreed that \u2026"],
      },
    ];
  },
};
