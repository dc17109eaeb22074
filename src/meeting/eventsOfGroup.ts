import { normalisedTitle } from "../cells/normalisedTitle";
import type { Judgement } from "../domain/measures/judgement";
import { isSameGroup, meetingsOf, themeGroups } from "../domain/meetings/groupMeetings";
import { groupMeant, groupNames } from "../domain/meetings/groupNames";
import { organisationKey } from "../domain/members/organisationKey";
import { latestUpdate } from "../report/latestUpdate";
import type { Compact, CompactEvent } from "../tables/compact";

const OF_A_GROUP = normalisedTitle("Theme Group event");

/**
 * The year's events that are a group's business: those that its measures count, that it or its chair
 * hosts, and Theme Group events on the day of a meeting of its. A Theme Group event that is certainly
 * no group's is every group's.
 */
export function eventsOfGroup(
  compact: Compact,
  own: readonly Judgement[],
  group: string,
): readonly CompactEvent[] {
  const { yearStarts } = compact.settings;
  const counted = new Set(
    own.filter(({ kind }) => kind === "Events held").map(({ of }) => normalisedTitle(of)),
  );
  const groups = themeGroups(compact);
  return compact.events.filter((event) => {
    if (yearStarts !== null && event.date !== null && event.date < yearStarts) return false;
    if (counted.has(normalisedTitle(event.type)) || isHostedBy(compact, event, group)) return true;
    if (normalisedTitle(event.type) !== OF_A_GROUP) return false;
    const whose = groups.filter((one) => isEventOf(compact, event, one));
    return whose.length === 0 || whose.some((one) => isSameGroup(one, group));
  });
}

function isHostedBy(compact: Compact, { host }: CompactEvent, group: string): boolean {
  if (host === "") return false;
  return isSameGroup(groupMeant(groupNames(compact), host) ?? host, group);
}

function isEventOf(compact: Compact, event: CompactEvent, group: string): boolean {
  const chair = latestUpdate(compact, group)?.chair ?? "";
  const isChair = chair !== "" && organisationKey(chair) === organisationKey(event.host);
  const onTheDay = meetingsOf(compact, group).some(({ date }) => date === event.date);
  return isHostedBy(compact, event, group) || isChair || onTheDay;
}
