import { addDays, parseIsoDay } from "../src/cells/calendarDate";
import type { Compact } from "../src/tables/compact";
import { aCompact, type Row } from "../test/support/builders";

const COLUMNS = [
  "Skills Pledge on",
  "Jobs Pledge on",
  "Charter signed on",
  "Test the Organisation on",
  "TNA completed on",
  "Apprenticeship scheme",
  "Equality mark",
  "Apprentices",
] as const;

const GROUPS = ["Steering Group", "Learning Theme Group", "Recruitment Theme Group"] as const;
const UPDATE = "The group has met and talked about the plan for the county in some detail. ";

/** A Compact larger than any in existence, with every table filled, the same at every run. */
export function largeCompact(members: number, measures: number): Compact {
  const random = seeded();
  const dayUpTo = (days: number): string => addDays(FIRST, Math.floor(random() * days));
  return aCompact({
    settings: { "Compact name": "East Midlands Public Sector Compact" },
    members: times(members, (index) => ({
      Organisation: `Organisation number ${index} of the county`,
      "Main contact": `Contact ${index}`,
      Email: `contact${index}@county.example`,
      "Skills Pledge on": random() < 0.7 ? dayUpTo(180) : "",
      "Jobs Pledge on": random() < 0.3 ? dayUpTo(180) : "",
      "Charter signed on": random() < 0.6 ? dayUpTo(180) : "",
      "Test the Organisation on": random() < 0.2 ? dayUpTo(180) : "",
      "TNA completed on": random() < 0.3 ? dayUpTo(180) : "",
      "Apprenticeship scheme": ["Yes", "No", "Developing", ""][Math.floor(random() * 4)] ?? "",
      "Equality mark": random() < 0.2 ? "Investors in Diversity" : "",
      Apprentices: random() < 0.5 ? Math.floor(random() * 30) : "",
    })),
    priorities: times(10, (index) => ({ Ref: `P${index}`, Priority: `Priority ${index}` })),
    measures: times(measures, (index) => ({
      Ref: `SM${index}`,
      Priority: `P${index % 10}`,
      "Success measure": `Organisations with ${COLUMNS[index % COLUMNS.length]}, measure ${index}`,
      "Measured by": "Members with",
      Of: COLUMNS[index % COLUMNS.length] ?? "",
      Count: "Total to date",
      Target: 200 + index,
      Unit: "organisations",
      Due: "2010-03-31",
    })),
    events: times(100, (index) => ({
      Ref: `E${index}`,
      Event: `Good practice event ${index}`,
      Type: "Good Practice Event",
      Status: "Held",
      Date: dayUpTo(180),
    })),
    actions: times(150, (index) => ({
      Ref: `A${index}`,
      Action: `Do what was agreed at meeting ${index} and report back to the group`,
      Group: GROUPS[index % GROUPS.length] ?? "",
      Status: "In progress",
      Due: dayUpTo(360),
    })),
    meetings: GROUPS.map((Group) => ({ Date: "2009-07-08", Group, Status: "Held" })),
    groupUpdates: GROUPS.map((Group) => ({
      Date: "2009-09-16",
      Group,
      Update: UPDATE.repeat(66).slice(0, 5_000),
    })),
  });
}

const FIRST = parseIsoDay("2009-04-01") ?? unreachable();

function unreachable(): never {
  throw new Error("1 April 2009 is a day.");
}

function times(count: number, make: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

function seeded(): () => number {
  let year = 2009;
  return () => {
    year = (year * 48_271) % 2_147_483_647;
    return year / 2_147_483_647;
  };
}
