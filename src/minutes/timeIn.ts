const HALF = "(?:[ap]\\.?\\s?m\\b\\.?|noon\\b)";
const TO = "\\s*(?:-|–|to|till?|until|for)\\s*";
const CLOCK = `(\\d{1,2})(?:[:.](\\d{2}))?\\s*(${HALF})?`;
/** "2.30 – 4.30pm", "2pm", "14:30", "1400 hrs", "noon". */
const TIME = new RegExp(
  [
    `(?<![\\d./-])\\b${CLOCK}${TO}${CLOCK.replace(`(${HALF})?`, `(${HALF})`)}`,
    `(?<![\\d./-])\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*(${HALF})`,
    `(?<![\\d./-])\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)(?:\\s*(?:hrs?|hours)\\b|${TO}\\d{1,2}[:.]\\d{2}\\b|(?![/.-]?\\d))`,
    "(?<![\\d./-])\\b([01]\\d|2[0-3])([0-5]\\d)\\s*(?:hrs?|hours)\\b",
    "\\b(?:noon|midday)\\b",
  ].join("|"),
  "i",
);

/** A time of day in a text, with the words that name it. */
export interface TimeInWords {
  /** "14:30". */
  readonly time: string;
  readonly words: string;
}

/** The first time that a text names, of a span its beginning; null where it names none. */
export function timeIn(text: string): TimeInWords | null {
  const found = TIME.exec(text);
  if (found === null) return null;
  const [words, hour, minute, half, toHour, toMinute, toHalf, ...single] = found;
  if (toHour !== undefined) {
    const end = minutesOf(toHour, toMinute, toHalf);
    // "10 – 12 noon", "2 – 4pm": the half of the day that comes before the end.
    const late = minutesOf(hour, minute, half ?? "pm");
    return asTime(half === undefined && late > end ? late - 720 : late, words);
  }
  const [hours, minutes, halfOfDay, ...inFull] = single;
  if (hours !== undefined) return asTime(minutesOf(hours, minutes, halfOfDay), words);
  const [hour24, minute24] = inFull.filter((part) => part !== undefined);
  if (hour24 === undefined) return { time: "12:00", words };
  // "2.30" without a half of the day: nobody meets at night.
  const early = Number(hour24) < 8 && hour24.length === 1 ? 720 : 0;
  return asTime(Number(hour24) * 60 + Number(minute24) + early, words);
}

function minutesOf(hour = "0", minute = "0", half = "am"): number {
  const isLate = /^[pn]/i.test(half);
  return (Number(hour) % 12) * 60 + Number(minute) + (isLate ? 720 : 0);
}

function asTime(minutes: number, words: string): TimeInWords | null {
  if (!(minutes >= 0 && minutes < 1440)) return null;
  const padded = (figure: number): string => String(figure).padStart(2, "0");
  return { time: `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`, words };
}
