import type { SentFile } from "../../src/region/receivedReturn";
import {
  type ProgressReturn,
  RETURN_SCHEMA,
  type ReturnedMeasure,
} from "../../src/region/returnSchema";

/** A measure as it is returned; what a test does not name is of no matter to it. */
export function aMeasure(values: Partial<ReturnedMeasure> = {}): ReturnedMeasure {
  return {
    ref: "SM1",
    measure: "Organisations to make the Skills Pledge",
    priority: "Skills",
    kind: "Members with",
    of: "Skills Pledge on",
    direction: "Increase",
    count: "Total to date",
    unit: "organisations",
    baseline: 0,
    target: 20,
    starts: "2009-04-01",
    due: "2010-03-31",
    actual: 10,
    dueByNow: 10,
    booked: 0,
    status: "On course",
    members: 27,
    ...values,
  };
}

/** A share of members with something, in figures from 0 to 1. */
export function aShare(values: Partial<ReturnedMeasure> = {}): ReturnedMeasure {
  return aMeasure({
    kind: "Share of members with",
    of: "Charter signed on",
    unit: "%",
    target: 0.8,
    actual: 0.5,
    dueByNow: 0.4,
    ...values,
  });
}

export function aReturn(compact: string, values: Partial<ProgressReturn> = {}): ProgressReturn {
  return {
    schema: RETURN_SCHEMA,
    compact,
    year: "2009-10",
    asAt: "2009-10-07",
    rules: "2",
    measures: [aMeasure()],
    survey: null,
    membersBySector: {},
    events: [],
    achievements: [],
    ...values,
  };
}

export function sent(value: unknown, name = "return.json"): SentFile {
  return { name, text: typeof value === "string" ? value : JSON.stringify(value) };
}
