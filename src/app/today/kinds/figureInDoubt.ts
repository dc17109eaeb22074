import { DATE_IN_EITHER_ORDER } from "../../../domain/settingsNotice";
import { countOf } from "../../../domain/words/figure";
import { changesFigures } from "../../../report/changesFigures";
import { clickOnProblem } from "../clickOnProblem";
import type { KindOfThing } from "../thing";

/** An error, or a date that may be another one, by which a figure of the paper may be wrong. */
export const figureInDoubt: KindOfThing = {
  kind: "figure in doubt",
  find: ({ compact, problems }) => {
    const blocking = problems.filter((problem) => changesFigures(compact, problem));
    const dates = blocking.filter(({ rule }) => rule === DATE_IN_EITHER_ORDER).length;
    const inDoubt = {
      key: "dates",
      sentence: `${countOf(dates, "dates")} that figures go by may have been read month first.`,
      words: "Look at them",
      click: { does: "show", view: "problems" },
      cells: [],
    } as const;
    return [
      ...(dates === 0 ? [] : [inDoubt]),
      ...blocking
        .filter(({ rule }) => rule !== DATE_IN_EITHER_ORDER)
        .map((problem) => clickOnProblem(compact, problem)),
    ];
  },
};
