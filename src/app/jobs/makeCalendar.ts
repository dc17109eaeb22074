import { tidyText } from "../../cells/cellValue";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { calendarEntries } from "../../meeting/calendar/calendarEntries";
import { calendarFile } from "../../meeting/calendar/calendarFile";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";

export interface CalendarMade {
  /** What the file is to be called, without its ending. */
  readonly name: string;
  /** The whole file. */
  readonly text: string;
  readonly meetings: number;
  readonly events: number;
  readonly sentence: string;
}

/**
 * The meetings and events from the year's first day on as a calendar file; nothing is written. Throws
 * Refusal "nothing-found" where none has a day.
 */
export function makeCalendar(ports: Ports): CalendarMade {
  const compact = compactRead(ports, ports.workbook.read());
  const entries = calendarEntries(compact);
  if (entries.length === 0) {
    throw new Refusal(
      "nothing-found",
      "No meeting and no event of this year has a day: add them to Meetings and Events first.",
    );
  }
  const { compactName, programmeYear } = compact.settings;
  const name = [compactName, programmeYear]
    .map(tidyText)
    .filter((part) => part !== "")
    .join(" ")
    .slice(0, 100);
  const meetings = entries.filter(({ kind }) => kind === "meeting").length;
  const events = entries.length - meetings;
  return {
    name: name || "Compact",
    text: calendarFile(name || "Compact", entries, ports.workbook.instant()),
    meetings,
    events,
    sentence: `${countOf(meetings, "meetings")} and ${countOf(events, "events")} are in the calendar file.`,
  };
}
