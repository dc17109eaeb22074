import { addDays } from "../../../src/cells/calendarDate";
import {
  describeActionDueDates,
  parseActionDueDates,
} from "../../../src/domain/actions/actionDueDates";
import { aCompact, aDay, anAction } from "../../support/builders";
import { fc } from "../../support/fastCheck";

test("open actions with a due day are remembered, done ones are not", () => {
  const compact = aCompact({
    actions: [
      anAction("A1", { Status: "In progress", Due: "2009-12-10" }),
      anAction("A2", { Status: "Deferred", Due: "2009-09-30" }),
      anAction("A3", { Status: "Done", "Done on": "2009-05-01", Due: "2009-06-01" }),
      anAction("A4", { Status: "Not started" }),
    ],
  });
  expect(describeActionDueDates(compact)).toBe("A1 10 Dec 2009; A2 30 Sep 2009");
});

test("what was remembered is read again", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.nat(999), fc.nat(20_000)), { selector: ([ref]) => ref }),
      (actions) => {
        const due = (days: number): string => addDays(aDay("1990-01-01"), days);
        const compact = aCompact({
          actions: actions.map(([ref, days]) =>
            anAction(`Action ${ref}`, { Status: "In progress", Due: due(days) }),
          ),
        });
        const read = parseActionDueDates(describeActionDueDates(compact));
        expect([...read]).toEqual(actions.map(([ref, days]) => [`action ${ref}`, due(days)]));
      },
    ),
  );
});

test("text that someone has changed is read as far as it goes", () => {
  expect([...parseActionDueDates("A1 10 Dec 2009; nonsense; A2 soon; ;A3 31 Feb 2009")]).toEqual([
    ["a1", "2009-12-10"],
  ]);
});
