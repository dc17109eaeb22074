import { addDays, type CalendarDate, parseIsoDay } from "../src/cells/calendarDate";
import { type CellValue, dayCell, numberCell, textCell } from "../src/cells/cellValue";
import type { SheetGrid } from "../src/cells/sheetGrid";
import { judgeMeasures } from "../src/domain/measures/judgeMeasures";
import type { Column } from "../src/tables/column";
import { type Compact, parseCompact } from "../src/tables/compact";
import { TABLES } from "../src/tables/tables";
import { type Figure, medianMs } from "./figure";

const MEMBERS = 5_000;
const MEASURES = 20;

/** Counting and judging alone, on a Compact far larger than any there is. */
export function bench(): readonly Figure[] {
  const grids = gridsOf(dayCell);
  const typedGrids = gridsOf((day) => textCell(day.split("-").reverse().join(".")));
  const compact = parse(grids);
  const typed = parse(typedGrids);
  const size = `${MEMBERS.toLocaleString("en-GB")} members x ${MEASURES} measures`;
  return [
    { what: `judge ${size}`, measured: medianMs(() => judgeMeasures(compact)), ...LIMIT },
    {
      what: `judge ${size}, every date typed as text`,
      measured: medianMs(() => judgeMeasures(typed)),
      ...LIMIT,
    },
    {
      what: `read ${MEMBERS.toLocaleString("en-GB")} members into a Compact`,
      measured: medianMs(() => parse(grids)),
      unit: "ms",
      limit: null,
    },
  ];
}

const LIMIT = { unit: "ms", limit: 100 } as const;
const AS_AT = day("2009-10-07");
/** Those that look at every member; the others count a few rows. */
const KINDS = ["Members with", "Share of members with", "Members with"];
const COUNTED = [
  "Skills Pledge on",
  "Jobs Pledge on",
  "Charter signed on",
  "Test the Organisation on",
  "TNA completed on",
  "Contact confirmed on",
  "Member since",
  "Apprenticeship scheme",
  "Equality mark",
  "Apprentices",
];

function parse(grids: readonly SheetGrid[]): Compact {
  return parseCompact(grids, AS_AT);
}

function gridsOf(dateCell: (day: CalendarDate) => CellValue): readonly SheetGrid[] {
  const random = seeded(2009);
  const columns = Object.values<Column>(TABLES.Members.columns);
  const members = Array.from({ length: MEMBERS }, (_, row) =>
    columns.map((column): CellValue => {
      if (column.title === "Organisation")
        return textCell(`Organisation ${(row * 7919) % MEMBERS}`);
      if (column.title === "Left on")
        return random() < 0.05 ? dateCell(someDay(random)) : textCell("");
      if (random() < 0.25) return textCell("");
      if (column.nature === "day") return dateCell(someDay(random));
      if (column.nature === "number") return numberCell(Math.floor(random() * 40));
      if (column.nature === "choice")
        return textCell(column.options[Math.floor(random() * 2)] ?? "");
      return textCell(`words ${row}`);
    }),
  );
  const measures = Array.from({ length: MEASURES }, (_, index) => [
    textCell(`SM${index + 1}`),
    textCell("P1"),
    textCell("A success measure"),
    textCell(KINDS[index % KINDS.length] ?? ""),
    textCell(COUNTED[index % COUNTED.length] ?? ""),
    textCell("Total to date"),
    numberCell(index % 3 === 1 ? 75 : MEMBERS),
    textCell("organisations"),
    dayCell(day("2009-04-01")),
    dayCell(day("2010-03-31")),
    textCell(index % 5 === 0 ? "Size <> 50-249" : ""),
  ]);
  const measureTitles =
    "Ref|Priority|Success measure|Measured by|Of|Count|Target|Unit|Starts|Due|Among".split("|");
  return [
    { name: "Members", cells: [columns.map(({ title }) => textCell(title)), ...members] },
    { name: "Success measures", cells: [measureTitles.map(textCell), ...measures] },
  ];
}

function someDay(random: () => number): CalendarDate {
  return addDays(day("2008-01-01"), Math.floor(random() * 900));
}

/** The same numbers at every run (a linear congruential generator). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function day(iso: string): CalendarDate {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new Error(`${iso} is no day`);
  return parsed;
}
