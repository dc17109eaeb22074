import { describeDueDays, dueMoves, parseDueDays } from "../../../src/domain/actions/dueDays";
import { dueDaysToKeep, dueHistory } from "../../../src/domain/actions/dueHistory";
import { aCompact, aDay, anAction, type CompactParts, type Row } from "../../support/builders";
import { fc } from "../../support/fastCheck";

const OPEN = { Status: "In progress" };

/** What *Due days so far* is to hold of A1. */
function kept(action: Row, parts: CompactParts = {}): string {
  const compact = aCompact({ actions: [anAction("A1", { ...OPEN, ...action })], ...parts });
  const [a1] = compact.actions;
  if (a1 === undefined) throw new Error("There is an action.");
  return describeDueDays(dueDaysToKeep(compact)(a1));
}

/** How often A1's day was moved, by the As at day. */
function moves(action: Row, parts: CompactParts = {}): number {
  const compact = aCompact({ actions: [anAction("A1", { ...OPEN, ...action })], ...parts });
  const [a1] = compact.actions;
  if (a1 === undefined) throw new Error("There is an action.");
  return dueMoves(dueHistory(compact)(a1)).length;
}

describe("what is kept of an action's due days", () => {
  test("the first day, when the action is first seen", () => {
    expect(kept({ Due: "2009-12-10" })).toBe("10 Dec 2009 (from 7 Oct 2009)");
  });
  test("a later day beside it, and from when", () => {
    const before = kept({ Due: "2009-12-10" });
    const parts = { asAt: "2009-12-11" };
    expect(kept({ Due: "2010-01-28", "Due days so far": before }, parts)).toBe(
      "10 Dec 2009 (from 7 Oct 2009); 28 Jan 2010 (from 11 Dec 2009)",
    );
  });
  test("that it was put off, with the day that it had", () => {
    expect(kept({ Due: "2009-12-10", Status: "Deferred" })).toBe(
      "10 Dec 2009 (from 7 Oct 2009); put off (from 7 Oct 2009)",
    );
  });
  test("a day that is put back was never moved", () => {
    const before = "10 Dec 2009 (from 7 Oct 2009); 28 Jan 2010 (from 11 Dec 2009)";
    expect(kept({ Due: "2009-12-10", "Due days so far": before })).toBe(
      "10 Dec 2009 (from 7 Oct 2009)",
    );
  });
  test("of an action that is done nothing more", () => {
    const before = "10 Dec 2009 (from 7 Oct 2009)";
    const row = { Status: "Done", "Done on": "2009-12-01", Due: "2010-01-28" };
    expect(kept({ ...row, "Due days so far": before })).toBe(before);
  });
  test("where nothing is kept yet, what the reports of the year kept", () => {
    const reports = [
      { "As at": "2009-07-08", "Actions due": "A1 30 Sep 2009; A2 1 Oct 2009" },
      { "As at": "2009-03-01", "Actions due": "A1 1 Apr 2009" },
    ];
    expect(kept({ Due: "2009-12-10" }, { reports })).toBe(
      "30 Sep 2009 (from 8 Jul 2009); 10 Dec 2009 (from 7 Oct 2009)",
    );
    // Before it was raised that Ref was another's.
    expect(kept({ Due: "2009-12-10", "Raised on": "2009-10-01" }, { reports })).toBe(
      "10 Dec 2009 (from 7 Oct 2009)",
    );
  });
});

describe("a move", () => {
  const two = "30 Sep 2009 (from 1 Apr 2009); 10 Dec 2009 (from 1 Oct 2009)";
  test("is a later day, no day, or being put off", () => {
    const first = "30 Sep 2009 (from 1 Apr 2009)";
    expect(moves({ Due: "2009-12-10", "Due days so far": first })).toBe(1);
    expect(moves({ "Due days so far": first })).toBe(1);
    expect(moves({ Status: "Deferred", Due: "2009-09-30", "Due days so far": first })).toBe(1);
  });
  test("is none where the day is brought forward, or first set", () => {
    expect(moves({ Due: "2009-09-01", "Due days so far": "30 Sep 2009 (from 1 Apr 2009)" })).toBe(
      0,
    );
    expect(moves({ Due: "2009-12-10", "Due days so far": "no day (from 1 Apr 2009)" })).toBe(0);
  });
  test("is none where what was put off is given a day: it was moved once", () => {
    const putOff = "30 Sep 2009 (from 1 Apr 2009); put off (from 1 Jul 2009)";
    expect(moves({ Due: "2009-12-10", "Due days so far": putOff })).toBe(1);
  });
  test("made after the As at day had not been made by then", () => {
    const row = { Due: "2009-12-10", "Due days so far": two };
    expect(moves(row, { asAt: "2009-10-07" })).toBe(1);
    expect(moves(row, { asAt: "2009-09-01" })).toBe(0);
  });
});

const DAY = fc.integer({ min: 1, max: 28 }).map((day) => `2009-11-${String(day).padStart(2, "0")}`);
const STEP = fc.record({
  due: fc.option(DAY),
  status: fc.constantFrom("Not started", "In progress", "Deferred", "Done"),
  asAt: DAY,
});

test("whatever happens to an action: noting twice adds nothing, and the first day stays first", () => {
  fc.assert(
    fc.property(fc.array(STEP, { minLength: 1, maxLength: 8 }), (steps) => {
      let text = "";
      let first: string | null = null;
      for (const { due, status, asAt } of steps) {
        const row = { Due: due ?? "", Status: status, "Due days so far": text };
        text = kept(row, { asAt, today: "2009-12-01" });
        expect(kept({ ...row, "Due days so far": text }, { asAt, today: "2009-12-01" })).toBe(text);
        const day = parseDueDays(text).find(({ due: state }) => /^\d/.test(state))?.due ?? null;
        if (first !== null) expect(day).toBe(first);
        first = day;
        const days = parseDueDays(text).map(({ from }) => from);
        expect([...days].sort()).toEqual(days);
      }
    }),
  );
});

test("what is kept reads back as it was, and hostile words as nothing", () => {
  const seen = [
    { due: aDay("2009-12-10"), from: aDay("2009-10-07") },
    { due: "put off" as const, from: aDay("2009-12-11") },
    { due: "no day" as const, from: aDay("2010-01-01") },
  ];
  expect(parseDueDays(describeDueDays(seen))).toEqual(seen);
  expect(parseDueDays("=1+1; <b>x</b> (from y); 10 Dec 2009 (from )")).toEqual([]);
});
