import { describeActionDueDates } from "../../../src/domain/actions/actionDueDates";
import { commitmentIntegrity } from "../../../src/domain/actions/commitmentIntegrity";
import {
  type DueSeen,
  describeDueDays,
  dueMoves,
  firstDueDay,
  parseDueDays,
  withDueNow,
} from "../../../src/domain/actions/dueDays";
import { dueDaysToKeep, dueHistory } from "../../../src/domain/actions/dueHistory";
import { meetingsInYear } from "../../../src/domain/meetings/attendance";
import { aCompact, aDay, anAction, type CompactParts, type Row } from "../../support/builders";

const seen = (...list: readonly (readonly [due: string, from: string])[]): readonly DueSeen[] =>
  list.map(([due, from]) => ({
    due: due === "no day" || due === "put off" ? due : aDay(due),
    from: aDay(from),
  }));

describe("due days as they are kept", () => {
  const LIST = seen(
    ["2009-12-10", "2009-10-07"],
    ["no day", "2009-11-01"],
    ["put off", "2010-01-14"],
  );
  const TEXT =
    "10 Dec 2009 (from 7 Oct 2009); no day (from 1 Nov 2009); put off (from 14 Jan 2010)";

  test("are told and read again", () => {
    expect(describeDueDays(LIST)).toBe(TEXT);
    expect(parseDueDays(TEXT)).toEqual(LIST);
    expect(
      parseDueDays(
        " 10 Dec 2009(from 7 Oct 2009) ;; soon (from 7 Oct 2009); 10 Dec 2009 (from then); 10 Dec 2009",
      ),
    ).toEqual(LIST.slice(0, 1));
    expect(parseDueDays("10 Dec 2009 (from 7 Oct 2009) or so; ")).toEqual([]);
    expect(parseDueDays("")).toEqual([]);
  });

  test("are told in as many characters as a cell takes, the first and the last among them", () => {
    const many = Array.from(
      { length: 2_000 },
      (_, at): DueSeen => ({
        due: aDay(at % 2 === 0 ? "2009-12-10" : "2009-12-11"),
        from: aDay("2009-10-07"),
      }),
    );
    const first = seen(["2009-01-01", "2009-01-01"]);
    const last = seen(["2010-12-31", "2010-12-31"]);
    const text = describeDueDays([...first, ...many, ...last]);
    expect(text.length).toBeLessThanOrEqual(45_000);
    expect(text.length).toBeGreaterThan(44_900);
    expect([text.startsWith("1 Jan 2009"), text.endsWith("(from 31 Dec 2010)")]).toEqual([
      true,
      true,
    ]);
  });

  test("are moved where a day is given up for a later one or none, and by nothing else", () => {
    const moves = (...list: readonly (readonly [string, string])[]) =>
      dueMoves(seen(...list)).map(({ from, to, seenOn }) => [from, to, seenOn]);
    expect(moves(["2009-12-10", "2009-10-07"], ["2010-01-14", "2009-11-01"])).toEqual([
      ["2009-12-10", "2010-01-14", "2009-11-01"],
    ]);
    expect(moves(["2009-12-10", "2009-10-07"], ["2009-12-10", "2009-11-01"])).toEqual([]);
    expect(moves(["2009-12-10", "2009-10-07"], ["2009-12-01", "2009-11-01"])).toEqual([]);
    expect(
      moves(["2009-12-10", "2009-10-07"], ["no day", "2009-11-01"], ["2010-01-14", "2009-12-01"]),
    ).toEqual([["2009-12-10", null, "2009-11-01"]]);
    expect(
      moves(["2009-12-10", "2009-10-07"], ["put off", "2009-11-01"], ["2010-01-14", "2009-12-01"]),
    ).toEqual([["2009-12-10", null, "2009-11-01"]]);
    expect([
      firstDueDay(
        seen(["no day", "2009-10-07"], ["put off", "2009-10-08"], ["2009-12-10", "2009-11-01"]),
      ),
      firstDueDay([]),
    ]).toEqual(["2009-12-10", null]);
  });

  test("grow by what stands there now, and go back where it went back", () => {
    const now = (list: readonly DueSeen[], due: string | null, status = "", asAt = "2010-01-14") =>
      withDueNow(list, { due: due === null ? null : aDay(due), status }, aDay(asAt));
    const one = seen(["2009-12-10", "2009-10-07"]);
    const two = [...one, ...seen(["2010-01-20", "2009-11-01"])];
    expect(now([], "2009-12-10", "", "2009-10-07")).toEqual(one);
    expect(now([], null)).toEqual(seen(["no day", "2010-01-14"]));
    expect(now(one, "2009-12-10")).toEqual(one);
    expect(now(one, "2010-01-20", "", "2009-11-01")).toEqual(two);
    expect(now(two, "2009-12-10")).toEqual(one);
    expect(now(two, null)).toEqual([...two, ...seen(["no day", "2010-01-14"])]);
    expect(
      now([...two, ...seen(["no day", "2009-12-01"], ["2010-02-01", "2009-12-02"])], null),
    ).toHaveLength(5);
    expect(now(two, "2010-02-01", "Deferred")).toEqual([
      ...two,
      ...seen(["put off", "2010-01-14"]),
    ]);
    expect(now([], "2010-02-01", "Deferred")).toEqual(
      seen(["2010-02-01", "2010-01-14"], ["put off", "2010-01-14"]),
    );
    expect(now([], null, "Deferred")).toEqual(seen(["put off", "2010-01-14"]));
    // A run that looks back keeps the order in which it was seen.
    expect(now(two, "2010-03-01", "", "2009-10-01")[2]?.from).toBe("2009-11-01");
  });
});

describe("the history of an action's due day", () => {
  const KEPT = "10 Dec 2009 (from 8 Jul 2009); 14 Jan 2010 (from 7 Oct 2009)";
  const of = (row: Row, parts: CompactParts = {}) => {
    const compact = aCompact({
      actions: [anAction("A1", { Status: "In progress", ...row })],
      ...parts,
    });
    const [action] = compact.actions;
    if (action === undefined) throw new Error("no action");
    return {
      history: describeDueDays(dueHistory(compact)(action)),
      toKeep: describeDueDays(dueDaysToKeep(compact)(action)),
    };
  };

  test("is what was seen by the As at day; before the first was seen, that first", () => {
    expect(of({ "Due days so far": KEPT, Due: "2010-01-14" }).history).toBe(KEPT);
    expect(of({ "Due days so far": KEPT, Due: "2010-02-01" }).history).toBe(
      `${KEPT}; 1 Feb 2010 (from 7 Oct 2009)`,
    );
    expect(of({ "Due days so far": KEPT, Due: "2010-01-14" }, { asAt: "2009-10-06" }).history).toBe(
      "10 Dec 2009 (from 8 Jul 2009)",
    );
    expect(of({ "Due days so far": KEPT, Due: "2010-01-14" }, { asAt: "2009-07-07" }).history).toBe(
      "10 Dec 2009 (from 7 Jul 2009)",
    );
  });

  test("ends when it is done", () => {
    const done = { "Due days so far": KEPT, Due: "2010-02-01", Status: "Done" };
    expect(of({ ...done, "Done on": "2009-10-07" }).history).toBe(KEPT);
    expect(of(done).history).toBe(KEPT);
    expect(of({ ...done, "Done on": "2009-10-08" }).history).toBe(
      `${KEPT}; 1 Feb 2010 (from 7 Oct 2009)`,
    );
    expect(of({ ...done, "Done on": "2009-10-08" }).toKeep).toBe(KEPT);
    expect(of({ Status: "Done", Due: "2010-02-01" }).toKeep).toBe("1 Feb 2010 (from 7 Oct 2009)");
  });

  test("is in the reports of the year where nothing is kept, by their days", () => {
    const report = (asAt: string, text: string) => ({
      Created: "1 Sep 2009, 10:00",
      Title: "x",
      "As at": asAt,
      "Actions due": text,
    });
    const reports = [
      report("2009-09-09", "A1 14 Jan 2010"),
      report("2009-06-10", "a1 10 Dec 2009; A2 1 Feb 2010"),
      report("2009-03-31", "A1 1 May 2009"),
      report("", "A1 2 May 2009"),
      report("2009-08-01", ""),
    ];
    const told = "10 Dec 2009 (from 10 Jun 2009); 14 Jan 2010 (from 9 Sep 2009)";
    expect(of({ Due: "2010-01-14" }, { reports }).history).toBe(told);
    expect(of({ Due: "2010-01-14", "Raised on": "2009-06-10" }, { reports }).history).toBe(told);
    expect(of({ Due: "2010-01-14", "Raised on": "2009-06-11" }, { reports }).history).toBe(
      "14 Jan 2010 (from 9 Sep 2009)",
    );
    expect(of({ Ref: "", Due: "2010-01-14" }, { reports }).history).toBe(
      "14 Jan 2010 (from 7 Oct 2009)",
    );
    const twice = ["A1", "a1"].map((ref) =>
      anAction(ref, { Status: "In progress", Due: "2010-01-14" }),
    );
    expect(of({}, { reports, actions: twice }).history).toBe("14 Jan 2010 (from 7 Oct 2009)");
    expect(of({}, { reports: [report("2009-04-01", "A1 10 Dec 2009")] }).history).toBe(
      "10 Dec 2009 (from 1 Apr 2009); no day (from 7 Oct 2009)",
    );
  });
});

test("a report keeps the due days of open and deferred actions that have a Ref, as many as a cell takes", () => {
  const actions = [
    anAction("A1", { Status: "In progress", Due: "2009-12-10" }),
    anAction("A2", { Status: "Deferred", Due: "2009-12-11" }),
    anAction("", { Status: "In progress", Due: "2009-12-10" }),
    anAction("A;3", { Status: "In progress", Due: "2009-12-10" }),
    anAction("A4", { Status: "In progress" }),
    anAction("A5", { "Done on": "2009-05-01", Due: "2009-12-10" }),
  ];
  expect(describeActionDueDates(aCompact({ actions }))).toBe("A1 10 Dec 2009; A2 11 Dec 2009");
  const long = Array.from({ length: 3 }, (_, at) =>
    anAction(`${at}${"x".repeat(14_985)}`, { Status: "In progress", Due: "2009-12-10" }),
  );
  expect(describeActionDueDates(aCompact({ actions: long })).length).toBe(3 * 15_000 - 2);
  const longer = [
    ...long.slice(0, 2),
    anAction(`3${"x".repeat(14_986)}`, { Status: "In progress", Due: "2009-12-10" }),
  ];
  expect(describeActionDueDates(aCompact({ actions: longer })).length).toBe(2 * 15_000 - 2);
});

test("commitment integrity is of first due days in the year that have come, and of moves in it", () => {
  const of = (row: Row) => {
    const { due, onTime, late, undated, open, moves } = commitmentIntegrity(
      aCompact({ actions: [anAction("A1", row)] }),
    );
    return [due, onTime, late, undated, open, moves];
  };
  const going = { Status: "In progress" };
  expect(of({ ...going, Due: "2009-04-01" })).toEqual([1, 0, 0, 0, 1, 0]);
  expect(of({ ...going, Due: "2009-03-31" })).toEqual([0, 0, 0, 0, 0, 0]);
  expect(of({ ...going, Due: "2009-10-07" })).toEqual([1, 0, 0, 0, 1, 0]);
  expect(of({ ...going, Due: "2009-10-08" })).toEqual([0, 0, 0, 0, 0, 0]);
  expect(of({ Due: "2009-06-01", "Done on": "2009-06-01" })).toEqual([1, 1, 0, 0, 0, 0]);
  expect(of({ Due: "2009-06-01", "Done on": "2009-06-02" })).toEqual([1, 0, 1, 0, 0, 0]);
  expect(of({ Due: "2009-06-01" })).toEqual([1, 0, 0, 1, 0, 0]);
  expect(of({ Due: "2009-06-01", "Done on": "2009-10-07" })).toEqual([1, 0, 1, 0, 0, 0]);
  expect(of({ Due: "2009-06-01", "Done on": "2009-10-08" })).toEqual([1, 0, 0, 0, 1, 0]);
  expect(of({ ...going, Due: "2009-06-01", "Raised on": "2009-10-08" })).toEqual([
    0, 0, 0, 0, 0, 0,
  ]);
  expect(of({ ...going, Due: "2009-06-01", "Raised on": "2009-10-07" })).toEqual([
    1, 0, 0, 0, 1, 0,
  ]);
  const moved = (day: string) => ({
    ...going,
    Due: "2009-12-01",
    "Due days so far": `1 Jun 2009 (from 1 Mar 2009); 1 Dec 2009 (from ${day})`,
  });
  expect([of(moved("1 Apr 2009"))[5], of(moved("31 Mar 2009"))[5]]).toEqual([1, 0]);
  const two = ["A1", "A2"].map((ref) => anAction(ref, moved("1 Apr 2009")));
  expect(
    commitmentIntegrity(aCompact({ actions: two })).moved.map(({ action }) => action.ref),
  ).toEqual(["A1", "A2"]);
});

test("meetings of the year are held, recorded or still planned, to the day", () => {
  const meeting = (date: string, status: string) => ({
    Date: date,
    Group: "Steering Group",
    Status: status,
  });
  const meetings = [
    meeting("2009-03-31", "Held"),
    meeting("2009-04-01", "Held"),
    meeting("2009-10-07", "Held"),
    meeting("2009-10-08", "Held"),
    meeting("2009-10-07", "Planned"),
    meeting("2009-10-06", "Planned"),
    meeting("2010-03-31", "Planned"),
    meeting("2010-04-01", "Planned"),
    meeting("2009-12-01", "Cancelled"),
    meeting("", "Planned"),
  ];
  const attendance = [
    {
      "Meeting date": "2009-04-01",
      Group: "steering group",
      Organisation: "A",
      Attended: "Present",
    },
  ];
  expect(meetingsInYear(aCompact({ meetings, attendance }))).toEqual({
    held: 2,
    notRecorded: 1,
    stillPlanned: 3,
  });
});
