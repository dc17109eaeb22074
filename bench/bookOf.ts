import { addDays, type CalendarDate, parseIsoDay } from "../src/cells/calendarDate";
import { dayCell, numberCell, textCell } from "../src/cells/cellValue";
import type { SheetGrid } from "../src/cells/sheetGrid";
import { type Compact, parseCompact } from "../src/tables/compact";
import { gridOf, membersGrid, type RowOf } from "./memberRows";

export const AS_AT = day("2009-10-07");

export function read(grids: readonly SheetGrid[]): Compact {
  return parseCompact(grids, AS_AT);
}

/** What the measures count, by the header of their column. */
const COUNTED = [
  "Skills Pledge on",
  "Jobs Pledge on",
  "Test the Organisation on",
  "Apprenticeship scheme",
  "Equality mark",
  "Apprentices",
] as const;

/** The tabs of a Compact of any size, the same at every run. */
export function bookOf(
  members: number,
  measures: number,
  logRows: number,
  rowOf: RowOf,
): readonly SheetGrid[] {
  const rows = <T>(count: number, make: (index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const due = dayCell(day("2010-03-31"));
  return [
    membersGrid(members, rowOf),
    gridOf("Priorities", [{ Ref: textCell("P1"), Priority: textCell("One") }]),
    gridOf(
      "Success measures",
      rows(measures, (index) => {
        const of = COUNTED[index % COUNTED.length] ?? "";
        return {
          Ref: textCell(`SM${index + 1}`),
          Priority: textCell("P1"),
          "Success measure": textCell(`Organisations with ${of}`),
          "Measured by": textCell("Members with"),
          Of: textCell(of),
          Count: textCell(
            index % 2 === 1 && of.endsWith(" on") ? "New in period" : "Total to date",
          ),
          Baseline: numberCell(index % 3),
          Target: numberCell(Math.max(1, Math.floor(members * (0.2 + (index % 7) / 8)))),
          Unit: textCell("organisations"),
          Starts: dayCell(day("2009-04-01")),
          Due: due,
        };
      }),
    ),
    gridOf(
      "Progress log",
      rows(logRows, (index) => ({
        Recorded: dayCell(addDays(day("2008-01-01"), index % 600)),
        "As at": dayCell(addDays(day("2008-01-01"), Math.floor(index / 6) % 640)),
        Measure: textCell(`SM${1 + (index % 6)}`),
        Target: numberCell(20),
        Due: due,
        Actual: numberCell(index % 20),
        Booked: numberCell(0),
        Status: textCell("On course"),
        Rules: textCell("1"),
      })),
    ),
  ];
}

function day(iso: string): CalendarDate {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
}
