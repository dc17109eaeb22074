import type { Block } from "../reportModel";
import type { ReportSubject } from "../reportSubject";

/** Placeholder. */
export function attendanceBlocks(_subject: ReportSubject): readonly Block[] {
  return [];
}
