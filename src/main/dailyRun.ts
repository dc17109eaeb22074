import { makeDueReports } from "../app/jobs/makeDueReports";
import { googlePorts } from "../google/googlePorts";
import { openWorkbook } from "../sheets/openWorkbook";

/** The daily trigger of scheduled reports. */
export function makeScheduledReports(): void {
  makeDueReports(googlePorts(openWorkbook));
}
