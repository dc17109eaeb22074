import { daysBetween } from "../../../src/cells/calendarDate";
import { dayCell } from "../../../src/cells/cellValue";
import { dueByNow } from "../../../src/domain/measures/dueByNow";
import { judgeMeasures } from "../../../src/domain/measures/judgeMeasures";
import { elapsedOf } from "../../../src/domain/measures/period";
import { parseCompact } from "../../../src/tables/compact";
import { STATUSES } from "../../../src/tables/status";
import { aDayInThoseYears, anyWorkbook, someMembers } from "../../support/arbitraryWorkbook";
import { aCourse } from "../../support/aStanding";
import { aCompact, aDay, aMeasure, aMember, anEvent, anEventMeasure } from "../../support/builders";
import { fc } from "../../support/fastCheck";
import { judged } from "../../support/judged";

const COUNTS = fc.constantFrom("New in period", "Total to date");
const COLUMNS = fc.constantFrom("Skills Pledge on", "Apprenticeship scheme", "Apprentices");

test("every measure of any workbook gets one of the seven statuses and a reason", () => {
  fc.assert(
    fc.property(anyWorkbook, aDayInThoseYears, (grids, asAt) => {
      const compact = parseCompact(grids, aDay("2009-10-07"), asAt);
      const judgements = judgeMeasures(compact);
      expect(judgements).toHaveLength(compact.measures.length);
      for (const { status, why, forecast, dueByNow: due } of judgements) {
        expect(Object.keys(STATUSES)).toContain(status);
        expect(why).not.toBe("");
        expect(why.length).toBeLessThan(5_000);
        expect([forecast, due]).not.toContain(Number.NaN);
      }
    }),
    { numRuns: 300 },
  );
});

test("one more member that qualifies never lowers the figure, and raises it by one where it is new", () => {
  fc.assert(
    fc.property(someMembers, aDayInThoseYears, COUNTS, (members, asAt, Count) => {
      const measures = [aMeasure({ Count })];
      const before = judged({ asAt, members, measures }).actual ?? 0;
      fc.pre(asAt >= aDay("2009-04-01"));
      const newcomer = aMember("Newcomer", { "Skills Pledge on": "2009-04-01" });
      const after = judged({ asAt, members: [...members, newcomer], measures }).actual;
      expect(after).toBe(before + 1);
      const twin = { ...newcomer, Organisation: "Member 1" };
      const withTwin = judged({ asAt, members: [...members, twin], measures }).actual ?? 0;
      expect(withTwin - before === 0 || withTwin - before === 1).toBe(true);
    }),
  );
});

test("one more event that was held never lowers the figure", () => {
  fc.assert(
    fc.property(fc.array(aDayInThoseYears), aDayInThoseYears, (days, another) => {
      const events = days.map((day, index) => anEvent(`E${index}`, { Date: dayCell(day) }));
      const measures = [anEventMeasure()];
      const before = judged({ events, measures }).actual ?? 0;
      const more = [...events, anEvent("Another", { Date: dayCell(another) })];
      expect(judged({ events: more, measures }).actual).toBeGreaterThanOrEqual(before);
    }),
  );
});

test("the order of the rows changes no figure, no status and no name", () => {
  fc.assert(
    fc.property(
      someMembers.chain((members) =>
        fc.tuple(
          fc.constant(members),
          fc.shuffledSubarray([...members], {
            minLength: members.length,
            maxLength: members.length,
          }),
        ),
      ),
      COLUMNS,
      ([members, shuffled], Of) => {
        const measures = [aMeasure({ Of })];
        const told = (rows: typeof members): unknown => {
          const { notCounted, counted, ...rest } = judged({ members: rows, measures });
          // Where rows have no name, or two spellings of one, the row itself is part of the words.
          const byRow = /Row \d+|in row \d+|fire (&|and) rescue/gi;
          const words = (entry: unknown): string => JSON.stringify(entry).replace(byRow, "row");
          return {
            ...rest,
            why: words(rest.why),
            counted: counted.map(words).sort(),
            notCounted: notCounted.map(words).sort(),
          };
        };
        expect(told(shuffled)).toEqual(told(members));
      },
    ),
  );
});

test("counted and not counted together are every row, each once", () => {
  fc.assert(
    fc.property(someMembers, COLUMNS, COUNTS, aDayInThoseYears, (members, Of, Count, asAt) => {
      const { counted, notCounted, actual } = judged({
        asAt,
        members,
        measures: [aMeasure({ Of, Count })],
      });
      fc.pre(actual !== null);
      expect(counted.length + notCounted.length).toBe(members.length);
      expect(notCounted.every(({ why }) => why.inWords !== "")).toBe(true);
      const names = members.map(({ Organisation }) => Organisation).filter((name) => name !== "");
      const named = [...counted, ...notCounted].map(({ name }) => name);
      expect(named.filter((name) => !name.startsWith("Row ")).sort()).toEqual(names.sort());
    }),
  );
});

test("no organisation is counted twice", () => {
  fc.assert(
    fc.property(someMembers, COLUMNS, (members, Of) => {
      const { counted } = judged({ members, measures: [aMeasure({ Of })] });
      const keys = counted.map(({ name }) => name.toLowerCase().replace("&", "and"));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test("where nobody leaves, a later As at never has less to date", () => {
  fc.assert(
    fc.property(someMembers, aDayInThoseYears, aDayInThoseYears, (members, one, other) => {
      const stayed = members.map((member) => ({ ...member, "Left on": "" }));
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const actualAt = (asAt: string): number =>
        judged({ asAt, members: stayed, measures: [aMeasure()] }).actual ?? Number.NaN;
      expect(actualAt(later)).toBeGreaterThanOrEqual(actualAt(earlier));
    }),
  );
});

test("nothing dated after the As at day changes its answer", () => {
  fc.assert(
    fc.property(someMembers, aDayInThoseYears, (members, asAt) => {
      const known = members.map((member) => {
        const pledge = member["Skills Pledge on"];
        const left = member["Left on"];
        const isLater = (cell: unknown): boolean =>
          typeof cell === "object" && cell !== null && "day" in cell && String(cell.day) > asAt;
        return {
          ...member,
          "Skills Pledge on": isLater(pledge) ? "" : (pledge ?? ""),
          "Left on": isLater(left) ? "" : (left ?? ""),
        };
      });
      const figures = (rows: typeof members): unknown => {
        const {
          actual,
          status,
          dueByNow: due,
          forecast,
          counted,
        } = judged({
          asAt,
          members: rows,
          measures: [aMeasure()],
        });
        return { actual, status, due, forecast, counted };
      };
      expect(figures(members)).toEqual(figures(known));
    }),
  );
});

test("of whole things what is due is what exact arithmetic says, in whole units", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      aDayInThoseYears,
      aDayInThoseYears,
      aDayInThoseYears,
      (baseline, target, starts, due, asAt) => {
        fc.pre(starts < due && asAt >= starts && asAt < due && baseline !== target);
        const direction = baseline < target ? "Increase" : "Decrease";
        const passed = BigInt(daysBetween(starts, asAt));
        const length = BigInt(daysBetween(starts, due));
        const fallenDue = Number((BigInt(Math.abs(target - baseline)) * passed) / length);
        const course = aCourse({ direction, baseline, target, starts, due });
        expect(dueByNow(course, asAt)).toBe(
          baseline + (baseline < target ? fallenDue : -fallenDue) + 0,
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test("the share of the period that has passed lies between 0 and 1 and never falls", () => {
  fc.assert(
    fc.property(
      aDayInThoseYears,
      aDayInThoseYears,
      aDayInThoseYears,
      aDayInThoseYears,
      (...days) => {
        const [starts, due, one, other] = days;
        fc.pre(starts <= due);
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const first = elapsedOf(starts, due, earlier);
        const second = elapsedOf(starts, due, later);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeLessThanOrEqual(1);
        expect(second).toBeGreaterThanOrEqual(first);
      },
    ),
  );
});

test("judging changes nothing in what it is given", () => {
  fc.assert(
    fc.property(someMembers, (members) => {
      const compact = aCompact({ members, measures: [aMeasure()] });
      const before = JSON.stringify(compact);
      const first = judgeMeasures(compact);
      expect(JSON.stringify(compact)).toBe(before);
      expect(judgeMeasures(compact)).toEqual(first);
    }),
  );
});
