import { describeDay } from "../../cells/calendarDate";
import type { Change } from "../../changes/change";
import { changesToKeepDueDays } from "../../changes/changesToKeepDueDays";
import type { DocumentPart } from "../../domain/documentPart";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { figureAgainstTarget } from "../../domain/measures/progressWords";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import { clipped, listed } from "../../domain/words/quoted";
import { describeConflict } from "../../minutes/attendanceConflicts";
import { changesToAddMinutes, type MinutesToAdd } from "../../minutes/changesToAddMinutes";
import type { ActionChange, MinutedClaim, MinutesRead } from "../../minutes/minutesRead";
import { withoutLeftOut } from "../../minutes/partsLeftOut";
import { readMinutes } from "../../minutes/readMinutes";
import { measureName } from "../../report/measureName";
import type { Compact } from "../../tables/compact";
import type { Ports, WorkbookReading } from "../ports";
import { compactRead } from "./compactRead";
import { makeUndoable } from "./makeUndoable";

export interface MinutesAsk {
  readonly parts: readonly DocumentPart[];
  /** Without it nothing is written: the answer shows what would be. */
  readonly write: boolean;
  /** What is not to come in, by `PART_KEYS`. */
  readonly leave: readonly string[];
  /** Sentences about figures that are to be kept in the Notes of the meeting's row. */
  readonly notes: readonly string[];
}

/** A sentence about figures, and what the workbook has of each measure that it touches. */
export interface ShownClaim {
  readonly sentence: string;
  /** "SM4: 15 of 18 organisations". */
  readonly now: readonly string[];
}

/** What the minutes of a meeting come to, as programs read it (design, section 9). */
export interface MinutesAnswer extends Omit<MinutesRead, "claims"> {
  readonly claims: readonly ShownClaim[];
  /** What came in, or would, and what did not. */
  readonly sentence: string;
}

/**
 * Reads the minutes of a meeting and, if asked, adds what they say to the workbook. Throws Refusal
 * "nothing-found" where it is to add and they do not say which meeting it was, "locked" where somebody
 * else is at work.
 */
export function readMinutesJob(
  ports: Ports,
  { parts, write, leave, notes }: MinutesAsk,
): MinutesAnswer {
  const read = (): MinutesAnswer => {
    const now = ports.workbook.read();
    const compact = compactRead(ports, now);
    const minutes = readMinutes(parts, compact);
    const shown = { ...minutes, claims: shownClaims(compact, minutes.claims) };
    const { date, group } = minutes.meeting;
    if (date === null || group === null) {
      const why = `The minutes do not say ${date === null ? "on which day it met" : "which group met"}: a line at their head such as "Steering Group, 7 October 2009" tells.`;
      if (write) throw new Refusal("nothing-found", `Nothing was added. ${why}`);
      return { ...shown, sentence: why };
    }
    const toAdd = changesToAddMinutes(compact, withoutLeftOut(minutes, leave), {
      date,
      group,
      notes: minutes.claims.map(({ sentence }) => sentence).filter((one) => notes.includes(one)),
    });
    const { changes } = toAdd;
    const meeting = `${group}, ${describeDay(date)}`;
    const refused = write
      ? add(ports, compact, now, `Read the minutes of ${meeting}`, changes)
      : [];
    const words = `${meeting}: ${describe(toAdd, write)}`;
    return { ...shown, sentence: [words, ...refused].join(" ") };
  };
  return write ? ports.lock.whileLocked(read) : read();
}

function shownClaims(compact: Compact, claims: readonly MinutedClaim[]): readonly ShownClaim[] {
  if (claims.length === 0) return [];
  const judged = new Map(judgeMeasures(compact).map((one) => [one.sheetRow, one]));
  return claims.map(({ sentence, measures }) => ({
    sentence,
    now: measures.flatMap((row) => {
      const found = judged.get(row);
      return found === undefined ? [] : [`${measureName(found)}: ${figureAgainstTarget(found)}`];
    }),
  }));
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
  const { refused: notKept } = ports.workbook.apply(changesToKeepDueDays(compact));
  const { refused } = makeUndoable(ports, compact.readings, now, { sentence, changes });
  const after = compactRead(ports, ports.workbook.readAgain());
  const { refused: notNoted } = ports.workbook.apply(changesToKeepDueDays(after));
  return [...notKept, ...refused, ...notNoted];
}

const MOST_CONFLICTS = 8;

/** "10 rows of Attendance, 7 actions and 1 meeting were added. Left out …: Chris Donkin." */
function describe(
  { added, isMarkedHeld, notesKept, changed, notMembers, conflicts }: MinutesToAdd,
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
  const otherwise =
    conflicts.length === 0
      ? ""
      : ` Attendance says otherwise, and stays as it is: ${listed(conflicts.map(describeConflict), MOST_CONFLICTS)}.`;
  const held = isMarkedHeld
    ? ` In Meetings its Status ${isWritten ? "is now" : "will be"} Held.`
    : "";
  const noted =
    notesKept === 0
      ? ""
      : ` ${countOf(notesKept, "sentences")} ${isWritten ? "went" : "can go"} into its Notes.`;
  return `${attendance}, ${actions} and ${meetings} ${became}.${held}${noted}${describeChanged(changed, isWritten)}${others}${otherwise}`;
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
