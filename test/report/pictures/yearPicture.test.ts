import { calendarYear } from "../../../src/domain/calendar/calendarYear";
import { yearLanes } from "../../../src/domain/calendar/yearLanes";
import type { YearMark } from "../../../src/domain/calendar/yearMark";
import type { Shape } from "../../../src/report/pictures/drawing";
import { drawingToPng } from "../../../src/report/pictures/drawingToPng";
import { lettering, linesOf, widthOf } from "../../../src/report/pictures/lettering";
import { yearMark } from "../../../src/report/pictures/yearMarks";
import { yearPicture } from "../../../src/report/pictures/yearPicture";
import { aCompact, aMeasure, anAction, anEvent, type CompactParts } from "../../support/builders";
import { fc } from "../../support/fastCheck";

function pictureOf(parts: CompactParts) {
  const compact = aCompact(parts);
  return yearPicture(yearLanes(compact), calendarYear(compact), compact.asAt);
}

const PARTS: CompactParts = {
  meetings: [
    { Date: "2009-09-09", Group: "Steering Group", Status: "Held" },
    { Date: "2009-12-10", Group: "Steering Group", Status: "Planned" },
  ],
  events: [anEvent("E1", { Event: "Jo Bell’s day", Date: "2010-03-31", Status: "Cancelled" })],
  measures: [
    aMeasure({ Ref: "SM1", Due: "2010-03-31" }),
    aMeasure({ Ref: "SM2", Due: "2010-03-31" }),
  ],
  actions: [anAction("A1", { Status: "Not started", Due: "2009-09-30", Owner: "Jo Bell" })],
};

test("its words say all that it shows, lane by lane, and nobody's name", () => {
  expect(pictureOf(PARTS).alt).toBe(
    "Timeline from 1 Apr 2009 to 31 Mar 2010, as at 7 Oct 2009. Steering Group: held on 9 Sep 2009; planned on 10 Dec 2009. Events: E1 cancelled on 31 Mar 2010. Success measures due: SM1 and SM2 due on 31 Mar 2010. Actions due: A1 overdue on 30 Sep 2009. Reports made: nothing.",
  );
});

test("every shape lies inside, whatever the rows hold, and it becomes a PNG of that size", () => {
  const day = fc
    .integer({ min: 0, max: 500 })
    .map((days) => new Date(Date.UTC(2009, 2, 1) + days * 86_400_000).toISOString().slice(0, 10));
  const word = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom("=1+1", "é ŵ 漢字", "\u0000<b>"),
  );
  const row = fc.record({ day, word });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const { drawing } = pictureOf({
        meetings: rows.map((one) => ({ Date: one.day, Group: one.word, Status: "Planned" })),
        events: rows.map((one) => anEvent(one.word, { Date: one.day })),
        measures: rows.map((one) => aMeasure({ Ref: one.word, Due: one.day })),
      });
      const outside = drawing.shapes.filter(
        ({ x, y, width, height }) =>
          x < -0.01 || y < -0.01 || x + width > drawing.width + 0.01 || y + height > drawing.height,
      );
      expect(outside).toEqual([]);
      const png = drawingToPng(drawing);
      const size = new DataView(png.buffer, png.byteOffset).getUint32(16);
      expect(size).toBe(drawing.width * 3);
    }),
    { numRuns: 25 },
  );
});

test("no two kinds or states of marks look alike, in one ink on paper", () => {
  const kinds: readonly YearMark["kind"][] = ["meeting", "event", "measure", "action", "report"];
  const looks = [
    ...kinds.flatMap((kind) =>
      (["held", "planned"] as const).map((state) => pixelsOf(yearMark(kind, state, 10, 10))),
    ),
    pixelsOf(yearMark("meeting", "cancelled", 10, 10)),
  ];
  expect(new Set(looks).size).toBe(looks.length);
});

/** The pixels that are inked, whatever the ink. */
function pixelsOf(shapes: readonly Shape[]): string {
  const inked = new Set<string>();
  for (const { x, y, width, height, ink } of shapes) {
    for (let row = Math.round(y * 3); row < Math.round((y + height) * 3); row++) {
      for (let column = Math.round(x * 3); column < Math.round((x + width) * 3); column++) {
        if (ink === "paper") inked.delete(`${column} ${row}`);
        else inked.add(`${column} ${row}`);
      }
    }
  }
  return Array.from(inked).sort().join(";");
}

test("letters take their width, accents are left out, and what is too long is marked", () => {
  expect(lettering("E1", 0, 0, "mark").length).toBeGreaterThan(2);
  expect(widthOf("Dŵr")).toBe(widthOf("Dwr"));
  expect(widthOf("漢")).toBe(widthOf("?"));
  expect(linesOf("Learning and Development Theme Group", 100, 2)).toEqual([
    "Learning and",
    "Development...",
  ]);
  const right = Math.max(...lettering("Group", 5, 0, "mark").map(({ x, width }) => x + width));
  expect(right).toBeLessThanOrEqual(5 + widthOf("Group"));
});

test("the line of the As at day is drawn in the year only", () => {
  const lines = (asAt: string) =>
    pictureOf({ ...PARTS, asAt }).drawing.shapes.filter(
      ({ height, ink, width }) => ink === "mark" && width < 2 && height > 100,
    ).length;
  expect(lines("2009-10-07")).toBe(1);
  expect(lines("2010-04-01")).toBe(0);
});
