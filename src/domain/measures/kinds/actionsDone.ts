import { normalisedTitle } from "../../../cells/normalisedTitle";
import type { Compact } from "../../../tables/compact";
import { didYouMean } from "../../words/nearest";
import { quoted } from "../../words/quoted";
import { type ActionsOfRef, actionsOfRef, countActions, countActionsBefore } from "../countActions";
import type { MeasureIndex } from "../measureIndex";
import { type Found, found, type Kind, none } from "./kind";
import { whyNothingIn } from "./lacking";

/** Actions of a priority or a measure that were done, or one action alone. */
export const actionsDone: Kind = {
  choice: "Actions done",
  usualCount: "New in period",
  ofExample: "the Ref of a priority, of a success measure or of one action",
  isShareOfMembers: false,
  isTyped: false,
  needsBooking: true,
  knownOf: refsOf,
  find: (index, { of, ref }) => {
    const { compact } = index;
    const lacking = whyNothingIn(compact.readings["Action plan"], ["status", "doneOn"]);
    if (lacking !== null) return none(lacking);
    if (of === "") {
      const own = actionsOfRef(compact, ref);
      if (ref !== "" && own.actions.length > 0 && !own.isOne) return sourceOf(compact, own);
      return none(`Of is blank: type ${actionsDone.ofExample}.`);
    }
    const normalised = normalisedTitle(of);
    const refs = refsOf(index);
    if (normalised !== "" && refs.some((known) => normalisedTitle(known) === normalised)) {
      return sourceOf(compact, actionsOfRef(compact, of));
    }
    return none(
      `No priority, no success measure and no action has the Ref ${quoted(of)}: mend Of.${didYouMean(of, refs)}`,
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

function refsOf({ compact }: MeasureIndex): readonly string[] {
  return [...compact.priorities, ...compact.measures, ...compact.actions]
    .map(({ ref }) => ref)
    .filter((ref) => ref !== "");
}
