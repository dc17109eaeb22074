import type { ActionChange, Attendee, MinutedAction, MinutesRead } from "./minutesRead";

/** A part of what was read that a person may leave out, by what the minutes say of it. */
export const PART_KEYS = {
  attendee: ({ line, name, organisation }: Attendee): string =>
    keyOf("attendee", line, name, organisation ?? ""),
  action: ({ action, item }: MinutedAction): string => keyOf("action", action, item ?? ""),
  actionChange: ({ ref, action, said }: ActionChange): string =>
    keyOf("action change", ref, action, said),
  nextMeeting: "next meeting",
} as const;

/** What was read without the parts that were left out; the meeting itself always stays. */
export function withoutLeftOut(read: MinutesRead, leave: readonly string[]): MinutesRead {
  const left = new Set(leave);
  return {
    ...read,
    attendance: read.attendance.filter((one) => !left.has(PART_KEYS.attendee(one))),
    actions: read.actions.filter((one) => !left.has(PART_KEYS.action(one))),
    actionChanges: read.actionChanges.filter((one) => !left.has(PART_KEYS.actionChange(one))),
    nextMeeting: left.has(PART_KEYS.nextMeeting) ? null : read.nextMeeting,
  };
}

function keyOf(...words: readonly string[]): string {
  return words.join("\n");
}
