import { describeDay } from "../../cells/calendarDate";
import { capitalised } from "../words/capitalised";
import { countOf, tidyFigure } from "../words/figure";
import { figureWords } from "../words/figureWords";
import { DIRECTION_RULES } from "./directions/directions";
import { forecastSaid } from "./forecastSaid";
import type { Judgement } from "./judgement";
import type { ReasonAbout } from "./reasons";

/**
 * How a measure stands, in the few words that a person looks for: "Exactly on the line; at this pace 3
 * of 5". "" where its reasons are all there is to say.
 */
export function storyOf(judged: Judgement): string {
  return capitalised(
    partsOf(judged)
      .map(({ text }) => text)
      .join("; "),
  );
}

/** What of the reasons the story tells already. */
export function toldInStory(judged: Judgement): ReadonlySet<ReasonAbout> {
  return new Set(partsOf(judged).map(({ about }) => about));
}

interface StoryPart {
  readonly about: ReasonAbout;
  readonly text: string;
}

function told(about: ReasonAbout, text: string): StoryPart {
  return { about, text };
}

function partsOf(judged: Judgement): readonly StoryPart[] {
  const { status, reachedOn, reachedLateOn, starts } = judged;
  switch (status) {
    case "Achieved":
      return reachedOn === null
        ? [told("other", "as agreed")]
        : [told("reached", `reached on ${describeDay(reachedOn)}`)];
    case "Missed":
      return [
        told("off", offBy(judged, judged.target)),
        ...(reachedLateOn === null
          ? []
          : [told("reached late", `reached late, on ${describeDay(reachedLateOn)}`)]),
      ];
    case "Not started":
      return starts === null ? [] : [told("starts", `starts on ${describeDay(starts)}`)];
    case "Not judged":
      return [];
    case "On course":
    case "At risk":
    case "Off course":
      return [againstLine(judged), ...(stillToCome(judged) ?? atThisPace(judged))];
    default:
      return status satisfies never;
  }
}

/** "exactly on the line", "2 ahead of the line", "1 short of the line"; of a Keep the line is a limit. */
function againstLine(judged: Judgement): StoryPart {
  const { direction, isRunningTotal, dueByNow } = judged;
  const off = better(judged, dueByNow);
  const isKeep = DIRECTION_RULES[direction].isKeep;
  const line = isRunningTotal ? "what is allowed by now" : isKeep ? "the limit" : "the line";
  if (off === 0) return told("other", isKeep ? `exactly at ${line}` : `exactly on ${line}`);
  if (off < 0) {
    const far = isLessBetter(judged) ? "over" : "short of";
    return told("off", `${inSteps(judged, -off)} ${far} ${line}`);
  }
  return told("other", `${inSteps(judged, off)} ${isKeep ? "within" : "ahead of"} ${line}`);
}

/** "3 short", "£200 over". */
function offBy(judged: Judgement, line: number | null): string {
  const off = inSteps(judged, Math.abs(better(judged, line)));
  return `${off} ${isLessBetter(judged) ? "over" : "short"}`;
}

function isLessBetter({ direction }: Judgement): boolean {
  return DIRECTION_RULES[direction].better < 0;
}

/** How much better the figure is than the line, in members where it is a share of them. */
function better({ actual, direction, members }: Judgement, line: number | null): number {
  const off = tidyFigure((actual ?? 0) - (line ?? 0)) * DIRECTION_RULES[direction].better;
  return members === null ? off : Math.round(off * members) + 0;
}

function inSteps({ unit, percent, members }: Judgement, off: number): string {
  return members === null ? figureWords(unit, percent).step(off) : countOf(off, "members");
}

/** What makes up for a figure that is short, or is all that there is to wait for; null where neither. */
function stillToCome(judged: Judgement): readonly StoryPart[] | null {
  const { actual, booked, target, dueByNow, oneAction } = judged;
  if (oneAction === null) {
    const makesUp = better(judged, dueByNow) < 0 && (actual ?? 0) + booked >= (target ?? 0);
    return booked > 0 && makesUp ? [told("other", "bookings make it up")] : null;
  }
  const { isDeferred, expectedOn } = oneAction;
  if (isDeferred) return [told("deferred", "deferred")];
  return expectedOn === null ? [] : [told("expected", `expected on ${describeDay(expectedOn)}`)];
}

function atThisPace(judged: Judgement): readonly StoryPart[] {
  const { forecast, target, reachesOn, unit, percent, members, direction } = judged;
  if (forecast === null || target === null) return [];
  const { level } = figureWords(unit, percent, members);
  const reaches = level(reachesOn === null ? forecastSaid(judged, forecast) : target);
  // Beside the figure of any other the target stands already.
  const ofTarget = direction === "Increase" && members === null ? ` of ${level(target)}` : "";
  return [told("other", `at this pace ${reaches}${ofTarget}`)];
}
