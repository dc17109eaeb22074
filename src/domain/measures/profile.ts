import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { isShownAsPercent, readDay, readNumber } from "../../cells/cellReading";
import { type CellValue, describeCell, isUnused, textCell } from "../../cells/cellValue";
import { tidyFigure } from "../words/figure";
import { quoted } from "../words/quoted";
import type { ReadFigure } from "./readFigure";

/** A milestone as it is typed. */
export interface TypedMilestone {
  readonly on: CalendarDate;
  readonly figure: ReadFigure;
}

/** What the Profile cell of a measure comes to. */
export type Profile =
  | { readonly kind: "even pace" }
  | { readonly kind: "milestones"; readonly milestones: readonly TypedMilestone[] }
  | { readonly kind: "unreadable"; readonly seen: string };

/**
 * Reads `30/09/2009: 3; 31/12/2009: 6`: milestones with semicolons, commas or line breaks between
 * them, and a colon, an equals sign, a dash or a space before the figure. Days in any form that a
 * date cell may be typed in. One that cannot be read makes the whole profile unreadable: half a
 * profile would ask for less than was agreed.
 */
export function readProfile(cell: CellValue): Profile {
  if (isUnused(cell)) return { kind: "even pace" };
  const typed = describeCell(cell);
  if (cell.kind !== "text") return { kind: "unreadable", seen: quoted(typed) };
  const parts = typed
    .split(/[;\n\r|]+|,(?=\s*\d{1,2}\s*[-/. ]\s*[\da-z])|,(?=\s*\d{4}-)/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const byDay = new Map<string, TypedMilestone>();
  for (const part of parts) {
    const milestone = readMilestone(part);
    if (milestone === null) return { kind: "unreadable", seen: quoted(part) };
    byDay.set(milestone.on, milestone);
  }
  const milestones = Array.from(byDay.values()).sort((a, b) => (a.on < b.on ? -1 : 1));
  return milestones.length === 0
    ? { kind: "unreadable", seen: quoted(typed) }
    : { kind: "milestones", milestones };
}

/** Dashes are part of some days, so the last separator that leaves a day and a figure counts. */
function readMilestone(part: string): TypedMilestone | null {
  if (part.length > 200) return null;
  for (let at = part.length - 1; at > 0; at -= 1) {
    if (!/[:=–—\s-]/.test(part.charAt(at))) continue;
    const on = readDay(textCell(part.slice(0, at).replace(/[\s:=–—-]+$/, "")));
    const cell = textCell(part.slice(at + 1));
    const figure = readNumber(cell);
    if (on.state === "converted" && figure.state === "converted") {
      const where = `the milestone of ${describeDay(on.value)}`;
      const seen = describeCell(cell).trim();
      const read = { isShown: isShownAsPercent(cell), isAnswer: false, where, seen };
      return { on: on.value, figure: { ...read, value: tidyFigure(figure.value) } };
    }
  }
  return null;
}
