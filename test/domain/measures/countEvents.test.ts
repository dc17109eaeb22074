import { eventsThatNeedAnAnswer } from "../../../src/domain/measures/countEvents";
import { aCompact, anEvent, anEventMeasure, typed } from "../../support/builders";
import { counts, judged } from "../../support/judged";
import { reasonsOf } from "../../support/reasonsOf";

const measures = [anEventMeasure()];

test("events of the type that were held in the period count", () => {
  const events = [
    anEvent("A", { Date: "2009-04-01" }),
    anEvent("B", { Date: "2009-10-07", Type: "good practice  event" }),
    anEvent("Master class", { Date: "2009-05-01", Type: "Master Class" }),
    anEvent("Early", { Date: "2009-03-31" }),
    anEvent("To come", { Date: "2009-10-08" }),
    anEvent("Too late", { Date: "2010-04-01" }),
  ];
  expect(counts({ events, measures })).toEqual({
    actual: 2,
    counted: ["A", "B"],
    notCounted: [
      "Early: before the period (31 Mar 2009)",
      "To come: dated after 7 Oct 2009 (8 Oct 2009)",
      "Too late: dated after the deadline (1 Apr 2010)",
    ],
  });
});

test("an event says why it does not count", () => {
  const events = [
    anEvent("A", { Status: "Cancelled", Date: "2009-05-01" }),
    anEvent("B", { Status: "Planned" }),
    anEvent("C", { Status: "Held" }),
    anEvent("D", { Status: "Held", Date: typed("last week") }),
    anEvent("E", { Status: "", Date: "2009-05-01" }),
    anEvent("F", { Status: "Hled", Date: "2009-05-01" }),
    anEvent("G", { Status: "Scheduled", Date: "2009-09-30" }),
    anEvent("H", { Status: "Planned", Date: "2009-10-06" }),
    anEvent("I", { Status: "Scheduled", Date: "2009-10-07" }),
  ];
  expect(counts({ events, measures })).toEqual({
    actual: 0,
    counted: [],
    notCounted: [
      "A: cancelled",
      "B: planned without a date",
      "C: held without a date",
      "D: unreadable: 'last week'",
      "E: no status",
      "F: unreadable status: 'Hled'",
      "G: still Scheduled though dated 30 Sep 2009: did it happen?",
      "H: still Planned though dated 6 Oct 2009: did it happen?",
      "I: Scheduled for the day itself",
    ],
  });
});

test("scheduled events after the As at day and by the deadline are booked, planned ones with a date too", () => {
  const events = [
    anEvent("Second", { Status: "Planned", Date: "2010-03-31" }),
    anEvent("First", { Status: "Scheduled", Date: "2009-10-08" }),
    anEvent("Too late", { Status: "Scheduled", Date: "2010-04-01" }),
  ];
  const { booked, bookedItems, notCounted } = judged({ events, measures });
  expect(booked).toBe(2);
  expect(bookedItems).toEqual([
    { name: "First", on: "2009-10-08", amount: 1 },
    { name: "Second", on: "2010-03-31", amount: 1 },
  ]);
  expect(reasonsOf(notCounted)).toEqual([
    { name: "First", reason: "booked for 8 Oct 2009" },
    { name: "Second", reason: "booked for 31 Mar 2010" },
    { name: "Too late", reason: "dated after the deadline (1 Apr 2010)" },
  ]);
});

test("what is booked before the period does not help", () => {
  const events = [anEvent("A", { Status: "Scheduled", Date: "2009-10-20" })];
  const later = [anEventMeasure({ Starts: "2009-11-01" })];
  expect(judged({ events, measures: later }).booked).toBe(0);
});

test("with Total to date earlier events count too, and are the baseline", () => {
  const events = [anEvent("A", { Date: "2008-05-01" }), anEvent("B", { Date: "2009-05-01" })];
  const total = [anEventMeasure({ Count: "Total to date", Target: 4 })];
  const { actual, baseline } = judged({ events, measures: total });
  expect([actual, baseline]).toEqual([2, 1]);
});

test("blank Count means the events of the period", () => {
  const events = [anEvent("A", { Date: "2008-05-01" }), anEvent("B", { Date: "2009-05-01" })];
  expect(judged({ events, measures: [anEventMeasure({ Count: "" })] }).actual).toBe(1);
});

test("events dated before the As at day that nobody has marked need an answer", () => {
  const compact = aCompact({
    events: [
      anEvent("Asks", { Status: "Scheduled", Date: "2009-10-06", Type: "Other" }),
      anEvent("To come", { Status: "Scheduled", Date: "2009-10-08" }),
      anEvent("Held", { Date: "2009-10-06" }),
    ],
  });
  expect(eventsThatNeedAnAnswer(compact).map(({ event }) => event)).toEqual(["Asks"]);
});

test("the reason asks whether an event happened", () => {
  const events = [anEvent("Buddies lunch", { Status: "Scheduled", Date: "2009-09-30" })];
  expect(judged({ events, measures }).why).toBe(
    "0 of 2 events; 1 due by 7 Oct 2009 at an even pace, so 1 short; 2 more needed in 175 days. Did it happen? Still not marked Held or Cancelled: Buddies lunch.",
  );
});
