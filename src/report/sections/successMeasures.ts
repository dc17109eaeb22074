import { describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Judgement } from "../../domain/measures/judgement";
import {
  dueByNowInWords,
  figureAgainstTarget,
  forecastInShort,
} from "../../domain/measures/progressWords";
import { describeChange } from "../../domain/measures/sinceLast";
import { lastSteeringGroupMeeting } from "../../domain/meetings/meetings";
import { describeFigure } from "../../domain/words/figure";
import { clipped } from "../../domain/words/quoted";
import { STATUSES, type Status } from "../../tables/status";
import type { Block, ReportCell } from "../block";
import { bold, heading, paragraph, plain, tableBlock, tableColumn, words } from "../blocks";
import { initialsOfContact } from "../contactNames";
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
  holds:
    "The table of success measures: status, progress, due day, forecast, owner, since last; of many, by priority",
  fitsCell: false,
  isAppendix: false,
  write: (subject) => {
    const { judgements } = subject;
    if (judgements.length === 0) return [];
    return fitsOnFirstPage(judgements)
      ? [heading(1, "Success measures"), ...measuresTable(subject, judgements)]
      : [heading(1, "Success measures by priority"), ...prioritiesList(subject)];
  },
};

/** Longer sentences are cut: each stands whole over its own figures. */
const LONGEST_MEASURE = 46;

export function measuresTable(
  subject: ReportSubject,
  judgements: readonly Judgement[],
): readonly Block[] {
  const since = lastSteeringGroupMeeting(subject.compact)?.date ?? null;
  const rows = judgements.map((judged) => ({ judged, change: describeChange(judged, since) }));
  const isWorkedOut = rows.some(({ change }) => change.endsWith("*"));
  return [
    tableBlock(
      "Success measures: for each one its status, its progress towards the target, its due day, forecast and owner, and the change since the last figures.",
      [
        tableColumn("Success measure", 29),
        tableColumn("Status", 14.5),
        tableColumn("Progress", 24.5),
        tableColumn("Due", 9),
        tableColumn("Forecast", 11.5),
        tableColumn("Owner", 10),
        tableColumn(since === null ? "Since last" : `Since ${describeDay(since)}`, 13.5),
      ],
      rows.map(({ judged, change }) => [
        words(measureRuns({ ref: judged.ref, measure: cutAtWord(judged.measure) })),
        { kind: "status", status: judged.status },
        progressCell(judged),
        words(judged.due === null ? "–" : describeDay(judged.due)),
        words(forecastInShort(judged) || "–"),
        words(initialsOfContact(subject, judged.owner) || "–"),
        words(change || "first figures"),
      ]),
    ),
    paragraph(
      `Bars: filled is so far, hatched is booked, the upright mark is what is due by now.${isWorkedOut ? " * Worked out from dated rows." : ""}`,
      "small",
    ),
  ];
}

/** "A further meeting of the Equality and…": no half word. */
function cutAtWord(sentence: string): string {
  return clipped(sentence, LONGEST_MEASURE).replace(/(?<=\S)\s+\S*…$/, "…");
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
    paragraph("Every success measure stands in the table below the exceptions.", "small"),
  ];
}

/** The bar with its figures; the figures alone where there is no bar to draw. */
function progressCell(judged: Judgement): ReportCell {
  const inWords = progressWords(judged);
  const picture = progressPicture(judged);
  return picture === null ? words(inWords) : { kind: "bar", picture, words: inWords };
}

/** "0 of 2, 2 booked; 1 due": the bar has its mark there, by now. */
function progressWords(judged: Judgement): string {
  const { booked } = judged;
  const bookedWords = booked > 0 ? `, ${describeFigure(booked)} booked` : "";
  const due = dueByNowInWords(judged).replace(/ by now$/, "");
  return `${figureAgainstTarget(judged, false)}${bookedWords}${due === "" ? "" : `; ${due}`}`;
}
