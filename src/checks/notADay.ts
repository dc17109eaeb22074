import { MONTH as MONTH_NAME } from "../cells/months";

/** What is in a cell that should hold a day, as far as one can tell, for the sentence to name. */
export type NotADay =
  | "month only"
  | "year only"
  | "no year"
  | "strange year"
  | "several days"
  | "time of year"
  | "day and more"
  | "whether"
  | "not a date";

const MONTH = `${MONTH_NAME}\\.?`;
const DAY = "\\d{1,2}(?: ?(?:st|nd|rd|th))?";
const NUMERIC = "\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})";
const BETWEEN = " ?(?:[-/&+]|\\bto\\b|\\band\\b|\\bor\\b) ?";
const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? )?";
const PART = "(?:by|before|end|early|mid|late|start|beginning|approx\\.?|about|around|c\\.|circa)";

/** The first that fits wins. Compared in lower case, with single spaces and short dashes. */
const FORMS: readonly (readonly [pattern: RegExp, is: NotADay])[] = [
  [/^(?:x|done|completed?|signed|ticked|ok|agreed)[.!]?$/, "whether"],
  [/^(?:19|20)\d{2}(?: ?[-/] ?\d{1,4})?$/, "year only"],
  [form(`.*\\b${NUMERIC}\\b.*\\b${NUMERIC}\\b.*`), "several days"],
  [form(`.*${DAY}${BETWEEN}${DAY}(?: of)? ${MONTH}.*`), "several days"],
  [form(`.*${MONTH}${BETWEEN}(?:${DAY} )?${MONTH}.*`), "several days"],
  [form(`.*\\b${NUMERIC}\\b.*`), "day and more"],
  [form(`.*\\b${DAY} ${MONTH} '?(?:\\d{4}|\\d{2})\\b.*`), "day and more"],
  [form("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d+"), "strange year"],
  [form(`${WEEKDAY}${DAY}(?: of|[-/.])? ?${MONTH}`), "no year"],
  [form(`${WEEKDAY}${MONTH} \\d{1,2} ?(?:st|nd|rd|th)`), "no year"],
  [form("\\d{1,2}[/.]\\d{1,2}"), "no year"],
  [form(`(?:${PART}[- ])?(?:of )?${MONTH}(?:[ -/']*(?:\\d{4}|\\d{2}))?`), "month only"],
  [form("(?:0?[1-9]|1[0-2])[-/.](?:19|20)\\d{2}"), "month only"],
  [
    /^(?:early |mid[- ]|late |end of )?(?:spring|summer|autumn|winter|easter|christmas|new year|q[1-4]|(?:\d(?:st|nd|rd|th)|first|second|third|fourth|last) (?:quarter|half|term))\b/,
    "time of year",
  ],
  [form(`${PART} (?:19|20)\\d{2}`), "time of year"],
];

/** Only short texts are passed in, so that matching stays quick. */
export function notADay(text: string): NotADay {
  const plain = text.toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-");
  return FORMS.find(([pattern]) => pattern.test(plain))?.[1] ?? "not a date";
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
