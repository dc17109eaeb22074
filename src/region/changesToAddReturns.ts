import type { CalendarDate } from "../cells/calendarDate";
import { dayInWords, parseIsoDay } from "../cells/calendarDate";
import { BLANK, type CellValue, dayCell, textCell } from "../cells/cellValue";
import type { Change, RowValues } from "../changes/change";
import { changesToMakeRoom } from "../changes/changesToAdd";
import { compactKey } from "../domain/compacts/compactKey";
import { clipped } from "../domain/words/quoted";
import type { Compact } from "../tables/compact";
import { differencesBetween } from "./differencesBetween";
import { type Received, receivedReturns, type SentFile } from "./receivedReturn";
import { knownRegionOf, returnsHeld } from "./regionOfWorkbook";
import { yearKey } from "./returnedYear";
import { piecesOfReturn } from "./returnPieces";
import type { ProgressReturn } from "./returnSchema";

/** What became of a return that was offered. */
export interface OfferedReturn {
  readonly file: string;
  readonly compact: string;
  readonly asAt: string | null;
  readonly outcome: "added" | "already here" | "refused";
  /** "" where there is nothing to say of it. */
  readonly why: string;
}

export interface ReturnsAdded {
  readonly offered: readonly OfferedReturn[];
  readonly changes: readonly Change[];
}

/**
 * Checks returns one by one and keeps each, refused ones with why; what is held already is not kept twice.
 * Compacts that were not listed are listed, so that they are missed when they do not return.
 */
export function changesToAddReturns(
  readings: Compact["readings"],
  files: readonly SentFile[],
  today: CalendarDate,
): ReturnsAdded {
  const held = returnsHeld(readings, today).slice();
  const judged: { readonly one: Received; readonly kept: RowValues | null }[] = [];
  for (const one of files.flatMap((file) => receivedReturns(file, today).map(fitting))) {
    const same = held.some((other) => isSame(one, other));
    const kept = same ? null : rowOf(one, today);
    judged.push({ one, kept });
    if (kept !== null) held.push(one);
  }
  const rows = judged.flatMap(({ kept }) => (kept === null ? [] : [kept]));
  // Only now it is known what came along with it.
  const offered = judged.map(({ one, kept }) => outcomeOf(one, held, kept));
  return { offered, changes: [...appended(readings, rows), ...newlyListed(readings, held)] };
}

function appended(readings: Compact["readings"], rows: readonly RowValues[]): readonly Change[] {
  if (rows.length === 0) return [];
  return [...changesToMakeRoom(readings.Returns), { kind: "append rows", table: "Returns", rows }];
}

function newlyListed(readings: Compact["readings"], held: readonly Received[]): readonly Change[] {
  const listed = new Set(
    knownRegionOf(readings).compacts.map(({ compact }) => compactKey(compact)),
  );
  const rows: RowValues[] = [];
  for (const one of held) {
    const compact = one.kind === "return" ? one.sent.compact : one.compact;
    if (compact === "" || listed.has(compactKey(compact))) continue;
    listed.add(compactKey(compact));
    rows.push({ compact: textCell(compact) });
  }
  if (rows.length === 0) return [];
  return [
    ...changesToMakeRoom(readings.Compacts),
    { kind: "append rows", table: "Compacts", rows },
  ];
}

function isSame(one: Received, other: Received): boolean {
  if (one.kind === "return" && other.kind === "return") {
    return (
      one.sent.asAt === other.sent.asAt && JSON.stringify(one.sent) === JSON.stringify(other.sent)
    );
  }
  if (one.kind !== "refused" || other.kind !== "refused") return false;
  return one.file === other.file && one.why === other.why && one.compact === other.compact;
}

const TOO_LONG =
  "It is longer than the cells of a workbook hold (120,000 characters). Use npx compact region.";

/** One that is too long for the cells is refused: its row says why. */
function fitting(one: Received): Received {
  if (one.kind === "refused" || piecesOfReturn(JSON.stringify(one.sent)) !== null) return one;
  const { compact, asAt } = one.sent;
  return { kind: "refused", file: one.file, compact, asAt, why: TOO_LONG, text: null };
}

/** The row that keeps it, with its text where that fits. */
function rowOf(one: Received, today: CalendarDate): RowValues {
  const kept = { receivedOn: dayCell(today), file: textCell(clipped(one.file, 200)) };
  if (one.kind === "refused") {
    const { compact, asAt, why, text } = one;
    return {
      ...kept,
      ...piecesIn(text ?? ""),
      compact: textCell(compact || clipped(one.file, 200)),
      asAt: dayOrBlank(asAt),
      whyRefused: textCell(why),
    };
  }
  const { compact, year, asAt, rules } = one.sent;
  return {
    ...kept,
    ...piecesIn(JSON.stringify(one.sent)),
    compact: textCell(compact),
    year: textCell(year),
    asAt: dayOrBlank(asAt),
    rules: textCell(rules),
  };
}

function piecesIn(text: string): RowValues {
  const values: Record<string, CellValue> = {};
  for (const [at, piece] of (piecesOfReturn(text) ?? []).entries()) {
    values[`piece${at + 1}`] = piece === "" ? BLANK : textCell(piece);
  }
  return values;
}

function outcomeOf(
  one: Received,
  held: readonly Received[],
  kept: RowValues | null,
): OfferedReturn {
  const { file } = one;
  if (one.kind === "refused") {
    const { compact, asAt, why } = one;
    return { file, compact, asAt, outcome: "refused", why };
  }
  const { compact, asAt } = one.sent;
  const about = { file, compact, asAt };
  if (kept !== null) return { ...about, outcome: "added", why: whatToKnow(one.sent, held) };
  return { ...about, outcome: "already here", why: "The very same return is held." };
}

/** An older return is kept for the trends, one of another year for its own; neither makes the portfolio. */
function whatToKnow(sent: ProgressReturn, held: readonly Received[]): string {
  const all = held.flatMap((one) => (one.kind === "return" ? [one.sent] : []));
  const own = all.filter(({ compact }) => compactKey(compact) === compactKey(sent.compact));
  const newer = own.find(({ asAt }) => asAt > sent.asAt);
  if (newer !== undefined)
    return `It is older than the one held, which is as at ${dayInWords(newer.asAt)}.`;
  const [sameDay] = own
    .slice(0, own.indexOf(sent))
    .filter(({ asAt }) => asAt === sent.asAt)
    .slice(-1);
  if (sameDay !== undefined) {
    return `It takes the place of another one of the same day, which differs: ${differencesBetween(sameDay, sent)}. Who has returned, below, says how to use the other.`;
  }
  const others = all.filter((one) => one !== sent);
  const isOther =
    others.length > 0 && others.every(({ year }) => yearKey(year) !== yearKey(sent.year));
  return isOther ? `It is of ${sent.year || "no year that it names"}, which no other is.` : "";
}

function dayOrBlank(text: string | null): CellValue {
  const day = text === null ? null : parseIsoDay(text);
  return day === null ? BLANK : dayCell(day);
}
