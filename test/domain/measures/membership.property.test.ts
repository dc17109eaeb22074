import { addDays } from "../../../src/cells/calendarDate";
import { dayCell } from "../../../src/cells/cellValue";
import { isOfMembers } from "../../../src/domain/measures/kinds/kinds";
import {
  aDayAroundTheYear,
  aDayInTheYear,
  aWorkbookWith,
  EVERY_KIND,
  figuresOf,
} from "../../support/arbitraryMeasure";
import { aDay, aMember, type CompactParts, type Row } from "../../support/builders";
import { fc } from "../../support/fastCheck";
import { judged } from "../../support/judged";

const HAS_IT_ALL: Row = {
  "Skills Pledge on": "2009-04-02",
  "Apprenticeship scheme": "Yes",
  Apprentices: 5,
};

function withOneMore(parts: CompactParts, row: Row): CompactParts {
  return { ...parts, members: [...(parts.members ?? []), aMember("Newcomer", row)] };
}

describe.each(EVERY_KIND)("%s", (kind) => {
  test("who joins after the As at day changes no figure", () => {
    fc.assert(
      fc.property(aWorkbookWith(kind), fc.integer({ min: 1, max: 400 }), (parts, days) => {
        const joins = dayCell(addDays(parts.asAt, days));
        const joined = withOneMore(parts, { ...HAS_IT_ALL, "Member since": joins });
        expect(figuresOf(judged(joined))).toEqual(figuresOf(judged(parts)));
      }),
    );
  });

  test("who had left before the start changes no figure", () => {
    fc.assert(
      fc.property(aWorkbookWith(kind), aDayInTheYear, fc.nat({ max: 400 }), (parts, asAt, days) => {
        const left = dayCell(addDays(aDay("2009-03-31"), -days));
        const given = { ...parts, asAt };
        const gone = withOneMore(given, { ...HAS_IT_ALL, "Left on": left });
        expect(figuresOf(judged(gone))).toEqual(figuresOf(judged(given)));
      }),
    );
  });

  if (isOfMembers(kind)) return;

  test("who joins or leaves changes nothing at all, whenever that is", () => {
    fc.assert(
      fc.property(aWorkbookWith(kind), aDayAroundTheYear, (parts, day) => {
        for (const when of ["Member since", "Left on"]) {
          const moved = withOneMore(parts, { ...HAS_IT_ALL, [when]: dayCell(day) });
          expect(judged(moved)).toEqual(judged(parts));
        }
      }),
    );
  });
});
