import type { Judgement } from "../domain/measures/judgement";
import { storyOf } from "../domain/measures/story";
import { clipped, clippedAtWord, listed } from "../domain/words/quoted";
import type { Status } from "../tables/status";
import type { Run } from "./block";
import { bold, plain, statusRun } from "./blocks";
import { measureRef } from "./measureName";

/** Worst first: the meeting discusses these; the others are only reported. */
const ATTENTION: readonly Status[] = ["Missed", "Off course", "At risk", "Not judged"];

/** More are counted: a line of refs that nobody reads helps nobody. */
const MOST_REFS = 20;
const LONGEST_NAME = 60;

/** How much is said of each measure: its reasons, how far off it is, or only which they are. */
export type MeasureDetail = "reasons" | "story" | "refs";

/** A line for each measure that needs attention, or one for each status of them, worst first. */
export function measureExceptions(
  judgements: readonly Judgement[],
  detail: MeasureDetail,
): readonly (readonly Run[])[] {
  return ATTENTION.flatMap((status) => {
    const own = judgements.filter((judged) => judged.status === status);
    if (own.length === 0) return [];
    return detail === "reasons"
      ? own.map(reasonsOf)
      : [[statusRun(status), ...IN_SHORT[detail](own)]];
  });
}

function reasonsOf(judged: Judgement): readonly Run[] {
  return [bold(`${measureRef(judged)} `), statusRun(judged.status), plain(` ${judged.why}`)];
}

const IN_SHORT: {
  readonly [D in Exclude<MeasureDetail, "reasons">]: (own: readonly Judgement[]) => readonly Run[];
} = {
  story: (own) =>
    own.flatMap((judged, index) => {
      const story = storyOf(judged) || clippedAtWord(judged.why, LONGEST_NAME);
      return [
        bold(` ${nameOf(judged)}`),
        plain(` (${lowered(story)})${index === own.length - 1 ? "." : ";"}`),
      ];
    }),
  refs: (own) => [bold(` ${listed(own.map(nameOf), MOST_REFS)}`), plain(".")],
};

function nameOf(judged: Judgement): string {
  return clipped(measureRef(judged), LONGEST_NAME);
}

/** Within brackets a sentence begins small. */
function lowered(story: string): string {
  return story.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}
