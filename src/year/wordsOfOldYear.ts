import { partsOfDay } from "../cells/calendarDate";
import { tidyFigure } from "../domain/words/figure";
import { typedBaseline } from "./carriedValues";
import { closingBaseline } from "./closingBaseline";
import type { ClosingMeasure } from "./closingMeasure";
import type { ProgrammeYear } from "./programmeYear";

/** "31 March 2010", "March 2010", "2009-10", "2010": a year with what belongs to it. */
const YEAR =
  /(?:\b\d{1,2}(?:st|nd|rd|th)? )?(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? )?\b((?:19|20)\d\d)(?:\s?[-–/]\s?(?:\d{4}|\d{2}))?\b/gi;
const FIGURE = /(?<![\d.,])\d[\d,]*(?:\.\d+)?(?:\s?%)?/g;

/**
 * What a measure's sentence says of the closing year, in its words: days and years that are over, and
 * the baseline that the closing figure has taken the place of.
 */
export function wordsOfOldYear(
  closing: ClosingMeasure,
  { ends }: ProgrammeYear,
): readonly string[] {
  const { measure, runsOn } = closing;
  if (runsOn) return [];
  const days = Array.from(measure.measure.matchAll(YEAR))
    .filter(([, year]) => Number(year) <= partsOfDay(ends).year)
    .map(([words]) => words);
  const rest = measure.measure.replace(YEAR, " ");
  return [...new Set([...days, ...oldBaseline(closing, rest)])];
}

/** "9%" of "from 9% to 7%"; a target that is the same figure still holds. */
function oldBaseline(closing: ClosingMeasure, sentence: string): readonly string[] {
  const { terms, judgement } = closing;
  const old = typedBaseline(closing);
  if (old === null || terms.isNewInPeriod || old === closingBaseline(judgement)) return [];
  if (old === judgement.target) return [];
  return Array.from(sentence.matchAll(FIGURE), ([words]) => words).filter((words) => {
    const figure = Number(words.replace(/[,%\s]/g, ""));
    return [old, tidyFigure(old * (judgement.percent ? 100 : 1))].includes(figure);
  });
}
