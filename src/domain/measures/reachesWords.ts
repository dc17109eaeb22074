import { partOfMonth } from "../words/aboutDay";
import { figureWords } from "../words/figureWords";
import type { Judgement } from "./judgement";

/**
 * When the target is reached at this pace, to a third of a month, as nobody knows the day: "all 27
 * by mid-February", "10 events by early January", "7% by late March"; "" where that cannot be told,
 * or is not before the due day (design, section 4: Forecast). Without a full stop.
 */
export function reachesWords(
  judged: Pick<
    Judgement,
    "reachesOn" | "target" | "unit" | "percent" | "members" | "most" | "course"
  >,
): string {
  const { reachesOn, members, most, unit, percent, course } = judged;
  if (reachesOn === null || course === null) return "";
  const { target } = course;
  const words = members === null ? figureWords(unit, percent) : figureWords("members", false);
  const isAll = most !== null && target === most && target > 1;
  return `${isAll ? `all ${words.level(target)}` : words.count(target)} by ${partOfMonth(reachesOn)}`;
}
