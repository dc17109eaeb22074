import { addDays, type CalendarDate, parseIsoDay } from "../src/cells/calendarDate";
import { type CellValue, dayCell, numberCell, textCell } from "../src/cells/cellValue";
import type { SheetGrid } from "../src/cells/sheetGrid";
import { judgeMeasures } from "../src/domain/measures/judgeMeasures";
import type { Column } from "../src/tables/column";
import { type Compact, parseCompact } from "../src/tables/compact";
import { TABLES } from "../src/tables/tables";
import { anew } from "./anew";
import { type Figure, msOf } from "./figure";

const MEMBERS = 5_000;

export const TITLE = "Reading and judging";

/** Counting and judging alone, on a Compact far larger than any in existence. */
export function bench(): readonly Figure[] {
  const grids = gridsOf(dayCell);
  const typedGrids = gridsOf((day) => textCell(day.split("-").reverse().join(".")));
  const compact = parse(grids);
  const typed = parse(typedGrids);
  const size = `${MEMBERS.toLocaleString("en-GB")} members x ${MIX.length} measures of all kinds`;
  return [
    { what: `judge ${size}`, ...msOf(() => judgeMeasures(anew(compact))), ...LIMIT },
    {
      what: `judge ${size}, every date typed as text`,
      ...msOf(() => judgeMeasures(anew(typed))),
      ...LIMIT,
    },
    {
      what: `read ${MEMBERS.toLocaleString("en-GB")} members into a Compact`,
      ...msOf(() => parse(grids)),
      limit: null,
    },
  ];
}

const LIMIT = { unit: "ms", limit: 100 } as const;
const AS_AT = day("2009-10-07");
/** A kind with a direction, as the row of a measure is filled in; all kinds, all directions. */
type Mix = readonly [
  measuredBy: string,
  of: string,
  direction: string,
  count: string,
  baseline: number | null,
  target: number,
];

const NEW = "New in period";
const TO_DATE = "Total to date";

const MIX: readonly Mix[] = [
  ["Members with", "Skills Pledge on", "Increase", TO_DATE, null, MEMBERS],
  ["Members with", "Charter signed on", "", NEW, null, 2_000],
  ["Members with", "Apprenticeship scheme", "Keep at least", TO_DATE, null, 1_800],
  ["Members with", "Equality mark", "Decrease", TO_DATE, 4_500, 3_000],
  ["Members with", "Apprentices", "Increase", TO_DATE, null, 90_000],
  ["Members with", "Apprentices >= 10", "Keep at most", TO_DATE, null, 4_000],
  ["Members with", "TNA completed on", "Keep at most", NEW, null, 900],
  ["Share of members with", "Jobs Pledge on", "Increase", TO_DATE, null, 75],
  ["Share of members with", "Test the Organisation on", "", NEW, null, 40],
  ["Share of members with", "Contact confirmed on", "Keep at least", TO_DATE, null, 60],
  ["Share of members with", "Apprentices", "Decrease", TO_DATE, 90, 50],
  ["Share of members with", "Equality mark", "Keep at most", TO_DATE, null, 80],
  ["Events held", "Good Practice Event", "Increase", NEW, null, 200],
  ["Events held", "Master Class", "Keep at most", NEW, null, 100],
  ["Meetings held", "Steering Group", "", NEW, null, 40],
  ["Meetings held", "Learning Theme Group", "Keep at least", TO_DATE, null, 20],
  ["Actions done", "P1", "Increase", NEW, null, 300],
  ["Actions done", "A7", "Increase", NEW, null, 1],
  ["Typed figure", "", "Decrease", TO_DATE, 20, 7],
  ["Typed figure", "", "Keep at most", NEW, null, 400],
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
  return [
    { name: "Members", cells: [columns.map(({ title }) => textCell(title)), ...members] },
    grid("Success measures", MEASURE_TITLES, measureRows(dateCell)),
    ...otherTabs(() => dateCell(someDay(random))),
  ];
}

const MEASURE_TITLES =
  "Ref|Priority|Success measure|Measured by|Of|Direction|Count|Baseline|Target|Unit|Starts|Due|Among";

function measureRows(dateCell: (day: CalendarDate) => CellValue): readonly CellValue[][] {
  return MIX.map(([measuredBy, of, direction, count, baseline, target], index) => [
    ...[`SM${index + 1}`, "P1", "A success measure", measuredBy, of, direction, count].map(
      textCell,
    ),
    numberCell(baseline),
    numberCell(target),
    textCell(measuredBy === "Typed figure" ? "days" : ""),
    dateCell(day("2009-04-01")),
    dateCell(day("2010-03-31")),
    textCell(index % 5 === 0 ? "Size <> 50-249" : ""),
  ]);
}

/** What the other kinds count: some hundred rows of each, as many as a county has in a few years. */
function otherTabs(aDay: () => CellValue): readonly SheetGrid[] {
  const types = ["Good Practice Event", "Master Class", "Theme Group event"];
  const groups = ["Steering Group", "Learning Theme Group"];
  const rows = (make: (index: number) => CellValue[]) =>
    Array.from({ length: 400 }, (_, index) => make(index));
  const one = (of: readonly string[], index: number) => textCell(of[index % of.length] ?? "");
  return [
    grid(
      "Events",
      "Ref|Event|Type|Date|Status",
      rows((index) => [
        textCell(`E${index}`),
        textCell("An event"),
        one(types, index),
        aDay(),
        one(["Held", "Held", "Scheduled", "Planned"], index),
      ]),
    ),
    grid(
      "Meetings",
      "Date|Group|Status",
      rows((index) => [aDay(), one(groups, index), one(["Held", "Held", "Planned"], index)]),
    ),
    grid(
      "Action plan",
      "Ref|Action|Priority|Status|Due|Done on",
      rows((index) => [
        textCell(`A${index}`),
        textCell("An action"),
        textCell("P1"),
        one(["Done", "In progress"], index),
        aDay(),
        index % 2 === 0 ? aDay() : textCell(""),
      ]),
    ),
    grid(
      "Figures",
      "Measure|As at|Figure",
      rows((index) => [one(["SM19", "SM20"], index), aDay(), numberCell(7 + (index % 13))]),
    ),
  ];
}

function grid(name: string, titles: string, rows: readonly (readonly CellValue[])[]): SheetGrid {
  return { name, cells: [titles.split("|").map(textCell), ...rows] };
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
