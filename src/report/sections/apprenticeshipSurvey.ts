import { heading, list, paragraph } from "../blocks";
import type { Block } from "../reportModel";
import type { ReportSubject } from "../reportSubject";

/** Placeholder until the figures of the survey are counted. */
export function apprenticeshipSurvey(_subject: ReportSubject): readonly Block[] {
  return [heading(1, "Apprenticeship survey"), paragraph(""), list([])];
}
