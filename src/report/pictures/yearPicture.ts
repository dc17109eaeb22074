import {
  addMonths,
  type CalendarDate,
  daysBetween,
  describeDay,
  partsOfDay,
} from "../../cells/calendarDate";
import { type CalendarYear, isInYear } from "../../domain/calendar/calendarYear";
import type { YearLane, YearMark } from "../../domain/calendar/yearMark";
import { groupedBy } from "../../domain/words/groupedBy";
import type { Picture } from "../block";
import { type Shape, shape } from "./drawing";
import { LINE_HEIGHT, lettering, linesOf, widthOf } from "./lettering";
import { yearInWords } from "./yearInWords";
import { MARK_SIZE, yearMark } from "./yearMarks";

const WIDTH = 642;
/** Room for the names of the lanes. */
const NAMES = 138;
/** A mark on the last day is whole. */
const RIGHT_MARGIN = 6;
const MONTHS_HEIGHT = 30;
const LANE_MARGIN = 5;
/** Labels that would run into each other stand below one another, in so many lines at most. */
const MOST_LABEL_LINES = 4;
const LABEL_GAP = 4;
const FOOT = 28;
const LEGEND_LINE = 18;

/**
 * The year as a picture: a lane a line, a mark on each day, what it is called below it, and a line at
 * the As at day. Its alternative text says the same in words.
 */
export function yearPicture(
  lanes: readonly YearLane[],
  year: CalendarYear,
  asAt: CalendarDate,
): Picture {
  const x = scaleOf(year);
  const shapes: Shape[] = [];
  let top = MONTHS_HEIGHT;
  for (const lane of lanes) {
    const drawn = laneShapes(lane, x, top);
    shapes.push(shape(0, top, WIDTH, 0.67, "tint"), ...drawn.shapes);
    top += drawn.height;
  }
  const legend = legendShapes(top + FOOT);
  return {
    drawing: {
      width: WIDTH,
      height: Math.ceil(top + FOOT + legend.height),
      shapes: [
        ...monthShapes(year, x, top),
        ...(isInYear(year, asAt) ? asAtShapes(asAt, x(asAt), top) : []),
        ...shapes,
        shape(0, top, WIDTH, 1, "mark"),
        ...legend.shapes,
      ],
    },
    alt: yearInWords(lanes, year, asAt),
  };
}

function scaleOf({ from, to }: CalendarYear): (day: CalendarDate) => number {
  const days = daysBetween(from, to) + 1;
  const room = WIDTH - RIGHT_MARGIN - NAMES;
  return (day) => NAMES + ((daysBetween(from, day) + 0.5) / days) * room;
}

const MONTH_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** A line where each month begins, with its name; the year stands below the first and January. */
function monthShapes(
  { from }: CalendarYear,
  x: (day: CalendarDate) => number,
  bottom: number,
): readonly Shape[] {
  return Array.from({ length: 12 }, (_, index): readonly Shape[] => {
    const first = addMonths(from, index);
    const { month, year } = partsOfDay(first);
    const left = x(first);
    const isYearTold = index === 0 || month === 1;
    return [
      shape(left - 0.5, 2, 1, bottom - 2, "tint"),
      ...lettering(MONTH_NAMES[month - 1] ?? "", left + 4, 4, "mark"),
      ...(isYearTold ? lettering(String(year), left + 4, 4 + LINE_HEIGHT, "mark") : []),
    ];
  }).flat();
}

function asAtShapes(asAt: CalendarDate, x: number, bottom: number): readonly Shape[] {
  const words = `As at ${describeDay(asAt)}`;
  const wide = widthOf(words);
  const left = Math.min(WIDTH - wide, Math.max(0, x - wide / 2));
  return [
    // Below the names of the months, with a pointer on top.
    shape(x - 0.67, MONTHS_HEIGHT - 4, 1.33, bottom + 8 - MONTHS_HEIGHT, "mark"),
    ...[3, 2, 1].map((half, row) =>
      shape(x - half, MONTHS_HEIGHT - 4 + row * 1.67, 2 * half, 1.67, "mark"),
    ),
    ...lettering(words, left, bottom + 7, "mark"),
  ];
}

function laneShapes(
  { name, marks }: YearLane,
  x: (day: CalendarDate) => number,
  top: number,
): { readonly shapes: readonly Shape[]; readonly height: number } {
  const names = linesOf(name, NAMES - 10, 3);
  const middle = top + LANE_MARGIN + MARK_SIZE / 2;
  const labels = placed(marks, x);
  const lines = Math.max(0, ...labels.map(({ line }) => line + 1));
  const labelled = LANE_MARGIN + MARK_SIZE + 3 + lines * LINE_HEIGHT + 2;
  const height = Math.max(names.length * LINE_HEIGHT + 2 * LANE_MARGIN, labelled);
  const below = top + LANE_MARGIN + MARK_SIZE + 3;
  return {
    height,
    shapes: [
      ...names.flatMap((line, index) =>
        lettering(line, 2, top + LANE_MARGIN + 1 + index * LINE_HEIGHT, "mark"),
      ),
      ...Array.from(drawnOnce(marks)).flatMap(({ kind, state, day }) =>
        yearMark(kind, state, x(day), middle),
      ),
      ...labels.flatMap(({ words, left, line }) => [
        // On paper of its own: the lines of the months and of the As at day do not run through it.
        shape(
          left - 1,
          below + line * LINE_HEIGHT - 1,
          widthOf(words) + 2,
          LINE_HEIGHT - 1,
          "paper",
        ),
        ...lettering(words, left, below + line * LINE_HEIGHT, "mark"),
      ]),
    ],
  };
}

/** Marks of one look on one day are one mark. */
function drawnOnce(marks: readonly YearMark[]): Iterable<YearMark> {
  return new Map(marks.map((mark) => [`${mark.day} ${mark.state}`, mark])).values();
}

interface PlacedLabel {
  readonly words: string;
  readonly left: number;
  readonly line: number;
}

/** Each day's label below its mark, in the first line that has room; those that find none are left out. */
function placed(
  marks: readonly YearMark[],
  x: (day: CalendarDate) => number,
): readonly PlacedLabel[] {
  const ends = Array.from({ length: MOST_LABEL_LINES }, () => NAMES - LABEL_GAP);
  const labels: PlacedLabel[] = [];
  for (const [day, onDay] of groupedBy(marks, (mark) => mark.day)) {
    const words = labelOf(day, onDay);
    const wide = widthOf(words);
    const left = Math.min(WIDTH - wide - 1, Math.max(NAMES, x(day) - wide / 2));
    const line = ends.findIndex((end) => left >= end + LABEL_GAP);
    if (line < 0) continue;
    ends[line] = left + wide;
    labels.push({ words, left, line });
  }
  return labels;
}

const LONGEST_REF = 8;

/** "7 Oct"; "SM1, SM2"; "SM1 +3" of many. */
function labelOf(day: CalendarDate, marks: readonly YearMark[]): string {
  const { month, day: ofMonth } = partsOfDay(day);
  const refs = Array.from(new Set(marks.map(({ ref }) => ref))).filter((ref) => ref !== "");
  const [first, second, third] = refs.map((ref) => ref.slice(0, LONGEST_REF));
  if (first === undefined) return `${ofMonth} ${MONTH_NAMES[month - 1]}`;
  if (second === undefined) return first;
  return third === undefined ? `${first}, ${second}` : `${first} +${refs.length - 1}`;
}

const LEGEND = [
  ["meeting", "held", "meeting or event held"],
  ["meeting", "planned", "planned"],
  ["meeting", "cancelled", "cancelled"],
  ["event", "planned", "event"],
  ["measure", "due", "measure due"],
  ["action", "due", "action due"],
  ["action", "overdue", "overdue"],
  ["report", "made", "report"],
] as const;

/** What the marks mean, in as many lines as it takes. */
function legendShapes(top: number): {
  readonly shapes: readonly Shape[];
  readonly height: number;
} {
  const shapes: Shape[] = [];
  let left = 2;
  let line = 0;
  for (const [kind, state, words] of LEGEND) {
    const wide = MARK_SIZE + 4 + widthOf(words) + 16;
    if (left + wide > WIDTH) {
      left = 2;
      line += 1;
    }
    const y = top + line * LEGEND_LINE;
    shapes.push(
      ...yearMark(kind, state, left + MARK_SIZE / 2, y + MARK_SIZE / 2),
      ...lettering(words, left + MARK_SIZE + 4, y + 1.5, "mark"),
    );
    left += wide;
  }
  return { shapes, height: (line + 1) * LEGEND_LINE };
}
