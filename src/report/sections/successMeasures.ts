import { normalisedTitle } from "../../cells/normalisedTitle";
import { describeFigure } from "../../domain/words/figure";
import { STATUSES, type Status } from "../../tables/status";
import type { Block } from "../block";
import { bold, heading, paragraph, plain, tableBlock, tableColumn, words } from "../blocks";
import { hasRoomForMeasures } from "../firstPage";
import { measuresTable } from "../measuresTable";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";
import { statusWords } from "../statusWords";

/** One row a measure, in the order of the workbook; of many measures, one row a priority. */
export const successMeasures: Section = {
  holds:
    "The table of success measures: status, progress, due day, forecast, owner, since last; of many, by priority",
  fitsCell: false,
  isAppendix: false,
  write: (subject) => {
    if (subject.judgements.length === 0) return [];
    return hasRoomForMeasures(subject)
      ? [heading(1, "Success measures"), ...measuresTable(subject)]
      : [heading(1, "Success measures by priority"), ...prioritiesList(subject)];
  },
};

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
    paragraph("Every success measure stands in the table below the exceptions.", "small"),
  ];
}
