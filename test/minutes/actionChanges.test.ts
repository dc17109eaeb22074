import { changesToAddMinutes } from "../../src/minutes/changesToAddMinutes";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, aDay, anAction, type Row } from "../support/builders";
import { fc } from "../support/fastCheck";

const GROUP = "Steering Group";
const DAY = aDay("2009-10-07");
const A1 = anAction("A1", {
  Action: "Encourage more local sector organisations to sign the Members' Charter",
  Due: "2009-09-30",
  Status: "In progress",
  "Raised on": "2009-07-08",
});
const A2 = anAction("A2", {
  Action: "Chase the apprenticeship survey",
  Due: "2009-09-30",
  Status: "Not started",
  "Raised on": "2009-07-08",
});
const A3 = anAction("A3", { Action: "Write", Due: "2009-10-07", Status: "In progress" });

function minutesOf(...lines: readonly string[]): string {
  return [
    "Steering Group, 7 October 2009",
    "Present:",
    "Len Closs",
    "1. Matters arising",
    ...lines,
    "2. Next meeting",
    "The next meeting is on 10 December 2009.",
  ].join("\n");
}

function readOf(text: string, actions: readonly Row[] = [A1, A2, A3]) {
  const compact = aCompact({ actions, asAt: "2009-10-12", today: "2009-10-12" });
  const read = readMinutes(partsOfMinutes(text), compact);
  return {
    compact,
    read,
    toAdd: changesToAddMinutes(compact, read, { date: DAY, group: GROUP, notes: [] }),
  };
}

/** "A1 deferred 2009-12-10": what the minutes say became of which action. */
function became(...lines: readonly string[]): readonly string[] {
  return readOf(minutesOf(...lines)).read.actionChanges.map(({ ref, became, day }) =>
    [ref, became, day ?? ""].join(" ").trim(),
  );
}

/** "A1 Due: 2009-12-10": the cells that would change. */
function cells(text: string, actions?: readonly Row[]): readonly string[] {
  return readOf(text, actions).toAdd.changes.flatMap((change) =>
    change.kind === "set cells"
      ? change.cells.map(({ row, title, to }) => {
          return `${row.key} ${title}: ${"day" in to ? to.day : "text" in to ? to.text : to.kind}`;
        })
      : [],
  );
}

describe("what became of an action, by its Ref", () => {
  test.each([
    ["A1: completed.", "A1 done"],
    ["A1 – complete", "A1 done"],
    ["A1 was discharged.", "A1 done"],
    ["It was reported that A1 has been completed.", "A1 done"],
    ["A1 completed on 2 October 2009", "A1 done 2009-10-02"],
    ["A2: carried forward.", "A2 deferred 2009-12-10"],
    ["A2 deferred to the next meeting", "A2 deferred 2009-12-10"],
    ["It was agreed to defer A2 to the next Steering Group meeting.", "A2 deferred 2009-12-10"],
    ["A2 deferred until 20 January 2010.", "A2 deferred 2010-01-20"],
    ["A2 has been deferred indefinitely.", "A2 deferred"],
    ["A2 moved to 20 January 2010.", "A2 moved 2010-01-20"],
    ["A2: the deadline was extended to the end of February 2010.", "A2 moved 2010-02-28"],
    ["A2: new due date 20/01/2010", "A2 moved 2010-01-20"],
  ])("%s", (line, expected) => {
    expect(became(line)).toEqual([expected]);
  });

  test("several in one sentence, each with its own", () => {
    expect(became("A1 was completed and A2 deferred to the next meeting.")).toEqual([
      "A1 done",
      "A2 deferred 2009-12-10",
    ]);
    expect(became("A1, A2 and A3 were completed.")).toEqual(["A1 done", "A2 done", "A3 done"]);
  });

  test.each([
    "A1 is not yet complete.",
    "A1 to be completed by 20 January 2010.",
    "CD will ensure that A1 is completed.",
    "A1 in progress.",
    "A1: completed, or deferred to the next meeting.",
    "A1 was not deferred.",
    "A12 was completed.",
    "The A1 was widened.",
    "The survey was completed.",
  ])("nothing: %s", (line) => {
    expect(became(line)).toEqual([]);
  });
});

test("a row of a table of actions with what became of each", () => {
  expect(
    became("A1\tEncourage organisations\tCD\tCompleted", "A2\tChase\tCD\tDeferred to 20/01/2010"),
  ).toEqual(["A1 done", "A2 deferred 2010-01-20"]);
});

test("an action is known by its words, also in the sentence before 'This action'", () => {
  const line =
    "The minutes noted that the Steering Group would try to encourage more local sector based organisations to sign the Members\u2019 Charter. This action had again been deferred.";
  expect(became(line)).toEqual(["A1 deferred 2009-12-10"]);
  expect(became("Chasing of the apprenticeship survey is now complete.")).toEqual(["A2 done"]);
});

test("the row gets its day or its status, once confirmed", () => {
  expect(
    cells(minutesOf("A1: completed.", "A2: carried forward.", "A3 deferred indefinitely.")),
  ).toEqual([
    "A1 Status: Done",
    "A1 Done on: 2009-10-07",
    "A2 Due: 2009-12-10",
    "A3 Status: Deferred",
  ]);
});

test("a line that says what became of an action is no new action", () => {
  const { read, toAdd } = readOf(
    minutesOf("Actions:", "A1: completed.", "A2: deferred. CD to write."),
  );
  expect(read.actions.map(({ action }) => action)).toEqual(["CD to write"]);
  expect(toAdd.added.actions).toBe(1);
});

test("what is told of an action is no new action; what is asked under its number is one", () => {
  const actions = (...lines: readonly string[]) =>
    readOf(minutesOf(...lines)).read.actions.map(({ action }) => action);
  expect(actions("A1: CD reported that 14 replies had come in.")).toEqual([]);
  expect(actions("A1. CD to write to the members.")).toEqual(["CD to write to the members"]);
});

test("a day that old minutes tell never brings a later one back", () => {
  const later = { ...A2, Due: "2010-02-01" };
  expect(cells(minutesOf("A2 deferred to the next meeting."), [later])).toEqual([]);
});

test("what was raised at that very meeting, or after it, is not asked about", () => {
  const own = { ...A2, "Raised on": "2009-10-07" };
  expect(cells(minutesOf("A2: completed."), [own])).toEqual([]);
});

const LINE = fc
  .tuple(
    fc.constantFrom("A1", "A2", "A3", "A9", "Action A1", "The charter"),
    fc.constantFrom(": ", " was ", " has been ", " to be ", " – "),
    fc.constantFrom("completed", "deferred", "carried forward", "moved", "discharged", "widened"),
    fc.constantFrom(
      "",
      " to the next meeting",
      " to 20 January 2010",
      " by 1 November",
      ". CD to write",
    ),
  )
  .map((parts) => parts.join(""));

test("the same minutes read again change no row and add nothing", () => {
  let changed = 0;
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 5 }), (lines) => {
      const text = minutesOf(...lines);
      const { compact, toAdd } = readOf(text);
      changed += toAdd.changed.length;
      const titles = compact.readings["Action plan"].table.columns;
      const rows = [A1, A2, A3].map((row) => {
        const own = toAdd.changes.flatMap((change) =>
          change.kind === "set cells"
            ? change.cells.filter((cell) => cell.row.key === row.Ref)
            : [],
        );
        return { ...row, ...Object.fromEntries(own.map(({ title, to }) => [title, to])) };
      });
      const added = toAdd.changes.flatMap((change) =>
        change.kind === "append rows" && change.table === "Action plan"
          ? change.rows.map((values): Row => {
              const columns: Readonly<Record<string, { readonly title: string }>> = titles;
              return Object.fromEntries(
                Object.entries(values).map(([field, value]) => [
                  columns[field]?.title ?? field,
                  value,
                ]),
              );
            })
          : [],
      );
      const again = readOf(text, [...rows, ...added]).toAdd;
      expect(again.changed).toEqual([]);
      expect(again.added.actions).toBe(0);
    }),
  );
  expect(changed).toBeGreaterThan(50);
});
