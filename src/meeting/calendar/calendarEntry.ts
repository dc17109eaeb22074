import type { CalendarDate } from "../../cells/calendarDate";

/** A meeting or an event as calendars know it. */
export interface CalendarEntry {
  readonly kind: "meeting" | "event";
  /** The same whenever the file is made: by it a calendar finds the entry that it has already. */
  readonly uid: string;
  readonly day: CalendarDate;
  /** "14:30" in the United Kingdom; null for the whole day. */
  readonly time: string | null;
  readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
  readonly summary: string;
  readonly location: string;
  readonly description: string;
}
