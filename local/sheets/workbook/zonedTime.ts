import { tzOffset } from "@date-fns/tz";

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
/** Spreadsheets count days from 30 December 1899. */
const SERIAL_OF_1970 = 25_569;

/** Between the clock of one place and the instants of a Date, quickly for many cells. */
export interface ZonedTime {
  /** Milliseconds since 1970 of the moment when the clock there shows this serial; NaN if none. */
  instantOf(serial: number): number;
  /** What the clock there shows then, as a serial. */
  serialOf(instant: number): number;
}

const known = new Map<string, ZonedTime>();

/** The clock of a place, by its IANA name. One that nobody knows counts as UTC. */
export function zonedTime(timeZone: string): ZonedTime {
  const made = known.get(timeZone) ?? makeZonedTime(timeZone);
  known.set(timeZone, made);
  return made;
}

function makeZonedTime(timeZone: string): ZonedTime {
  const offsetByDay = new Map<number, number>();
  const offsetAt = (instant: number) => {
    const minutes = tzOffset(timeZone, new Date(instant));
    return Number.isNaN(minutes) ? 0 : Math.round(minutes * MS_PER_MINUTE);
  };
  const offsetAtStartOf = (day: number) => {
    const known = offsetByDay.get(day);
    if (known !== undefined) return known;
    const offset = offsetAt(day * MS_PER_DAY);
    offsetByDay.set(day, offset);
    return offset;
  };
  const steadyByDay = new Map<number, number | null>();
  /** Asking the calendar once a day is enough on days when the clocks do not change. */
  const steadyOffset = (instant: number) => {
    const day = Math.floor(instant / MS_PER_DAY);
    const known = steadyByDay.get(day);
    if (known !== undefined) return known;
    const offset = offsetAtStartOf(day - 1);
    const isSteady = [day, day + 1, day + 2].every((other) => offsetAtStartOf(other) === offset);
    steadyByDay.set(day, isSteady ? offset : null);
    return isSteady ? offset : null;
  };
  return {
    instantOf: (serial) => {
      const shown = Math.round((serial - SERIAL_OF_1970) * MS_PER_DAY);
      if (!isDateTime(shown)) return Number.NaN;
      const steady = steadyOffset(shown);
      return steady === null ? changingInstant(shown, offsetAt) : shown - steady;
    },
    serialOf: (instant) => {
      const offset = steadyOffset(instant) ?? offsetAt(instant);
      return (instant + offset) / MS_PER_DAY + SERIAL_OF_1970;
    },
  };
}

/**
 * The earlier of two moments where the clock shows a time twice; where it skips one, as far after
 * the change as the time was meant to be.
 */
function changingInstant(shown: number, offsetAt: (instant: number) => number): number {
  const before = offsetAt(shown - MS_PER_DAY);
  const after = offsetAt(shown + MS_PER_DAY);
  const early = shown - before;
  if (offsetAt(early) === before) return early;
  const late = shown - after;
  return offsetAt(late) === after ? late : early;
}

function isDateTime(ms: number): boolean {
  return Math.abs(ms) <= 8.64e15 - 2 * MS_PER_DAY;
}
