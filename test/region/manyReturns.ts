import type { ProgressReturn } from "../../src/region/returnSchema";
import { aMeasure, aReturn } from "./returns";

/** A country of Compacts, each with a return a quarter over so many years, the newest in the last one. */
export function* manyReturns(compacts: number, years: number): Generator<ProgressReturn> {
  for (let year = 0; year < years; year++) {
    for (const [quarter, day] of QUARTERS.entries()) {
      for (let compact = 0; compact < compacts; compact++) {
        // Every hundredth stops a year early: it is late, or of the year before.
        if (compact % 100 === 99 && year === years - 1 && quarter > 0) continue;
        yield returnOf(compact, 2000 + year, quarter, day);
      }
    }
  }
}

const QUARTERS = ["06-30", "09-30", "12-31", "03-31"];

function returnOf(compact: number, year: number, quarter: number, day: string): ProgressReturn {
  const asAt = `${quarter === 3 ? year + 1 : year}-${day}`;
  const members = 10 + (compact % 30);
  const due = `${year + 1}-03-31`;
  const done = Math.min(members, quarter * 3 + (compact % 7));
  const counted = { members, due, target: members, actual: done, dueByNow: quarter * 3 };
  return aReturn(`Compact of County ${String(compact).padStart(4, "0")}`, {
    year: `${year}-${String((year + 1) % 100).padStart(2, "0")}`,
    asAt,
    measures: [
      aMeasure(counted),
      aMeasure({ ...counted, ref: "SM2", of: "Jobs Pledge on", count: "New in period" }),
      aMeasure({
        ...counted,
        ref: "SM3",
        kind: "Share of members with",
        of: "Charter signed on",
        unit: "%",
        target: 0.8,
        dueByNow: quarter / 5,
        actual: Number((done / members).toFixed(4)),
      }),
      aMeasure({
        ...counted,
        ref: "SM4",
        kind: "Events held",
        of: "Good Practice Event",
        unit: "events",
        members: null,
        actual: quarter,
      }),
      aMeasure({
        ...counted,
        ref: "SM5",
        kind: "Typed figure",
        of: "",
        measure: `Days lost to sickness: ${8 + (compact % 3)}`,
        unit: "days",
        direction: compact % 2 === 0 ? "Keep at most" : "Decrease",
        members: null,
        actual: 6.5 + (compact % 5) / 2,
      }),
    ],
    membersBySector: { "Local government": members - 3, Health: 3 },
    events: Array.from({ length: quarter }, (_, at) => ({
      event: `Event ${at + 1}`,
      type: "Good Practice Event",
      date: asAt,
      status: "Held",
      host: "A borough council",
    })),
  });
}
