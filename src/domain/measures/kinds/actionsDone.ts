import { normalisedTitle } from "../../../cells/normalisedTitle";
import type { Compact } from "../../../tables/compact";
import { asQuestion } from "../../words/nearest";
import { quoted } from "../../words/quoted";
import { type Refs, refMeant, refsOf } from "../../words/refMeant";
import { type ActionsOfRef, actionsOfRef, countActions, countActionsBefore } from "../countActions";
import type { MeasureIndex } from "../measureIndex";
import {
  A_NUMBER_OR_TYPED,
  type CountedFrom,
  type Found,
  found,
  type KindOfMeasure,
  none,
} from "./kind";
import { whyNothingIn } from "./lacking";

const FROM_ACTIONS: CountedFrom = {
  table: "Action plan",
  ofNames: "Ref of a priority, a success measure or an action",
  needs: ["status", "doneOn"],
};

/** Actions of a priority or a measure that were done, or one action alone. */
export const actionsDone: KindOfMeasure = {
  choice: "Actions done",
  usualCount: "New in period",
  countedFrom: FROM_ACTIONS,
  ofExample: "the Ref of a priority, of a success measure or of one action",
  isShareOfMembers: false,
  isTyped: false,
  insteadOfPerCent: A_NUMBER_OR_TYPED,
  needsBooking: true,
  meant: (index, of) => refMeant(refsKnownTo(index), of),
  find: (index, { of, ref }) => {
    const { compact } = index;
    const lacking = whyNothingIn(compact, FROM_ACTIONS);
    if (lacking !== null) return none(lacking);
    if (of === "") {
      const own = actionsOfRef(compact, ref);
      if (ref !== "" && own.actions.length > 0 && !own.isOne) return sourceOf(compact, own);
      return none(`Of is blank: type ${actionsDone.ofExample}.`);
    }
    const normalised = normalisedTitle(of);
    if (refsKnownTo(index).known.has(normalised)) {
      return sourceOf(compact, actionsOfRef(compact, of));
    }
    return none(
      `No priority, no success measure and no action has the Ref ${quoted(of)}: mend Of.${asQuestion(actionsDone.meant(index, of))}`,
    );
  },
};

function sourceOf(compact: Compact, actions: ActionsOfRef): Found {
  return found({
    hasDays: true,
    whyNeverNew: null,
    figures: () => [],
    count: (window) => countActions(compact, actions, window),
    before: (starts, { asAt }) => countActionsBefore(actions, starts, asAt),
  });
}

function refsKnownTo({ compact }: MeasureIndex): Refs {
  return refsOf([
    ...compact.priorities.map(({ ref, priority }) => [ref, priority] as const),
    ...compact.measures.map(({ ref, measure }) => [ref, measure] as const),
    ...compact.actions.map(({ ref, action }) => [ref, action] as const),
  ]);
}
