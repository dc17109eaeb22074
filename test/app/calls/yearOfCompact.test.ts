import { yearOfCompact } from "../../../src/app/calls/yearOfCompact";
import { aCompact, anAction, anEvent } from "../../support/builders";

test("days stand under their month, in order, with a line at the As at day", () => {
  const { months, sentence } = yearOfCompact(
    aCompact({
      meetings: [
        { Date: "2009-12-10", Group: "Steering Group", Status: "Planned", Time: "14:30" },
        { Date: "2009-10-07", Group: "Steering Group", Status: "Held" },
      ],
      events: [anEvent("E1", { Event: "Diversity day", Date: "2009-10-20", Status: "Scheduled" })],
    }),
  );
  expect(sentence).toBe("From 1 Apr 2009 to 31 Mar 2010.");
  expect(months).toHaveLength(12);
  expect(months[0]).toEqual({ name: "April 2009", days: [] });
  expect(months[11]?.name).toBe("March 2010");
  expect(months.filter(({ days }) => days.length > 0)).toEqual([
    {
      name: "October 2009",
      days: [
        { day: "Wed 7", kind: "meeting", state: "held", label: "SG", what: "Steering Group" },
        { day: "Wed 7", kind: "as at", state: null, label: "As at", what: "As at" },
        { day: "Tue 20", kind: "event", state: "planned", label: "E1", what: "E1 Diversity day" },
      ],
    },
    {
      name: "December 2009",
      days: [
        {
          day: "Thu 10",
          kind: "meeting",
          state: "planned",
          label: "SG",
          what: "Steering Group, 14:30",
        },
      ],
    },
  ]);
});

test("a page never grows without end: what is left out is counted", () => {
  const actions = Array.from({ length: 400 }, (_, index) =>
    anAction(`A${index}`, { Status: "Not started", Due: "2009-11-01", Action: "x".repeat(5000) }),
  );
  const { months, left } = yearOfCompact(aCompact({ actions, asAt: "2010-06-01" }));
  const days = months.flatMap((month) => month.days);
  expect(days).toHaveLength(250);
  expect(left).toBe(150);
  expect(Math.max(...days.map(({ what }) => what.length))).toBeLessThanOrEqual(160);
});
