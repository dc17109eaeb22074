import type { Block } from "../reportModel";
import type { ReportSubject } from "../reportSubject";

/** Placeholder. */
export function sinceLastMeeting(_subject: ReportSubject): readonly Block[] {
  return [];
}
