import { describeFigure } from "../../domain/figure";
import type { Judgement } from "../../domain/judgement";
import { describeSinceLast } from "../../domain/sinceLast";
import { column, heading, paragraph, table, words } from "../blocks";
import { ofTarget } from "../figures";
import { measureRuns } from "../measureName";
import { progressPicture } from "../pictures/progressBar";
import type { Block, Cell } from "../reportModel";
import type { ReportSubject } from "../reportSubject";

/** The table of the first page: one row a measure, in the order of the workbook. */
export function successMeasures({ judgements }: ReportSubject): readonly Block[] {
  if (judgements.length === 0) {
    return [
      heading(1, "Success measures"),
      paragraph("There is no success measure in the workbook yet, so there is nothing to judge."),
    ];
  }
  const columns = [
    column("Success measure", 38),
    column("Status", 15),
    column("Progress", 29),
    column("Since last", 18),
  ];
  const rows = judgements.map((judged) => [
    words(measureRuns(judged)),
    { kind: "status", status: judged.status } as const,
    progressCell(judged),
    words(describeSinceLast(judged.sinceLast) || "first figures"),
  ]);
  return [
    heading(1, "Success measures"),
    table(
      "Success measures: for each one its status, its progress towards the target and the change since the last figures.",
      columns,
      rows,
    ),
    paragraph(
      "Progress bars: filled is the figure so far, hatched is booked, and the upright mark is what is due by now.",
      "small",
    ),
  ];
}

/** The bar with its figures; the figures alone where there is no bar to draw. */
export function progressCell(judged: Judgement, withDue = true): Cell {
  const said = progressWords(judged, withDue);
  const picture = progressPicture(judged);
  return picture === null ? words(said) : { kind: "bar", picture, words: said };
}

/** "0 of 2, 2 booked; 1 due by now". */
function progressWords(judged: Judgement, withDue: boolean): string {
  const { actual, target, booked, dueByNow, unit } = judged;
  if (actual === null)
    return target === null ? "No figure" : `No figure; target ${describeFigure(target)}`;
  const so = target === null ? `${describeFigure(actual)}, no target` : ofTarget(actual, target);
  const units = target === null && unit !== "" ? ` (${unit})` : "";
  const held = booked > 0 ? `, ${describeFigure(booked)} booked` : "";
  const due = dueByNow === null || !withDue ? "" : `; ${describeFigure(dueByNow)} due by now`;
  return `${so}${units}${held}${due}`;
}
