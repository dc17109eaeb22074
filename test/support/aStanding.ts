import type { Course, Standing } from "../../src/domain/measures/course";
import { aDay } from "./builders";

/** Ten whole things more, from 1 April 2009 to 31 March 2010. */
export function aCourse(parts: Partial<Course> = {}): Course {
  return {
    direction: "Increase",
    baseline: 0,
    target: 10,
    isStrict: false,
    isRunningTotal: false,
    starts: aDay("2009-04-01"),
    due: aDay("2010-03-31"),
    milestones: [],
    isWhole: true,
    isPercent: false,
    ...parts,
  };
}

/** The same half way through the year: 5 are due. */
export function aStanding(parts: Partial<Standing> = {}): Standing {
  return {
    ...aCourse(),
    actual: 0,
    dueByNow: 5,
    booked: 0,
    asAt: aDay("2009-09-30"),
    elapsed: 0.5,
    needsBooking: false,
    oneAction: null,
    atRiskBelow: 0.75,
    ...parts,
  };
}
