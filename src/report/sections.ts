import type { Section } from "./section";
import { actionPlan } from "./sections/actionPlan";
import { apprenticeshipSurvey } from "./sections/apprenticeshipSurvey";
import { balance } from "./sections/balance";
import { commitmentIntegrity } from "./sections/commitmentIntegrity";
import { contacts } from "./sections/contacts";
import { dataNotes } from "./sections/dataNotes";
import { events } from "./sections/events";
import { groupUpdates } from "./sections/groupUpdates";
import { howJudged } from "./sections/howJudged";
import { listsOfNames } from "./sections/listsOfNames";
import { meetings } from "./sections/meetings";
import { membership } from "./sections/membership";
import { needsAttention } from "./sections/needsAttention";
import { nextMeeting } from "./sections/nextMeeting";
import { priorities } from "./sections/priorities";
import { recommendations } from "./sections/recommendations";
import { reportHeading } from "./sections/reportHeading";
import { sinceLastMeeting } from "./sections/sinceLastMeeting";
import { successMeasures } from "./sections/successMeasures";
import { summary } from "./sections/summary";
import { year } from "./sections/year";

/**
 * The sections of the report, in order, by the name that stands for each in a template: the paper
 * itself, then its appendices.
 */
export const SECTIONS = {
  report_heading: reportHeading,
  summary,
  recommendations,
  success_measures: successMeasures,
  needs_attention: needsAttention,
  priorities,
  since_last_meeting: sinceLastMeeting,
  group_updates: groupUpdates,
  next_meeting: nextMeeting,
  action_plan: actionPlan,
  commitment_integrity: commitmentIntegrity,
  membership,
  apprenticeship_survey: apprenticeshipSurvey,
  events,
  meetings,
  balance,
  year,
  how_judged: howJudged,
  data_notes: dataNotes,
  contacts,
  lists_of_names: listsOfNames,
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;

/** Every section's name, in the order of the report. */
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly SectionName[];
