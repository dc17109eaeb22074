import { plannedMeeting } from "../../src/meeting/plannedMeeting";
import { aCompact, aDay } from "../support/builders";
import { aMeetingRow, LEARNING } from "./aMeeting";

const compact = aCompact({
  meetings: [
    aMeetingRow("2010-03-04"),
    aMeetingRow("2009-10-07", { Status: "Held" }),
    aMeetingRow("2009-12-10"),
    aMeetingRow("2009-12-10", { Group: LEARNING }),
  ],
});
const find = (day: string, group: string | null = null) =>
  plannedMeeting(compact, aDay(day), group);

test("a day on which one group meets is enough", () => {
  expect(find("2010-03-04").group).toBe("Steering Group");
});

test("where several meet, the group tells, in short too", () => {
  expect(find("2009-12-10", "L&D").group).toBe(LEARNING);
  expect(find("2009-12-10", "compact steering group").group).toBe("Steering Group");
  expect(() => find("2009-12-10")).toThrow(
    `Two or more groups meet on 10 Dec 2009: Steering Group and ${LEARNING}. Say which of them.`,
  );
});

test("a day without a meeting is told with the days that have one", () => {
  expect(() => find("2009-12-11")).toThrow(
    `No meeting is planned on 11 Dec 2009. Planned: Steering Group on 10 Dec 2009; ${LEARNING} on 10 Dec 2009; Steering Group on 4 Mar 2010.`,
  );
  expect(() => find("2009-10-07")).toThrow(
    "The meeting of 7 Oct 2009 is marked as held in Meetings.",
  );
  expect(() => find("2010-03-04", "L&D")).toThrow("No meeting of L&D is planned on 4 Mar 2010.");
});

test("a workbook with no planned meeting says how to plan one", () => {
  expect(() => plannedMeeting(aCompact(), aDay("2009-12-10"), null)).toThrow(
    "None is planned at all: add its row to Meetings, with the Status Planned.",
  );
});
