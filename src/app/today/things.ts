import type { TodayState } from "../calls/states/todayState";
import { addressToMend } from "./kinds/addressToMend";
import { commentMissing } from "./kinds/commentMissing";
import { draftToMake } from "./kinds/draftToMake";
import { eventToSettle } from "./kinds/eventToSettle";
import { figureInDoubt } from "./kinds/figureInDoubt";
import { measureNotJudged } from "./kinds/measureNotJudged";
import { meetingToSettle } from "./kinds/meetingToSettle";
import { membersToChase } from "./kinds/membersToChase";
import { targetToRatify } from "./kinds/targetToRatify";
import type { KindOfThing, Thing, TodayFacts } from "./thing";

/** Every kind of thing, worst first: what makes a figure wrong, what the paper lacks, what is to come. */
export const KINDS_OF_THINGS: readonly KindOfThing[] = [
  figureInDoubt,
  measureNotJudged,
  eventToSettle,
  meetingToSettle,
  commentMissing,
  targetToRatify,
  addressToMend,
  draftToMake,
  membersToChase,
];

/** As many as a person does before the first coffee. */
const MOST = 5;
/** Of one kind at first, so that what else there is stays in sight. */
const MOST_OF_KIND = 2;

/** What stands between the coordinator and a clean paper, worst first, and how much more there is. */
export function thingsToDo(facts: TodayFacts): Pick<TodayState, "things" | "more"> {
  const found = KINDS_OF_THINGS.map(({ kind, find }) =>
    find(facts).map(({ key, sentence, words, click }) => ({ kind, key, sentence, words, click })),
  );
  const things = found.flatMap((all) => all.slice(0, MOST_OF_KIND)).slice(0, MOST);
  return { things, more: found.flat().length - things.length };
}

/** The thing that a person saw and clicked, as it is now; null where it is there no more. */
export function thingNamed(
  facts: TodayFacts,
  named: { readonly kind: string; readonly key: string },
): Thing | null {
  const kind = KINDS_OF_THINGS.find((one) => one.kind === named.kind);
  return kind?.find(facts).find(({ key }) => key === named.key) ?? null;
}
