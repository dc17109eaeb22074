import { describeDay } from "../../../cells/calendarDate";
import { textCell } from "../../../cells/cellValue";
import { eventsThatNeedAnAnswer, nameOfEvent } from "../../../domain/measures/countEvents";
import { cellToSet, type KindOfThing } from "../thing";

/** An event whose day has passed, and nobody has said whether it was held. */
export const eventToSettle: KindOfThing = {
  kind: "event to settle",
  find: ({ compact }) =>
    eventsThatNeedAnAnswer(compact).map((event) => {
      const on = event.date === null ? "" : ` on ${describeDay(event.date)}`;
      return {
        key: `${event.row.sheetRow} ${event.ref}`,
        sentence: `${nameOfEvent(event)} was to be${on} and is still ${event.status}: it counts for nothing yet.`,
        words: "Mark it held",
        click: { does: "change" },
        cells: cellToSet(compact.readings.Events, event.row, "status", textCell("Held")),
      };
    }),
};
