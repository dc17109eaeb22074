import { serialOfDate } from "../fileDates";

const DAY_AND_TIME =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d?):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const TIME = /^T?(\d\d?):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

export interface IsoTime {
  /** Days since 30 December 1899. */
  readonly serial: number;
  /** How it is shown where its cell has no format for days. */
  readonly numberFormat: string;
}

/** A day, a time or both that a file has written out (`t="d"`); null where it is none of these. */
export function readIsoTime(text: string): IsoTime | null {
  const time = TIME.exec(text.trim());
  if (time !== null) return { serial: partOfDay(time.slice(1)), numberFormat: "h:mm:ss" };
  const written = DAY_AND_TIME.exec(text.trim());
  if (written === null) return null;
  const [year, month, day] = written.slice(1, 4).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  const isDay = written[4] === undefined;
  return {
    serial: serialOfDate(date) + (isDay ? 0 : partOfDay(written.slice(4))),
    numberFormat: isDay ? "yyyy-mm-dd" : "yyyy-mm-dd h:mm:ss",
  };
}

function partOfDay([hours, minutes, seconds]: readonly (string | undefined)[]): number {
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0);
  return total / 86_400;
}
