import { isSameGroup } from "../domain/meetings/groupMeetings";
import type { Compact, GroupUpdate } from "../tables/compact";

/** A group's newest update by the As at day; null where it has none with a day. */
export function latestUpdate(compact: Compact, group: string): GroupUpdate | null {
  return compact.groupUpdates.reduce<GroupUpdate | null>((latest, update) => {
    const { date } = update;
    if (date === null || date > compact.asAt || !isSameGroup(update.group, group)) return latest;
    return latest?.date != null && latest.date > date ? latest : update;
  }, null);
}
