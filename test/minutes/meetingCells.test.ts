import { changesToAddMinutes } from "../../src/minutes/changesToAddMinutes";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, aMember, type Row } from "../support/builders";

const MINUTES = [
  "Steering Group, 7 October 2009",
  "Venue: County Hall",
  "Present:",
  "Len Closs, Northampton College",
  "1. Date of next meeting",
  "The next meeting is on 10 December 2009 at 2.30 pm at Moulton College.",
].join("\n");

/** What the minutes change in rows that are there: "Status: Planned -> Held". */
function changesTo(meetings: readonly Row[], today = "2009-10-08") {
  const compact = aCompact({ today, members: [aMember("Northampton College")], meetings });
  const read = readMinutes(partsOfMinutes(MINUTES), compact);
  const { date, group } = read.meeting;
  if (date === null || group === null) throw new Error("The minutes say which meeting it was.");
  const { changes, isMarkedHeld, added } = changesToAddMinutes(compact, read, {
    date,
    group,
    notes: [],
  });
  const set = changes.flatMap((change) =>
    change.kind === "set cells"
      ? change.cells.map(({ row, title, to }) => `${row.key}: ${title} ${JSON.stringify(to)}`)
      : [],
  );
  return { set, isMarkedHeld, meetings: added.meetings };
}

const OWN = { Date: "2009-10-07", Group: "Steering Group", Venue: "Corby" };
const NEXT = { Date: "2009-12-10", Group: "Steering Group", Status: "Planned" };

test("a planned meeting of which there are minutes is marked as held, and what is blank filled in", () => {
  expect(changesTo([{ ...OWN, Status: "Planned" }, NEXT])).toEqual({
    set: [
      '7 Oct 2009, Steering Group: Status {"kind":"text","text":"Held"}',
      '10 Dec 2009, Steering Group: Venue {"kind":"text","text":"Moulton College"}',
      '10 Dec 2009, Steering Group: Time {"kind":"text","text":"14:30"}',
    ],
    isMarkedHeld: true,
    meetings: 0,
  });
});

test("a meeting that was cancelled, is held already or is still to come keeps its Status", () => {
  const planned = { ...OWN, Status: "Planned" };
  for (const [row, today] of [
    [{ ...OWN, Status: "Cancelled" }, "2009-10-08"],
    [{ ...OWN, Status: "Held" }, "2009-10-08"],
    [planned, "2009-10-06"],
  ] as const) {
    const next = { ...NEXT, Venue: "Elsewhere", Time: "9:00" };
    expect(changesTo([row, next], today)).toMatchObject({ set: [], isMarkedHeld: false });
  }
});

test("of two rows of one meeting neither is changed", () => {
  const planned = { ...OWN, Status: "Planned" };
  expect(changesTo([planned, planned, { ...NEXT, Venue: "A", Time: "9:00" }]).set).toEqual([]);
});
