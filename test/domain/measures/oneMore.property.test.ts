import { DIRECTION_RULES } from "../../../src/domain/measures/directions/directions";
import { DIRECTIONS, type MeasuredBy } from "../../../src/tables/tabs/successMeasuresTable";
import { aDayInTheYear, aMeasureOf, filledTabs, rankOf } from "../../support/arbitraryMeasure";
import {
  aFigure,
  aMember,
  anAction,
  anEvent,
  type CompactParts,
  type Row,
} from "../../support/builders";
import { fc } from "../../support/fastCheck";
import { judged } from "../../support/judged";

/** The workbook with a row that does not qualify, and the same where it does. */
interface Pair {
  readonly without: CompactParts;
  readonly with: CompactParts;
}

const NEW: Row = {
  "Skills Pledge on": "2009-04-01",
  "Apprenticeship scheme": "Yes",
  Apprentices: 1,
  "Equality mark": "Stonewall",
  "Green travel plan": "Yes",
};
/** Of the size that Among asks for, if it asks. */
const sizeFor = (among: unknown): string => (among === "Size = 50-249" ? "50-249" : "250-999");

const ONE_MORE: { readonly [K in MeasuredBy]: (parts: CompactParts) => Pair } = {
  "Members with": oneMemberMore,
  "Share of members with": oneMemberMore,
  "Events held": (parts) => {
    const rows = (Status: string): CompactParts => ({
      ...parts,
      events: [...(parts.events ?? []), anEvent("New", { Date: "2009-04-01", Status })],
    });
    return { without: rows("Cancelled"), with: rows("Held") };
  },
  "Meetings held": (parts) => {
    const rows = (Status: string): CompactParts => ({
      ...parts,
      meetings: [
        ...(parts.meetings ?? []),
        { Date: "2009-04-01", Group: "Steering Group", Status },
      ],
    });
    return { without: rows("Cancelled"), with: rows("Held") };
  },
  "Actions done": (parts) => {
    const rows = (Status: string): CompactParts => ({
      ...parts,
      actions: [
        ...(parts.actions ?? []),
        anAction("New", { Priority: "P1", "Done on": "2009-04-01", Status }),
      ],
    });
    return { without: rows("Deferred"), with: rows("Done") };
  },
  "Typed figure": (parts) => ({
    without: { ...parts, figures: [aFigure("2009-04-01", 4)] },
    with: { ...parts, figures: [aFigure("2009-04-01", 5)] },
  }),
};

function oneMemberMore(parts: CompactParts): Pair {
  const Size = sizeFor(parts.measures?.[0]?.Among);
  const rows = (row: Row): CompactParts => ({
    ...parts,
    members: [...(parts.members ?? []), aMember("New", { Size, ...row })],
  });
  return { without: rows({ "Green travel plan": "No", Apprentices: 0 }), with: rows(NEW) };
}

/** Of a share of members how many they are; else the figure. */
function unitsOf({ actual, members }: ReturnType<typeof judged>): number {
  if (actual === null) throw new Error("There is no figure.");
  return members === null ? actual : Math.round(actual * members);
}

/** Milestones that go with per cents out of a hundred, where there are any. */
function sharesOf({ Profile }: Row, shares: Row): Row {
  return { ...shares, Profile: Profile === "" ? "" : "30/06/2009: 20; 31/12/2009: 55" };
}

describe.each(Object.entries(ONE_MORE))("%s", (kind, pairOf) => {
  test("one more row that qualifies raises an increase by one unit, and no status falls", () => {
    fc.assert(
      fc.property(
        filledTabs,
        aMeasureOf(kind as MeasuredBy),
        aDayInTheYear,
        (tabs, measure, asAt) => {
          const row = { ...measure, Count: "", Direction: "Increase" };
          const target = kind === "Share of members with" ? sharesOf(measure, { Target: 75 }) : {};
          // One action alone is done or not: there is no row more of it.
          const of = kind === "Actions done" ? { Of: "P1" } : {};
          const baseline = kind === "Share of members with" ? { Baseline: "" } : {};
          const measures = [{ ...row, ...target, ...of, ...baseline }];
          const pair = pairOf({ ...tabs, measures, asAt });
          const [before, after] = [judged(pair.without), judged(pair.with)];
          expect(unitsOf(after)).toBe(unitsOf(before) + 1);
          expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
        },
      ),
    );
  });

  test.each(DIRECTIONS)(
    "%s: one more row is one unit more, and no step the wrong way",
    (direction) => {
      const { better } = DIRECTION_RULES[direction];
      fc.assert(
        fc.property(
          filledTabs,
          aMeasureOf(kind as MeasuredBy),
          aDayInTheYear,
          (tabs, measure, asAt) => {
            const isShare = kind === "Share of members with";
            const measures = [
              {
                ...measure,
                Direction: direction,
                Count: "Total to date",
                ...(kind === "Actions done" ? { Of: "P1" } : {}),
                ...(isShare ? sharesOf(measure, { Target: 40, Baseline: 60 }) : { Baseline: 9 }),
              },
            ];
            const pair = pairOf({ ...tabs, measures, asAt });
            const [before, after] = [judged(pair.without), judged(pair.with)];
            expect(unitsOf(after)).toBe(unitsOf(before) + 1);
            expect((rankOf(after) - rankOf(before)) * better).toBeGreaterThanOrEqual(0);
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});
