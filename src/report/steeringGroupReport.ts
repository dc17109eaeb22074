import { describeDay } from "../cells/calendarDate";
import { eventsThatNeedAnAnswer } from "../domain/measures/countEvents";
import type { Judgement } from "../domain/measures/judgement";
import type { Problem } from "../domain/problem";
import type { Compact } from "../tables/compact";
import { actionLists } from "./actionLists";
import { contactNames } from "./contactNames";
import { meetingsAround } from "./meetingsAround";
import { preflight } from "./preflight";
import type { Block, ReportModel } from "./reportModel";
import type { ReportOptions, ReportSubject } from "./reportSubject";
import { documentTitle, reportTitle } from "./reportTitle";
import type { SectionName } from "./sectionName";
import { actionPlan } from "./sections/actionPlan";
import { apprenticeshipSurvey } from "./sections/apprenticeshipSurvey";
import { contacts } from "./sections/contacts";
import { dataNotes } from "./sections/dataNotes";
import { events } from "./sections/events";
import { groupUpdates } from "./sections/groupUpdates";
import { howJudged } from "./sections/howJudged";
import { meetings } from "./sections/meetings";
import { membership } from "./sections/membership";
import { needsAttention } from "./sections/needsAttention";
import { nextMeeting } from "./sections/nextMeeting";
import { priorities } from "./sections/priorities";
import { reportHeading } from "./sections/reportHeading";
import { sinceLastMeeting } from "./sections/sinceLastMeeting";
import { successMeasures } from "./sections/successMeasures";
import { summary } from "./sections/summary";

/** The last section, the long lists, is put together from the others when the report is written. */
const WRITERS: {
  readonly [S in Exclude<SectionName, "lists_of_names">]: (
    subject: ReportSubject,
  ) => readonly Block[];
} = {
  report_heading: reportHeading,
  summary,
  success_measures: successMeasures,
  needs_attention: needsAttention,
  priorities,
  since_last_meeting: sinceLastMeeting,
  membership,
  apprenticeship_survey: apprenticeshipSurvey,
  events,
  group_updates: groupUpdates,
  action_plan: actionPlan,
  meetings,
  next_meeting: nextMeeting,
  how_judged: howJudged,
  data_notes: dataNotes,
  contacts,
};

/** Reads well in the middle of a template's sentence. */
const NO_DAY = "a day to be agreed";

/**
 * The Steering Group's progress report as a value: what is read, counted and judged, in words. The
 * judgements are those of `compact`, in the order of its measures.
 */
export function steeringGroupReport(
  compact: Compact,
  judgements: readonly Judgement[],
  problems: readonly Problem[],
  options: ReportOptions,
): ReportModel {
  const around = meetingsAround(compact, options.forMeeting);
  const subject: ReportSubject = {
    compact,
    judgements,
    problems,
    options,
    meetings: around,
    actions: actionLists(compact),
    unanswered: eventsThatNeedAnAnswer(compact),
    blockers: preflight(compact, judgements, problems).blockers,
    people: contactNames(compact),
  };
  const { settings, asAt } = compact;
  return {
    title: documentTitle(asAt),
    compactName: settings.compactName,
    language: "en-GB",
    asAt,
    forMeeting: around.forMeeting,
    words: {
      compact_name: settings.compactName,
      report_title: reportTitle(),
      programme_year: settings.programmeYear,
      as_at: describeDay(asAt),
      for_meeting: around.forMeeting === null ? NO_DAY : describeDay(around.forMeeting),
      next_meeting_date: around.next === null ? NO_DAY : describeDay(around.next.date),
      chair: settings.chair,
      coordinator: settings.coordinator,
    },
    sections: (Object.keys(WRITERS) as (keyof typeof WRITERS)[])
      .map((name) => ({ name, blocks: WRITERS[name](subject) }))
      .filter(({ blocks }) => blocks.length > 0),
  };
}
