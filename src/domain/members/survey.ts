import { readAnswer } from "../../cells/answer";
import { readNumber, valueIn } from "../../cells/cellReading";
import { isPlaceholder } from "../../cells/placeholder";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import type { Compact, Member } from "../../tables/compact";
import { findHeader } from "../../tables/findHeader";
import { countOf, tidyFigure } from "../words/figure";
import { quoted } from "../words/quoted";
import { rowsOfActiveMembers } from "./membership";

/** One answer and who gave it, alphabetical. */
export interface SurveyAnswer {
  readonly answer: string;
  readonly members: readonly string[];
}

/** What the members answered in one column, with those who have not (design, section 4). */
export interface Survey {
  /** The header of the column. */
  readonly title: string;
  /** How many members were asked. */
  readonly asked: number;
  /** Listed answers in their order, even where nobody gave them; then any others. */
  readonly answers: readonly SurveyAnswer[];
  readonly notAnswered: readonly string[];
  /** The number column that goes with it: apprentices. Null where there is none. */
  readonly total: SurveyTotal | null;
}

export interface SurveyTotal {
  /** "apprentices". */
  readonly what: string;
  readonly figure: number;
  /** Members who gave no figure, or one that nobody can read, and did not answer No. */
  readonly silent: readonly string[];
}

/** Which number column goes with which choice column: "151 apprentices". */
const TOTALS = new Map([["apprenticeshipScheme", { field: "apprentices", what: "apprentices" }]]);

/** A survey of a column by its field ("apprenticeshipScheme") or its header; null without it. */
export function survey(compact: Compact, fieldOrHeader: string): Survey | null {
  const { columnOf, table, headers } = compact.readings.Members;
  const isField = Object.keys(table.columns).includes(fieldOrHeader);
  const declaredAt = isField ? columnOf[fieldOrHeader] : undefined;
  const at = declaredAt ?? findHeader(compact.readings.Members, fieldOrHeader)?.column;
  if (at === undefined) return null;
  const declared = Object.entries(table.columns).find(([field]) => columnOf[field] === at);
  const options = declared?.[1].nature === "choice" ? declared[1].options : [];
  const byAnswer = new Map<string, { answer: string; members: string[] }>();
  for (const answer of options) byAnswer.set(answer.toLowerCase(), { answer, members: [] });
  const notAnswered: string[] = [];
  const members = rowsOfActiveMembers(compact);
  for (const rows of members) {
    const organisation = rows[0]?.organisation ?? "";
    const answer = surveyAnswerOf(compact, rows, at);
    if (answer === "") {
      notAnswered.push(organisation);
      continue;
    }
    const group = byAnswer.get(answer.toLowerCase()) ?? { answer, members: [] };
    group.members.push(organisation);
    byAnswer.set(answer.toLowerCase(), group);
  }
  return {
    title: headers[at - 1]?.title ?? fieldOrHeader,
    asked: members.length,
    answers: Array.from(byAnswer.values()),
    notAnswered,
    total: surveyTotalOf(compact, declared?.[0] ?? "", at),
  };
}

/**
 * What an organisation answered in that column, "" for nothing: as measures read it, so that report,
 * return and letters agree. Of several rows a Yes counts. In a column whose answers are given, "TBC" or
 * "waiting for HR" is none of them, and the member is still silent.
 */
export function surveyAnswerOf(
  { readings: { Members: reading } }: Compact,
  rows: readonly Member[],
  at: number,
): string {
  const column = Object.entries<Column>(reading.table.columns).find(
    ([field]) => reading.columnOf[field] === at,
  )?.[1];
  const listed =
    column?.nature === "choice" && !column.open
      ? new Set(column.options.map((option) => option.toLowerCase()))
      : null;
  const isAnswer = (answer: string): boolean => {
    if (listed !== null) return listed.has(answer.toLowerCase());
    return answer === "No" || !(answer === "" || isPlaceholder(answer));
  };
  const answers = rows.map(({ row }) => readAnswer(cellAt(row, at))).filter(isAnswer);
  return answers.includes("Yes") ? "Yes" : (answers[0] ?? "");
}

function surveyTotalOf(compact: Compact, field: string, answeredAt: number): SurveyTotal | null {
  const goesWith = TOTALS.get(field);
  const at = goesWith === undefined ? undefined : compact.readings.Members.columnOf[goesWith.field];
  if (goesWith === undefined || at === undefined) return null;
  let figure = 0;
  const silent: string[] = [];
  for (const rows of rowsOfActiveMembers(compact)) {
    const figures = rows.flatMap(({ row }) => {
      const given = valueIn(readNumber(cellAt(row, at)));
      return given !== null && given >= 0 ? [given] : [];
    });
    if (figures.length > 0) figure += Math.max(...figures);
    else if (surveyAnswerOf(compact, rows, answeredAt) !== "No")
      silent.push(rows[0]?.organisation ?? "");
  }
  return { what: goesWith.what, figure: tidyFigure(figure), silent };
}

/**
 * "at least 15 of 27 have a scheme, 3 developing, 3 none, 6 have not answered; at least 151
 * apprentices": never without the denominator and the silence (design, section 4).
 */
export function describeSurvey(found: Survey): string {
  const { asked, answers, notAnswered, total } = found;
  const isScheme = total !== null;
  const yes = answers.find(({ answer }) => answer === "Yes");
  const others = answers.filter((group) => group !== yes && group.members.length > 0);
  const parts: string[] = [];
  const answer = yes ?? others[0];
  if (answer === undefined || notAnswered.length === asked) parts.push(nobodyInWords(asked));
  else {
    const count = answer.members.length;
    parts.push(
      `${leastInWords(count, notAnswered)}${count} of ${asked} ${yesInWords(answer, isScheme)}`,
    );
    for (const group of others) {
      if (group !== answer)
        parts.push(`${group.members.length} ${answerInWords(group.answer, isScheme)}`);
    }
    parts.push(silenceInWords(notAnswered.length));
  }
  const sentence = parts.filter((part) => part !== "").join(", ");
  // Nothing is known where nobody gave a figure.
  if (total === null || (total.figure === 0 && total.silent.length > 0)) return sentence;
  const least = leastInWords(total.figure, total.silent);
  return `${sentence}; ${least}${countOf(total.figure, total.what)}`;
}

function nobodyInWords(asked: number): string {
  return asked === 1 ? "the one member has not answered" : `none of the ${asked} has answered`;
}

/** Silence leaves a figure open; but at least none is no news. */
function leastInWords(figure: number, silent: readonly string[]): string {
  return figure > 0 && silent.length > 0 ? "at least " : "";
}

function yesInWords({ answer, members }: SurveyAnswer, isScheme: boolean): string {
  if (isScheme) return members.length === 1 ? "has a scheme" : "have a scheme";
  return `answered ${answerInWords(answer, false)}`;
}

function answerInWords(answer: string, isScheme: boolean): string {
  if (isScheme && answer === "No") return "none";
  if (answer === "Developing") return "developing";
  return answer === "Yes" || answer === "No" ? answer : quoted(answer);
}

function silenceInWords(silent: number): string {
  if (silent === 0) return "";
  return silent === 1 ? "1 has not answered" : `${silent} have not answered`;
}
