import { kindOfMeasure } from "../../../domain/measures/kinds/kinds";
import { clipped } from "../../../domain/words/quoted";
import { measureRef } from "../../../report/measureName";
import { findHeader } from "../../../tables/findHeader";
import { placeInTable } from "../placeInTable";
import type { KindOfThing, Thing } from "../thing";

/** What a judgement needs of the row. */
const JUDGED_BY: ReadonlySet<string> = new Set([
  "measuredBy",
  "of",
  "count",
  "direction",
  "baseline",
  "target",
  "starts",
  "due",
  "profile",
  "typedFigure",
]);

/** A measure that nobody can judge, for a reason that no problem of its row says already. */
export const measureNotJudged: KindOfThing = {
  kind: "measure not judged",
  find: ({ compact, judgements, problems }) => {
    const reading = compact.readings["Success measures"];
    const told = new Set(
      problems
        .filter(({ table, severity, column }) => {
          const field = findHeader(reading, column)?.field ?? "";
          return table === "Success measures" && severity === "error" && JUDGED_BY.has(field);
        })
        .map(({ key }) => key),
    );
    return judgements.flatMap((judged): readonly Thing[] => {
      const { status, ref, sheetRow, why, target, measuredBy } = judged;
      if (status !== "Not judged" || told.has(ref)) return [];
      const place = placeInTable(reading, { sheetRow }, "ref");
      if (place === null) return [];
      const isFigureMissing = kindOfMeasure(measuredBy)?.isTyped === true && target !== null;
      const thing = {
        key: String(sheetRow),
        sentence: `${clipped(measureRef(judged))} is not judged. ${clipped(why, 200)}`,
        cells: [],
      };
      return isFigureMissing && ref !== ""
        ? [{ ...thing, words: "Type a figure\u2026", click: { does: "type a figure", ref } }]
        : [{ ...thing, words: `Go to ${place.cell}`, click: { does: "go", place } }];
    });
  },
};
