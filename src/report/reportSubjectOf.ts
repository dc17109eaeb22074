import { eventsThatNeedAnAnswer } from "../domain/measures/countEvents";
import type { Judgement } from "../domain/measures/judgement";
import type { Problem } from "../domain/problem";
import type { Compact } from "../tables/compact";
import { actionLists } from "./actionLists";
import { contactNames } from "./contactNames";
import { meetingsAround } from "./meetingsAround";
import { preflight } from "./preflight";
import type { ReportOptions, ReportSubject } from "./reportSubject";

/** What sections are written from; the judgements are those of `compact`, in the order of its measures. */
export function reportSubjectOf(
  compact: Compact,
  judgements: readonly Judgement[],
  problems: readonly Problem[],
  options: ReportOptions,
): ReportSubject {
  return {
    compact,
    judgements,
    problems,
    options,
    meetings: meetingsAround(compact, options.forMeeting),
    actions: actionLists(compact),
    unanswered: eventsThatNeedAnAnswer(compact),
    blockers: preflight(compact, judgements, problems).blockers,
    people: contactNames(compact),
  };
}
