import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Judgement } from "../../domain/measures/judgement";
import { dueByNowInWords, figureAgainstTarget } from "../../domain/measures/progressWords";
import { describeSinceLast } from "../../domain/measures/sinceLast";
import { describeFigure } from "../../domain/words/figure";
import { STATUSES, type Status } from "../../tables/status";
import type { Block, ReportCell } from "../block";
import { bold, heading, paragraph, plain, tableBlock, tableColumn, words } from "../blocks";
import { measureRuns } from "../measureName";
import { progressPicture } from "../pictures/progressPicture";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";
import { statusWords } from "../statusWords";

/** More rows than this would push what needs a decision off the first page. */
const MOST_ON_FIRST_PAGE = 12;

export function fitsOnFirstPage(judgements: readonly Judgement[]): boolean {
  return judgements.length <= MOST_ON_FIRST_PAGE;
}

/** One row a measure, in the order of the workbook; of many measures, one row a priority. */
export const successMeasures: Section = {
  holds: "The table of success measures: status, progress, since last",
  fitsCell: false,
  write: (subject) => {
    const { judgements } = subject;
    const words = "There is no success measure in the workbook yet, so there is nothing to judge.";
    if (judgements.length === 0) return [heading(1, "Success measures"), paragraph(words)];
    return fitsOnFirstPage(judgements)
      ? [heading(1, "Success measures"), ...measuresTable(judgements)]
      : [heading(1, "Success measures by priority"), ...prioritiesList(subject)];
  },
};

export function measuresTable(judgements: readonly Judgement[]): readonly Block[] {
  return [
    tableBlock(
      "Success measures: for each one its status, its progress towards the target and the change since the last figures.",
      [
        tableColumn("Success measure", 36),
        tableColumn("Status", 15),
        tableColumn("Progress", 32),
        tableColumn("Since last", 17),
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
function prioritiesList({ compact, judgements }: ReportSubject): readonly Block[] {
  const statuses = (Object.keys(STATUSES) as Status[]).filter((status) =>
    judgements.some((judged) => judged.status === status),
  );
  const named = new Set(compact.priorities.map(({ ref }) => normalisedTitle(ref)));
  const others = judgements.filter(({ priority }) => !named.has(normalisedTitle(priority)));
  const known = [...named].map((key) => {
    const found = compact.priorities.find(({ ref }) => normalisedTitle(ref) === key);
    return {
      heading: [bold(`${found?.ref ?? ""} `), plain(found?.priority ?? "")],
      own: judgements.filter(({ priority }) => normalisedTitle(priority) === key),
    };
  });
  const groups = [...known, { heading: [plain("Other success measures")], own: others }];
  const rows = groups.flatMap(({ heading, own }) => {
    if (own.length === 0) return [];
    const cells = [
      words(heading),
      words(describeFigure(own.length)),
      ...statuses.map((status) => {
        const count = own.filter((judged) => judged.status === status).length;
        return words(count === 0 ? "–" : describeFigure(count));
      }),
    ];
    return [cells];
  });
  return [
    tableBlock(
      "For each priority, how many of its success measures have each status.",
      [
        tableColumn("Priority", 34),
        tableColumn("Measures", 13, "right"),
        ...statuses.map((status) => tableColumn(statusWords(status), 13, "right")),
      ],
      rows,
    ),
    paragraph("Every success measure stands in a table of its own behind this page.", "small"),
  ];
}

/** The bar with its figures; the figures alone where there is no bar to draw. */
export function progressCell(judged: Judgement, withDue = true): ReportCell {
  const inWords = progressWords(judged, withDue);
  const picture = progressPicture(judged);
  return picture === null ? words(inWords) : { kind: "bar", picture, words: inWords };
}

/** "0 of 2, 2 booked; 1 due by now". */
function progressWords(judged: Judgement, withDue: boolean): string {
  const { booked } = judged;
  const bookedWords = booked > 0 ? `, ${describeFigure(booked)} booked` : "";
  const due = withDue ? dueByNowInWords(judged) : "";
  return `${figureAgainstTarget(judged, false)}${bookedWords}${due === "" ? "" : `; ${due}`}`;
}
