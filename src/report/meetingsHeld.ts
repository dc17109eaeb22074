import { type DatedMeeting, isDated } from "../domain/meetings/datedMeeting";
import type { Compact } from "../tables/compact";

/** The meetings of the year that were held by the As at day, by day. */
export function meetingsHeldSoFar(compact: Compact): readonly DatedMeeting[] {
  return upToAsAt(compact).filter(({ status }) => status !== "Planned");
}

/** Those whose day has passed without anyone saying whether they were held. */
export function meetingsWithoutAnswer(compact: Compact): readonly DatedMeeting[] {
  return upToAsAt(compact).filter(({ date, status }) => {
    return status === "Planned" && date < compact.asAt;
  });
}

function upToAsAt({ meetings, asAt, settings }: Compact): DatedMeeting[] {
  const { yearStarts } = settings;
  return meetings
    .filter(isDated)
    .filter(({ date, status }) => date <= asAt && status !== "Cancelled")
    .filter(({ date }) => yearStarts === null || date >= yearStarts)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
