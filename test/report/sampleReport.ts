import { judgeMeasures } from "../../src/domain/measures/judgeMeasures";
import type { Problem } from "../../src/domain/problem";
import type { ReportModel } from "../../src/report/reportModel";
import { type ReportOptions, USUAL_OPTIONS } from "../../src/report/reportSubject";
import { steeringGroupReport } from "../../src/report/steeringGroupReport";
import type { Compact } from "../../src/tables/compact";
import { sampleCompact } from "../support/sampleCompact";

/** The report on a Compact whose checks found these problems. */
export function reportOn(
  compact: Compact,
  options: Partial<ReportOptions> = {},
  problems: readonly Problem[] = [],
): ReportModel {
  return steeringGroupReport(compact, judgeMeasures(compact), problems, {
    ...USUAL_OPTIONS,
    ...options,
  });
}

export function sampleReport(options: Partial<ReportOptions> = {}): ReportModel {
  return reportOn(sampleCompact(), options);
}
