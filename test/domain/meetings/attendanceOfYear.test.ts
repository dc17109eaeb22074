import { describeNotRecorded, describeStanding } from "../../../src/balance/attendanceWords";
import {
  meetingsAttended,
  membersBelowMinimumAttendance,
} from "../../../src/domain/meetings/attendance";
import { attendanceOfYear } from "../../../src/domain/meetings/attendanceOfYear";
import { aCompact, aMember, type CompactParts, type Row } from "../../support/builders";
import { fc } from "../../support/fastCheck";

const GROUP = "Steering Group";

function held(date: string, row: Row = {}): Row {
  return { Date: date, Group: GROUP, Status: "Held", ...row };
}

function came(organisation: string, date: string, attended: string, name = ""): Row {
  return {
    "Meeting date": date,
    Group: GROUP,
    Organisation: organisation,
    Name: name,
    Attended: attended,
  };
}

function yearOf(parts: CompactParts) {
  return attendanceOfYear(aCompact(parts)).map(
    ({ name, present, deputy, apologies, nothing, needed, standing }) =>
      [name, present, deputy, apologies, nothing, needed, standing].join(" "),
  );
}

test("present, by a deputy, with apologies, without a word: one meeting is one, whoever came", () => {
  const seat = { "Steering Group member": "Jo Bell" };
  expect(
    yearOf({
      members: [aMember("A", seat), aMember("B", seat), aMember("C", seat), aMember("D")],
      meetings: [held("2009-07-08"), held("2009-10-07")],
      attendance: [
        came("A", "2009-07-08", "Present", "Jo"),
        came("A", "2009-07-08", "Deputy", "Al"),
        came("A", "2009-10-07", "Deputy", "Al"),
        came("B", "2009-07-08", "Apologies"),
        came("B", "2009-10-07", "Absent"),
        came("C", "2009-10-07", "Present"),
      ],
    }),
  ).toEqual([
    "A 1 1 0 0 0 reached",
    "B 0 0 1 1 2 cannot reach",
    "C 1 0 0 1 1 cannot reach",
    // Who has no seat is not missed at the table.
    "D 0 0 0 0 2 cannot reach",
  ]);
});

test("who can still reach the minimum, who may have, and who can no longer", () => {
  const parts = (meetings: readonly Row[]) => ({
    members: [aMember("A")],
    meetings,
    attendance: [came("B", "2009-07-08", "Present")],
  });
  const july = held("2009-07-08");
  const planned = (date: string) => held(date, { Status: "Planned" });
  expect(yearOf(parts([july, planned("2009-12-10"), planned("2010-03-11")]))).toEqual([
    "A 0 0 0 0 2 can reach",
  ]);
  expect(yearOf(parts([july, held("2009-09-16"), planned("2009-12-10")]))).toEqual([
    "A 0 0 0 0 2 may have reached",
  ]);
  expect(yearOf(parts([july, planned("2009-12-10")]))).toEqual(["A 0 0 0 0 2 cannot reach"]);
});

test("what a member still needs, and how many are left, in words", () => {
  const words = (needed: number, stillPlanned: number, standing: "can reach" | "cannot reach") =>
    describeStanding({ needed, stillPlanned, standing });
  expect(words(1, 2, "can reach")).toBe("Needs 1 more, 2 are left");
  expect(words(2, 1, "cannot reach")).toBe(
    "Needs 2 more, 1 is left: can no longer reach the minimum",
  );
  expect(words(2, 0, "cannot reach")).toContain("none is left");
});

test("meetings of which nobody recorded who came, in words", () => {
  const attendance = [came("A", "2009-07-08", "Present")];
  const words = (...dates: string[]) =>
    describeNotRecorded(aCompact({ meetings: dates.map((date) => held(date)), attendance }));
  expect(words("2009-07-08")).toBe("");
  expect(words("2009-07-08", "2009-09-16")).toBe(
    "For 1 of the 2 meetings held this year nobody has recorded who came; members may have been at that one as well.",
  );
  expect(words("2009-09-16")).toContain("For the one meeting held this year nobody has recorded");
  expect(words("2009-09-16", "2009-09-23")).toContain(
    "For none of the 2 meetings held this year has anybody recorded who came",
  );
});

const ATTENDANCE = fc.record({
  organisation: fc.constantFrom("A", "B", "Gone"),
  date: fc.constantFrom("2009-07-08", "2009-09-16", "2009-10-07", "2009-03-01"),
  attended: fc.constantFrom("Present", "Deputy", "Apologies", "Absent"),
});

test("it never disagrees with what the checks and the agenda say of the minimum", () => {
  fc.assert(
    fc.property(
      fc.array(ATTENDANCE, { maxLength: 10 }),
      fc.integer({ min: 0, max: 3 }),
      (rows, planned) => {
        const compact = aCompact({
          members: [aMember("A"), aMember("B")],
          meetings: [
            ...["2009-07-08", "2009-09-16", "2009-10-07"].map((date) => held(date)),
            ...Array.from({ length: planned }, (_, at) =>
              held(`2010-01-${10 + at}`, { Status: "Planned" }),
            ),
          ],
          attendance: rows.map(({ organisation, date, attended }) =>
            came(organisation, date, attended),
          ),
        });
        const year = attendanceOfYear(compact);
        expect(year.map(({ present, deputy }) => present + deputy)).toEqual(
          meetingsAttended(compact).map(({ attended }) => attended),
        );
        const below = membersBelowMinimumAttendance(compact).map(({ name }) => name);
        const cannot = year.filter(({ standing }) => standing === "cannot reach");
        expect(cannot.map(({ name }) => name)).toEqual(
          rows.some(({ date }) => date >= "2009-04-01") ? below : cannot.map(({ name }) => name),
        );
      },
    ),
  );
});
