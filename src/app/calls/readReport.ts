import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { checkCompact } from "../../checks/checkCompact";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { isDated } from "../../domain/meetings/datedMeeting";
import { isSteeringGroup } from "../../domain/meetings/meetings";
import { headline } from "../../report/headline";
import { meetingsAround } from "../../report/meetingsAround";
import { preflight } from "../../report/preflight";
import type { Compact } from "../../tables/compact";
import { readCompact } from "../jobs/readCompact";
import type { Ports } from "../ports";
import type { EarlierReport, ReportState } from "./states/reportState";

import { yearOfCompact } from "./yearOfCompact";

const MOST_MEETINGS = 12;
const MOST_EARLIER = 30;

/** What stands in the way of a report, what it can be for, and those made before. */
export function readReport(
  ports: Ports,
  { asAt }: { readonly asAt: CalendarDate | null },
): ReportState {
  const { compact } = readCompact(ports, asAt);
  const judgements = judgeMeasures(compact);
  const { blockers, warnings, accepted } = preflight(compact, judgements, checkCompact(compact));
  return {
    compactName: compact.settings.compactName,
    asAt: compact.asAt,
    asAtLabel: describeDay(compact.asAt),
    headline: headline(judgements),
    hasMeasures: judgements.length > 0,
    blockers,
    warnings,
    accepted,
    meetings: meetingsToChoose(compact),
    year: yearOfCompact(compact),
    earlier: earlierReports(compact),
  };
}

/** The meeting that the report is for unless another is chosen comes first; then the nearest. */
function meetingsToChoose(compact: Compact): ReportState["meetings"] {
  const likeliest = meetingsAround(compact, null).forMeeting;
  const days = compact.meetings
    .filter(isDated)
    .filter(({ group, status }) => status !== "Cancelled" && isSteeringGroup(group))
    .map(({ date }) => date)
    .sort()
    .reverse();
  const first = likeliest === null ? [] : [likeliest];
  return Array.from(new Set([...first, ...days]))
    .slice(0, MOST_MEETINGS)
    .map((day) => ({ day, label: describeDay(day) }));
}

function earlierReports(compact: Compact): readonly EarlierReport[] {
  return compact.reports
    .map(({ title, created, asAt, link, outcome }) => ({
      title: title === "" ? "Untitled report" : title,
      created,
      asAtLabel: asAt === null ? "" : describeDay(asAt),
      link,
      outcome,
    }))
    .reverse()
    .slice(0, MOST_EARLIER);
}
