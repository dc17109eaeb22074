import { describeDay } from "../../../cells/calendarDate";
import { dayCell } from "../../../cells/cellValue";
import { isSteeringGroup } from "../../../domain/meetings/meetings";
import { clipped } from "../../../domain/words/quoted";
import { measureRef } from "../../../report/measureName";
import { cellToSet, type KindOfThing } from "../thing";

/** A target that was set, where the Steering Group has met since and no day of ratifying is written. */
export const targetToRatify: KindOfThing = {
  kind: "target to ratify",
  find: ({ compact }) => {
    const { asAt, measures, meetings, readings } = compact;
    const held = meetings.flatMap(({ date, group, status }) =>
      date !== null && date <= asAt && status === "Held" && isSteeringGroup(group) ? [date] : [],
    );
    const last = held.sort()[held.length - 1];
    return measures.flatMap((measure) => {
      const { setOn, ratifiedOn, row } = measure;
      if (setOn === null || ratifiedOn !== null || last === undefined || setOn > last) return [];
      const reading = readings["Success measures"];
      return [
        {
          key: `${row.sheetRow} ${measure.ref}`,
          sentence: `The target of ${clipped(measureRef(measure))} was set on ${describeDay(setOn)} and has not been ratified.`,
          words: `Ratified on ${describeDay(last)}`,
          click: { does: "change" } as const,
          cells: cellToSet(reading, row, "ratifiedOn", dayCell(last)),
        },
      ];
    });
  },
};
