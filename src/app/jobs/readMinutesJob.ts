import { describeDay } from "../../cells/calendarDate";
import type { Change } from "../../changes/change";
import { changesToKeepDueDays } from "../../changes/changesToKeepDueDays";
import type { DocumentPart } from "../../domain/documentPart";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { clipped, listed } from "../../domain/words/quoted";
import { changesToAddMinutes, type MinutesToAdd } from "../../minutes/changesToAddMinutes";
import type { ActionChange, MinutesRead } from "../../minutes/minutesRead";
import { readMinutes } from "../../minutes/readMinutes";
import type { Compact } from "../../tables/compact";
import type { Ports, WorkbookReading } from "../ports";
import { compactRead } from "./compactRead";
import { makeUndoable } from "./makeUndoable";

export interface MinutesAsk {
  readonly parts: readonly DocumentPart[];
  /** Without it nothing is written: the answer shows what would be. */
  readonly write: boolean;
}

/** What the minutes of a meeting come to, as programs read it (design, section 9). */
export interface MinutesAnswer extends MinutesRead {
  /** What came in, or would, and what did not. */
  readonly sentence: string;
}

/**
 * Reads the minutes of a meeting and, if asked, adds what they say to the workbook. Throws Refusal
 * "nothing-found" where it is to add and they do not say which meeting it was, "locked" where somebody
 * else is at work.
 */
export function readMinutesJob(ports: Ports, { parts, write }: MinutesAsk): MinutesAnswer {
  const read = (): MinutesAnswer => {
    const now = ports.workbook.read();
    const compact = compactRead(ports, now);
    const minutes = readMinutes(parts, compact);
    const { date, group } = minutes.meeting;
    if (date === null || group === null) {
      const why = `The minutes do not say ${date === null ? "on which day it met" : "which group met"}: a line at their head such as "Steering Group, 7 October 2009" tells.`;
      if (write) throw new Refusal("nothing-found", `Nothing was added. ${why}`);
      return { ...minutes, sentence: why };
    }
    const toAdd = changesToAddMinutes(compact, minutes, { date, group });
    const { changes } = toAdd;
    const meeting = `${group}, ${describeDay(date)}`;
    const refused = write
      ? add(ports, compact, now, `Read the minutes of ${meeting}`, changes)
      : [];
    const words = `${meeting}: ${describe(toAdd, write)}`;
    return { ...minutes, sentence: [words, ...refused].join(" ") };
  };
  return write ? ports.lock.whileLocked(read) : read();
}

/**
 * Adds it all as one step to undo. Each action's due day is noted before and after: what minutes move
 * was due on another day first.
 */
function add(
  ports: Ports,
  compact: Compact,
  now: WorkbookReading,
  sentence: string,
  changes: readonly Change[],
): readonly string[] {
  if (changes.length === 0) return [];
  ports.workbook.apply(changesToKeepDueDays(compact));
  const { refused } = makeUndoable(ports, compact.readings, now, { sentence, changes });
  const after = compactRead(ports, ports.workbook.read());
  return [...refused, ...ports.workbook.apply(changesToKeepDueDays(after)).refused];
}

/** "10 rows of Attendance, 7 actions and 1 meeting were added. Left out …: Chris Donkin." */
function describe(
  { added, isMarkedHeld, changed, notMembers }: MinutesToAdd,
  isWritten: boolean,
): string {
  const counts = [
    countOf(added.attendance, "rows of Attendance"),
    countOf(added.actions, "actions"),
    countOf(added.meetings, "meetings"),
  ];
  const [attendance, actions, meetings] = counts;
  const became = isWritten ? "were added" : "can be added";
  const others =
    notMembers.length === 0
      ? ""
      : ` Left out of Attendance, as of no member: ${listed(notMembers.map(({ name, organisation }) => name || (organisation ?? "")))}.`;
  const held = isMarkedHeld
    ? ` In Meetings its Status ${isWritten ? "is now" : "will be"} Held.`
    : "";
  return `${attendance}, ${actions} and ${meetings} ${became}.${held}${describeChanged(changed, isWritten)}${others}`;
}

/** " 2 actions raised before were changed: A1 (due 28 Jan 2010), A2 (done)." */
function describeChanged(changed: readonly ActionChange[], isWritten: boolean): string {
  if (changed.length === 0) return "";
  const became = isWritten ? (changed.length === 1 ? "was" : "were") : "can be";
  const named = changed.map(({ ref, action, became: outcome, day }) => {
    const due = day === null ? "deferred" : `due ${describeDay(day)}`;
    return `${ref || clipped(action, 40)} (${outcome === "done" ? "done" : due})`;
  });
  return ` ${countOf(changed.length, "actions")} raised before ${became} changed: ${listedAll(named)}.`;
}
