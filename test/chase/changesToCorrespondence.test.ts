import {
  changesToCloseCorrespondence,
  changesToRecordMessages,
} from "../../src/chase/changesToCorrespondence";
import { chase } from "../../src/chase/chase";
import { aCompact, aMember, type Row } from "../support/builders";

const MEMBERS = ["A", "B"].map((name) => aMember(name, { Email: "one@both.gov.uk" }));

test("a message about two organisations is a row for each, in a tab that is added", () => {
  const compact = aCompact({ members: MEMBERS, without: ["Correspondence"] });
  const { messages } = chase(compact, [], { topics: ["charter"] });
  const [add, append] = changesToRecordMessages(compact, messages, "Sent");
  expect(add).toEqual({ kind: "add table", table: "Correspondence" });
  expect(append).toMatchObject({
    kind: "append rows",
    rows: [
      { organisation: { text: "A" }, topics: { text: "charter" }, step: { text: "first" } },
      { organisation: { text: "B" } },
    ],
  });
});

test("a row is closed by itself once everything that it asked for is filled in", () => {
  const sent = (Organisation: string, row: Row = {}): Row => ({
    "Sent on": "2009-09-01",
    Organisation,
    To: "one@both.gov.uk",
    Topics: "charter",
    ...row,
  });
  const compact = aCompact({
    members: [{ ...MEMBERS[0], "Charter signed on": "2009-09-20" }, MEMBERS[1] ?? {}],
    correspondence: [sent("A"), sent("B"), sent("B", { "Answered on": "2009-09-02" })],
  });
  expect(changesToCloseCorrespondence(compact)).toMatchObject([
    {
      kind: "rewrite columns",
      fields: ["answeredOn"],
      rows: [
        { values: { answeredOn: { day: "2009-10-07" } } },
        { values: { answeredOn: { kind: "blank" } } },
        { values: { answeredOn: { day: "2009-09-02" } } },
      ],
    },
  ]);
});

describe("a row that asks to come to meetings", () => {
  const came = (on: string): Row => ({
    "Meeting date": on,
    Group: "Steering Group",
    Organisation: "A",
    Attended: "Present",
  });
  const meeting = (on: string, Status: string): Row => ({
    Date: on,
    Group: "Steering Group",
    Status,
  });
  const asked = {
    "Sent on": "2009-09-10",
    Organisation: "A",
    To: "one@both.gov.uk",
    Topics: "attendance",
  };
  const closed = (meetings: readonly Row[], attendance: readonly Row[]) =>
    changesToCloseCorrespondence(
      aCompact({ members: MEMBERS, correspondence: [asked], meetings, attendance }),
    ).length > 0;
  const planned = ["2009-11-10", "2009-12-10", "2010-01-10"].map((on) => meeting(on, "Planned"));

  test("stays open where there is only more time, and closes once they came", () => {
    const before = [meeting("2009-07-08", "Held"), ...planned];
    expect(closed(before, [came("2009-07-08")])).toBe(false);
    const since = [...before, meeting("2009-09-20", "Held")];
    expect(closed(since, [came("2009-09-20")])).toBe(true);
  });
});
