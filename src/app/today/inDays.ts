import { daysInWords } from "../../domain/words/figure";

/** How far a day is that is to come: "today", "tomorrow", "in 64 days". */
export function inDays(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "tomorrow" : `in ${daysInWords(days)}`;
}
