import type { Judgement } from "../domain/measures/judgement";
import { inWords, type Reason, type ReasonAbout, reasonsWithout } from "../domain/measures/reasons";
import { storyOf } from "../domain/measures/story";
import { listedAll } from "../domain/words/listedAll";
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
  return [
    bold(`${measureRef(judged)} `),
    statusRun(judged.status),
    plain(` ${whyInPaper(judged)}`),
  ];
}

/** What nobody has agreed yet is asked for above: here it is said without how to type it. */
function whyInPaper({ why, reasons }: Judgement): string {
  const lacking = stillToBeSet(reasons);
  if (lacking === "") return why;
  const rest = inWords(reasonsWithout(reasons, (about) => TO_SET[about] !== undefined));
  return `${lacking}. ${rest}`.trim();
}

/** "Its target is still to be set"; "" where it was agreed. */
function stillToBeSet(reasons: readonly Reason[]): string {
  const lacking = reasons.flatMap(({ parts }) => parts.flatMap(({ about }) => TO_SET[about] ?? []));
  const are = lacking.length === 1 ? "is" : "are";
  return lacking.length === 0 ? "" : `Its ${listedAll(lacking)} ${are} still to be set`;
}

const TO_SET: { readonly [A in ReasonAbout]?: string } = {
  "no target": "target",
  "no due day": "due day",
};

const IN_SHORT: {
  readonly [D in Exclude<MeasureDetail, "reasons">]: (own: readonly Judgement[]) => readonly Run[];
} = {
  story: (own) =>
    own.flatMap((judged, index) => {
      const { why, reasons } = judged;
      const story = storyOf(judged) || stillToBeSet(reasons) || clippedAtWord(why, LONGEST_NAME);
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
