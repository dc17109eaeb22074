import { readToday } from "../../../src/app/calls/readToday";
import { updateProgressJob } from "../../../src/app/jobs/updateProgress";
import { memoryWorkbook } from "../../sidebar/memoryPorts";
import { aDay, aMeasure, aMember, gridsOf } from "../../support/builders";

const MEMBERS = [
  aMember("Corby Borough Council", { "Skills Pledge on": "2009-05-01" }),
  aMember("East Northamptonshire Council"),
];

/** What is told on a day, after an update on another, and what was typed between. */
function told(updatedOn: string | null, on: string, pledged: string | null) {
  const settings = { "Year starts": "2009-04-01", "Year ends": "2010-03-31" };
  const first = memoryWorkbook(
    gridsOf({ settings, members: MEMBERS, measures: [aMeasure({ Target: 2 })] }),
    aDay(updatedOn ?? on),
  );
  if (updatedOn !== null) updateProgressJob(first.ports, { asAt: null });
  const then = memoryWorkbook(first.grids(), aDay(on));
  if (pledged !== null) {
    then.put("Members", "Skills Pledge on", 3, { kind: "day", day: aDay(pledged), time: "" });
  }
  return readToday(then.ports).since;
}

test("a figure that grew names who came to count, and a status that changed is said", () => {
  expect(told("2009-10-06", "2009-10-07", "2009-10-07")).toMatchObject({
    title: "Since yesterday",
    changes: ["SM1 1 to 2, On course to Achieved: East Northamptonshire Council"],
  });
});

test("nothing is said to be nothing", () => {
  expect(told("2009-10-06", "2009-10-07", null)).toMatchObject({
    changes: [],
    nothing: "Nothing since yesterday.",
  });
});

test("without a log of yesterday the day that it compares with is named", () => {
  expect(told("2009-10-02", "2009-10-07", null)).toMatchObject({
    title: "Since 2 Oct 2009",
    nothing: "Nothing since 2 Oct 2009.",
  });
});

test("without any log it says what would keep one", () => {
  expect(told(null, "2009-10-07", null).nothing).toContain("Nothing to compare with yet");
});
