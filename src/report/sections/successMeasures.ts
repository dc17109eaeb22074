import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Judgement } from "../../domain/measures/judgement";
import { describeSinceLast } from "../../domain/measures/sinceLast";
import { countOf, describeFigure } from "../../domain/words/figure";
import { STATUSES, type Status } from "../../tables/status";
import { bold, column, heading, paragraph, plain, table, words } from "../blocks";
import { figureOf } from "../figures";
import { measureRuns } from "../measureName";
import { progressPicture } from "../pictures/progressBar";
import type { Block, Cell } from "../reportModel";
import type { ReportSubject } from "../reportSubject";
import { statusWords } from "../statusWords";

/** More rows than this would push what needs a decision off the first page. */
const MOST_ON_FIRST_PAGE = 12;

export function fitsOnFirstPage(judgements: readonly Judgement[]): boolean {
  return judgements.length <= MOST_ON_FIRST_PAGE;
}

/** One row a measure, in the order of the workbook; of many measures, one row a priority. */
export function successMeasures(subject: ReportSubject): readonly Block[] {
  const { judgements } = subject;
  const said = "There is no success measure in the workbook yet, so there is nothing to judge.";
  if (judgements.length === 0) return [heading(1, "Success measures"), paragraph(said)];
  return fitsOnFirstPage(judgements)
    ? [heading(1, "Success measures"), ...measuresTable(judgements)]
    : [heading(1, "Success measures by priority"), ...prioritiesTable(subject)];
}

export function measuresTable(judgements: readonly Judgement[]): readonly Block[] {
  return [
    table(
      "Success measures: for each one its status, its progress towards the target and the change since the last figures.",
      [
        column("Success measure", 36),
        column("Status", 15),
        column("Progress", 32),
        column("Since last", 17),
      ],
      judgements.map((judged) => [
        words(measureRuns(judged)),
        { kind: "status", status: judged.status },
        progressCell(judged),
        words(describeSinceLast(judged) || "first figures"),
      ]),
    ),
    paragraph(
      "Progress bars: filled is the figure so far, hatched is booked, and the upright mark is what is due by now.",
      "small",
    ),
  ];
}

/** How many measures of each priority have which status; only statuses that occur. */
function prioritiesTable({ compact, judgements }: ReportSubject): readonly Block[] {
  const statuses = (Object.keys(STATUSES) as Status[]).filter((status) =>
    judgements.some((judged) => judged.status === status),
  );
  const named = new Set(compact.priorities.map(({ ref }) => normalisedTitle(ref)));
  const others = judgements.filter(({ priority }) => !named.has(normalisedTitle(priority)));
  const known = [...named].map((wanted) => {
    const found = compact.priorities.find(({ ref }) => normalisedTitle(ref) === wanted);
    return {
      said: [bold(`${found?.ref ?? ""} `), plain(found?.priority ?? "")],
      own: judgements.filter(({ priority }) => normalisedTitle(priority) === wanted),
    };
  });
  const groups = [...known, { said: [plain("Other success measures")], own: others }];
  const rows = groups.flatMap(({ said, own }) => {
    if (own.length === 0) return [];
    const cells = [
      words(said),
      words(describeFigure(own.length)),
      ...statuses.map((status) => {
        const count = own.filter((judged) => judged.status === status).length;
        return words(count === 0 ? "–" : describeFigure(count));
      }),
    ];
    return [cells];
  });
  return [
    table(
      "For each priority, how many of its success measures have each status.",
      [
        column("Priority", 34),
        column("Measures", 13, "right"),
        ...statuses.map((status) => column(statusWords(status), 13, "right")),
      ],
      rows,
    ),
    paragraph("Every success measure stands in a table of its own behind this page.", "small"),
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
  const said = (figure: number): string => figureOf(judged, figure);
  if (actual === null) return target === null ? "No figure" : `No figure; target ${said(target)}`;
  const held = booked > 0 ? `, ${said(booked)} booked` : "";
  if (target === null) return `${countOf(actual, unit)}, no target${held}`;
  const due = dueByNow === null || !withDue ? "" : `; ${said(dueByNow)} due by now`;
  return `${said(actual)} of ${said(target)}${held}${due}`;
}
