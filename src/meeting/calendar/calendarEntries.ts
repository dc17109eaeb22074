import { tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { calendarYear } from "../../domain/calendar/calendarYear";
import { isDated } from "../../domain/meetings/datedMeeting";
import { clipped } from "../../domain/words/quoted";
import { timeIn } from "../../minutes/timeIn";
import { contactNames, withoutContact } from "../../report/contactNames";
import { USUAL_OPTIONS } from "../../report/reportSubject";
import type { Compact } from "../../tables/compact";
import type { CalendarEntry } from "./calendarEntry";

/** Longer texts are no title, and no place. */
const LONGEST = 250;

/**
 * The meetings and events from the first day of the programme year on, by day. The members' people are
 * in none of them, nor are the notes: such a file is handed round.
 */
export function calendarEntries(compact: Compact): readonly CalendarEntry[] {
  const { from } = calendarYear(compact);
  return withDistinctIds(
    [...meetingEntries(compact), ...eventEntries(compact)]
      .filter(({ day }) => day >= from)
      .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  );
}

function meetingEntries({ meetings, settings }: Compact): readonly CalendarEntry[] {
  const compactName = tidyText(settings.compactName) || "Compact";
  return meetings.filter(isDated).map(({ date, group, time, venue, status }): CalendarEntry => {
    const name = clipped(group, LONGEST) || "Meeting";
    const found = timeIn(time)?.time ?? null;
    const said = tidyText(time);
    return {
      kind: "meeting",
      uid: uidOf(compactName, "meeting", `${date} ${normalisedTitle(group)}`),
      day: date,
      time: found,
      status: status === "Cancelled" ? "CANCELLED" : "CONFIRMED",
      summary: titled(status, /\bmeeting\b/i.test(name) ? name : `${name} meeting`),
      location: clipped(venue, LONGEST),
      description: [
        clipped(compactName, LONGEST),
        // A time that nobody can read as one is not lost.
        found === null && said !== "" ? `Time: ${clipped(said)}` : "",
      ]
        .filter((line) => line !== "")
        .join("\n"),
    };
  });
}

function eventEntries(compact: Compact): readonly CalendarEntry[] {
  const { events, settings } = compact;
  const people = { options: USUAL_OPTIONS, people: contactNames(compact) };
  const compactName = tidyText(settings.compactName) || "Compact";
  return events.flatMap(({ ref, event, type, date, status, host, venue }): CalendarEntry[] => {
    if (date === null) return [];
    const name = clipped(event, LONGEST) || clipped(type, LONGEST) || "Event";
    const key = normalisedTitle(ref) || `${date} ${normalisedTitle(event)}`;
    return [
      {
        kind: "event",
        uid: uidOf(compactName, "event", key),
        day: date,
        time: null,
        status: STATUS[status] ?? "CONFIRMED",
        summary: titled(status, name),
        location: clipped(
          [withoutContact(people, host), venue].filter(isThere).join(", "),
          LONGEST,
        ),
        description: [clipped(compactName, LONGEST), clipped(type)].filter(isThere).join("\n"),
      },
    ];
  });
}

const STATUS: { readonly [status: string]: CalendarEntry["status"] | undefined } = {
  Planned: "TENTATIVE",
  Cancelled: "CANCELLED",
};

/** Some calendars show what was cancelled as any other entry. */
function titled(status: string, name: string): string {
  return status === "Cancelled" ? `Cancelled: ${name}` : name;
}

function isThere(text: string): boolean {
  return tidyText(text) !== "";
}

/**
 * By the row's own key, so that the same row has the same one in every file. Two Compacts may both have
 * a Steering Group that meets on a day, so the Compact's name is in it.
 */
function uidOf(compactName: string, kind: string, key: string): string {
  return `${kind}-${slugOf(key)}@${slugOf(normalisedTitle(compactName))}.compact`;
}

const LONGEST_SLUG = 40;

/** Plain letters and digits, and behind them what tells keys apart that look alike in those. */
function slugOf(key: string): string {
  const plain = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, "");
  return `${plain}-${hashOf(key)}`;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

/** Where two rows have one key, the second has a number: in one file each id stands once. */
function withDistinctIds(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const times = new Map<string, number>();
  return entries.map((entry) => {
    const count = (times.get(entry.uid) ?? 0) + 1;
    times.set(entry.uid, count);
    return count === 1 ? entry : { ...entry, uid: `${count}-${entry.uid}` };
  });
}
