import { describeDay } from "../cells/calendarDate";
import type { Judgement } from "../domain/measures/judgement";
import {
  dueByNowInWords,
  figureAgainstTarget,
  forecastInShort,
} from "../domain/measures/progressWords";
import { describeChange } from "../domain/measures/sinceLast";
import { lastSteeringGroupMeeting } from "../domain/meetings/meetings";
import { describeFigure } from "../domain/words/figure";
import { clippedAtWord } from "../domain/words/quoted";
import type { Block, ReportCell } from "./block";
import { paragraph, tableBlock, tableColumn, words } from "./blocks";
import { initialsOfContact } from "./contactNames";
import { measureRuns } from "./measureName";
import { type ColumnRoom, ownerColumn } from "./ownerColumn";
import { progressPicture } from "./pictures/progressPicture";
import type { ReportSubject } from "./reportSubject";

/** Longer sentences are cut: each stands whole over its own figures. */
const LONGEST_MEASURE = 46;
/** What the sentences have of the width, from which long owners take some. */
const MEASURE_SHARE = 29;
const OWNERS: ColumnRoom = { usual: 10, most: 16.5, shares: 112, lines: 3 };

/** One row a measure, in the order of the workbook, with what the bars show below it. */
export function measuresTable(
  subject: ReportSubject,
  judgements: readonly Judgement[] = subject.judgements,
): readonly Block[] {
  const since = lastSteeringGroupMeeting(subject.compact)?.date ?? null;
  const rows = judgements.map((judged) => ({ judged, change: describeChange(judged, since) }));
  const owners = judgements.map(({ owner }) => initialsOfContact(subject, owner));
  const owner = ownerColumn(owners, OWNERS);
  const isWorkedOut = rows.some(({ change }) => change.endsWith("*"));
  return [
    tableBlock(
      "Success measures: for each one its status, its progress towards the target, its due day, forecast and owner, and the change since the last figures.",
      [
        tableColumn("Success measure", MEASURE_SHARE - (owner.share - OWNERS.usual)),
        tableColumn("Status", 14.5),
        tableColumn("Progress", 24.5),
        tableColumn("Due", 9),
        tableColumn("Forecast", 11.5),
        tableColumn("Owner", owner.share),
        tableColumn(since === null ? "Since last" : `Since ${describeDay(since)}`, 13.5),
      ],
      rows.map(({ judged, change }, index) => [
        words(
          measureRuns({ ref: judged.ref, measure: clippedAtWord(judged.measure, LONGEST_MEASURE) }),
        ),
        { kind: "status", status: judged.status },
        progressCell(judged),
        words(judged.due === null ? "–" : describeDay(judged.due)),
        words(forecastInShort(judged) || "–"),
        words(owner.shown(owners[index] ?? "") || "–"),
        words(change || (judged.actual === null ? "–" : "first figures")),
      ]),
    ),
    paragraph(
      [
        "Bars: filled is so far, hatched is booked, the upright mark is what is due by now.",
        isWorkedOut ? "* Worked out from dated rows." : "",
        owner.key,
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
      "small",
    ),
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
