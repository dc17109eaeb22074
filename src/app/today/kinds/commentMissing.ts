import { asksForCorrectiveAction } from "../../../domain/measures/correctiveAction";
import { clipped } from "../../../domain/words/quoted";
import { measureRef } from "../../../report/measureName";
import { placeInTable } from "../placeInTable";
import type { KindOfThing } from "../thing";

/** A measure that asks for corrective action, and nothing says what is done about it. */
export const commentMissing: KindOfThing = {
  kind: "comment missing",
  find: ({ compact, judgements }) =>
    judgements.filter(asksForCorrectiveAction).flatMap((judged) => {
      const reading = compact.readings["Success measures"];
      const measure = compact.measures.find(({ row }) => row.sheetRow === judged.sheetRow);
      const place = placeInTable(reading, { sheetRow: judged.sheetRow }, "comment");
      if (measure === undefined || measure.comment !== "" || place === null) return [];
      return [
        {
          key: String(judged.sheetRow),
          sentence: `${clipped(measureRef(judged))} is ${judged.status.toLowerCase()}, and its Comment does not say what is done about it.`,
          words: "Write its Comment",
          click: { does: "go", place } as const,
          cells: [],
        },
      ];
    }),
};
