import { normalisedTitle } from "../cells/normalisedTitle";
import { countsOfTooMany } from "../domain/measures/countsOfTooMany";
import type { Judgement } from "../domain/measures/judgement";
import { TARGET_ABOVE_MEMBERS } from "../domain/measures/targetAboveMembers";
import { describeFigure } from "../domain/words/figure";
import { clipped, listed } from "../domain/words/quoted";
import type { Run } from "./block";
import { bold, plain } from "./blocks";
import { measureRef } from "./measureName";
import type { ReportSubject } from "./reportSubject";

const LONGEST_NAME = 40;

/** Figures and targets that cannot be, each kind in one line with the way to mend it; `names` at most are named. */
export function impossibleFigures(
  { compact, judgements, problems }: ReportSubject,
  names: number,
): readonly (readonly Run[])[] {
  const tooMany = countsOfTooMany(compact, judgements);
  const above = new Set(
    problems
      .filter(({ rule, accepted }) => rule === TARGET_ABOVE_MEMBERS && !accepted)
      .map(({ key }) => normalisedTitle(key)),
  );
  const outOfReach = judgements.filter(({ ref }) => ref !== "" && above.has(normalisedTitle(ref)));
  const namesOf = (all: readonly Judgement[]): Run =>
    bold(
      `${listed(
        all.map((judged) => clipped(measureRef(judged), LONGEST_NAME)),
        names,
      )} `,
    );
  const members = describeFigure(tooMany[0]?.members ?? 0);
  const counts = tooMany.length === 1 ? "counts" : "count";
  const asks = outOfReach.length === 1 ? "asks" : "ask";
  return [
    ...(tooMany.length === 0
      ? []
      : [
          [
            namesOf(tooMany.map(({ judged }) => judged)),
            plain(
              `${counts} more members than the Compact has (${members}): put the figure right, or add the members that are missing.`,
            ),
          ],
        ]),
    ...(outOfReach.length === 0
      ? []
      : [
          [
            namesOf(outOfReach),
            plain(`${asks} for more members than there are to count: put the target right.`),
          ],
        ]),
  ];
}
