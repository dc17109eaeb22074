import type { Block } from "../../src/report/block";
import { anAction, type Row } from "../support/builders";
import { agenda, aMeetingRow } from "./aMeeting";

const HELD = { Status: "Held" };
const MEETINGS = [
  aMeetingRow("2009-07-08", HELD),
  aMeetingRow("2009-10-07", HELD),
  aMeetingRow("2009-12-10"),
];

/** What the notes on *Matters arising* say of each action, by its Ref, and under which heading. */
function matters(
  actions: readonly Row[],
  asAt = "2009-12-01",
  meetings: readonly Row[] = MEETINGS,
) {
  const { items } = agenda({ actions, meetings, asAt, today: asAt }, "2009-12-10");
  const item = items.find(({ title }) => title === "Matters arising");
  if (item === undefined) throw new Error("Matters arising is on every agenda.");
  let under = "";
  const said = item.notes.flatMap((block: Block) => {
    if (block.kind === "heading") under = block.text;
    if (block.kind !== "table") return [];
    return block.rows.map((cells) => {
      const words = cells.map((cell) => {
        return cell.kind === "words"
          ? cell.runs.map((run) => ("text" in run ? run.text : "")).join("")
          : "";
      });
      return [under, ...words].join(" | ");
    });
  });
  return { about: item.about, said, minuted: item.minuted };
}

test("an action is carried to every meeting until it is closed, and says how often", () => {
  const open = { Action: "Write", Due: "2009-12-20", Status: "In progress" };
  const { said } = matters([
    anAction("A1", { ...open, "Raised on": "2009-07-08" }),
    anAction("A2", { ...open, "Raised on": "2009-10-07" }),
    anAction("A3", { ...open, "Raised on": "2009-11-02" }),
    anAction("A4", open),
  ]);
  expect(said.map((line) => line.split(" | ").slice(1, 3).join(": "))).toEqual([
    "A1: Write. Raised 8 Jul 2009. Carried from the meeting of 7 Oct 2009, the second time.",
    "A2: Write. Raised 7 Oct 2009. Carried from the meeting of 7 Oct 2009.",
    "A3: Write. Raised 2 Nov 2009.",
    "A4: Write.",
  ]);
});

test("a meeting that was not held carries nothing", () => {
  const meetings = [
    aMeetingRow("2009-07-08", HELD),
    aMeetingRow("2009-10-07", { Status: "Cancelled" }),
    aMeetingRow("2009-12-10"),
  ];
  const action = anAction("A1", { Status: "In progress", "Raised on": "2009-07-08" });
  expect(matters([action], "2009-12-01", meetings).said.join()).toContain(
    "Carried from the meeting of 8 Jul 2009.",
  );
});

test("an action closed since the last meeting is listed at one meeting, once, as closed", () => {
  const action = anAction("A1", { "Done on": "2009-10-07", "Raised on": "2009-07-08" });
  const { said, about } = matters([action]);
  expect(said).toEqual([
    "Closed since the meeting of 7 Oct 2009 (1) | A1 | something to do. Raised 8 Jul 2009. |  | no date | Done 7 Oct 2009",
  ]);
  expect(about).toBe(
    "No action of the Steering Group is open. 1 is closed since the last meeting.",
  );
  const later = [
    ...MEETINGS.slice(0, 2),
    aMeetingRow("2009-11-11", HELD),
    aMeetingRow("2009-12-10"),
  ];
  expect(matters([action], "2009-12-01", later).said).toEqual([]);
});

test("an action whose day was moved twice is named", () => {
  const action = anAction("A1", {
    Due: "2010-01-28",
    Status: "In progress",
    "Due days so far": "30 Sep 2009 (from 8 Jul 2009); 10 Dec 2009 (from 7 Oct 2009)",
  });
  const { about, said } = matters([action]);
  expect(about).toBe(
    "Of the group's own actions 1 is open for later. A1's due day was moved twice.",
  );
  expect(said.join()).toContain(
    "Its due day was moved twice: 30 Sep 2009, then 10 Dec 2009, then 28 Jan 2010.",
  );
  const once = anAction("A1", {
    Due: "2009-12-10",
    Status: "In progress",
    "Due days so far": "30 Sep 2009 (from 8 Jul 2009)",
  });
  expect(matters([once]).about).toBe("Of the group's own actions 1 is due by the meeting.");
});

test("minutes to fill in ask of each what became of it", () => {
  expect(matters([anAction("A1", { Status: "In progress" })]).minuted).toEqual([
    "A1 something to do: completed, or deferred to the next meeting, or \u2026",
  ]);
});
