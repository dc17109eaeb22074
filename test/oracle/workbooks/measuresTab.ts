import { fc } from "../../support/fastCheck";
import { aDay, aTurn, blankOr } from "./days";
import { COUNTED, type FigureStyle, OF_MEMBERS, TYPED } from "./figureStyles";
import { ACTIONS, GROUPS, PRIORITIES, TYPES } from "./happeningsTabs";
import { OWN } from "./membersTab";
import type { PlainCell, PlainRow } from "./plainWorkbook";

/** A row of Success measures without its Ref, and its rows of Figures. */
export interface PlainMeasure {
  readonly row: PlainRow;
  readonly figures: readonly PlainRow[];
}

interface Kind {
  readonly measuredBy: string;
  readonly ofs: readonly string[];
  readonly styles: fc.Arbitrary<FigureStyle>;
}

const OF_COLUMNS = [
  ...["Skills Pledge on", "Skills Pledge on", "Jobs Pledge", "jobs pledge on", "Equality mark on"],
  ...["Apprenticeship scheme", "Apprentices", "Equality mark", OWN.day, OWN.number, OWN.yesOrNo],
  ...[
    OWN.text,
    "Apprentices >= 4",
    "Sector = health",
    "Size <> 50-249",
    "A column that is not there",
  ],
];

const KINDS: readonly Kind[] = [
  { measuredBy: "Members with", ofs: OF_COLUMNS, styles: COUNTED },
  { measuredBy: "Share of members with", ofs: OF_COLUMNS, styles: OF_MEMBERS },
  { measuredBy: "Events held", ofs: TYPES, styles: COUNTED },
  { measuredBy: "Meetings held", ofs: GROUPS, styles: COUNTED },
  {
    measuredBy: "Actions done",
    ofs: [...PRIORITIES, ...PRIORITIES, ...PRIORITIES, "Nothing"],
    styles: COUNTED,
  },
  { measuredBy: "Actions done", ofs: ACTIONS, styles: COUNTED },
  { measuredBy: "Typed figure", ofs: [""], styles: TYPED },
  { measuredBy: "Typed figure", ofs: [""], styles: TYPED },
];

const AMONG = [
  "Size = 50-249",
  "Size = 50-249; Sector <> Health",
  "Apprentices > 2",
  "Sector = Police",
];

const someWords = fc.oneof(
  fc.constantFrom("less", "more", "Less", "More"),
  fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(" % less", "% more"))
    .map((w) => w.join("")),
);

export const aMeasure: fc.Arbitrary<PlainMeasure> = fc
  .constantFrom(...KINDS)
  .chain((kind) => kind.styles.chain((style) => measureOf(kind, style)));

function measureOf(kind: Kind, style: FigureStyle): fc.Arbitrary<PlainMeasure> {
  const isOneAction = kind.ofs === ACTIONS;
  const row = fc.record<{ [header: string]: PlainCell }>({
    Priority: fc.constantFrom(...PRIORITIES),
    "Success measure": fc.constant("A success measure"),
    "Measured by": fc.constant(kind.measuredBy),
    Of: fc.constantFrom(...kind.ofs),
    Count: fc.constantFrom(null, null, null, "New in period", "Total to date"),
    Direction: fc.oneof(
      { weight: 3, arbitrary: fc.constant(null) },
      { weight: 2, arbitrary: fc.constantFrom("Increase", "Keep at most", "Keep at most") },
      { weight: 1, arbitrary: fc.constantFrom("Decrease", "Keep at least") },
    ),
    Baseline: blankOr(style.cell, { blanks: 2, cells: 2 }),
    Target: isOneAction ? fc.constant(1) : targetIn(style),
    Unit: fc.constant(style.unit),
    Starts: blankOr(aTurn.map(dayCell), { blanks: 7, cells: 1 }),
    Due: aDueDay,
    Profile: fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: aProfile(style) },
    ),
    "Typed figure": blankOr(style.cell, { blanks: 2, cells: 1 }),
    "At risk below": fc.constantFrom<PlainCell>(null, null, null, 0.5, 90, "80 %"),
    Among:
      kind.ofs === OF_COLUMNS
        ? fc.constantFrom(null, null, null, ...AMONG, "No such header = 1")
        : fc.constant(null),
  });
  const figures =
    kind.styles === TYPED
      ? fc.array(fc.record({ "As at": aDay.map(dayCell), Figure: style.cell }), { maxLength: 6 })
      : fc.constant([]);
  return fc.record({
    row: fc.oneof(row, row.map(withoutContradiction)).map(withUnitOfWords),
    figures,
  });
}

/** Most people leave the direction to the words, and say what a decrease starts from. */
function withoutContradiction(row: PlainRow): PlainRow {
  const isInWords = /less|more/i.test(String(row.Target));
  const mustBeTotal =
    isInWords || row.Direction === "Decrease" || row.Direction === "Keep at least";
  return {
    ...row,
    ...(isInWords ? { Direction: null } : {}),
    ...(mustBeTotal ? { Count: "Total to date" } : {}),
  };
}

/** Words cannot show that the figures are per cents: the Unit has to say it. */
function withUnitOfWords(row: PlainRow): PlainRow {
  return row.Unit === null && typeof row.Target === "string" ? { ...row, Unit: "%" } : row;
}

function targetIn(style: FigureStyle): fc.Arbitrary<PlainCell> {
  return fc.oneof(
    { weight: 16, arbitrary: style.cell },
    { weight: 3, arbitrary: someWords },
    { weight: 1, arbitrary: fc.constantFrom(null, "as many as possible") },
  );
}

const aDueDay: fc.Arbitrary<PlainCell> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ day: "2010-03-31" }) },
  { weight: 3, arbitrary: aTurn.map(dayCell) },
  { weight: 2, arbitrary: aDay.map(dayCell) },
  { weight: 1, arbitrary: fc.constantFrom(null, "soon", "31/03/2010") },
);

/** Milestones at the ends of some quarters, in any order. */
function aProfile(style: FigureStyle): fc.Arbitrary<string> {
  return fc
    .shuffledSubarray(["30/06/2009", "30/09/2009", "31/12/2009"], { minLength: 1 })
    .chain((days) =>
      fc.tuple(...days.map((day) => style.text.map((figure) => `${day}: ${figure}`))),
    )
    .map((milestones) => milestones.join("; "));
}

function dayCell(day: string): PlainCell {
  return { day };
}
