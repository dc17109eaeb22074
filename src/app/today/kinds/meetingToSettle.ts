import { describeDay } from "../../../cells/calendarDate";
import { textCell } from "../../../cells/cellValue";
import { clipped } from "../../../domain/words/quoted";
import { meetingsWithoutAnswer } from "../../../report/meetingsHeld";
import { cellToSet, type KindOfThing } from "../thing";

/** A meeting whose day has passed, and nobody has said whether it was held. */
export const meetingToSettle: KindOfThing = {
  kind: "meeting to settle",
  find: ({ compact }) =>
    meetingsWithoutAnswer(compact).map(({ group, date, row }) => ({
      key: `${row.sheetRow} ${date}`,
      sentence: `${clipped(group) || "A group"} was to meet on ${describeDay(date)} and is still Planned.`,
      words: "Mark it held",
      click: { does: "change" },
      cells: cellToSet(compact.readings.Meetings, row, "status", textCell("Held")),
    })),
};
