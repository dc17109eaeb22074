import type { MinutesRead } from "../../src/minutes/minutesRead";
import { partsOfMinutes } from "../../src/minutes/partsOfMinutes";
import { readMinutes } from "../../src/minutes/readMinutes";
import { aCompact, aMember } from "../support/builders";

export const MEMBERS = [
  "Northampton College",
  "Northamptonshire Police",
  "Tresham Institute",
  "Corby Borough Council",
  "Kettering Borough Council",
  "Moulton College",
  "Daventry District Council",
  "Northamptonshire Fire & Rescue Service",
  "NHS Consortium",
];

/** What minutes say to a Compact of those members; Karen Sanders is the main contact of Moulton. */
export function read(text: string): MinutesRead {
  const members = MEMBERS.map((name) =>
    aMember(name, { "Main contact": name === "Moulton College" ? "Karen Sanders" : "" }),
  );
  return readMinutes(partsOfMinutes(text), aCompact({ members }));
}

/** "Present: Len Closs, Northampton College (exact)". */
export function attendanceOf({ attendance }: MinutesRead): readonly string[] {
  return attendance.map(
    ({ attended, name, organisation, how }) =>
      `${attended}: ${[name, organisation].filter(Boolean).join(", ")} (${how})`,
  );
}

/** "Chris Donkin, 2009-12-10: CD to collate responses". */
export function actionsOf({ actions }: MinutesRead): readonly string[] {
  return actions.map(({ owner, due, action }) => `${owner ?? "-"}, ${due ?? "-"}: ${action}`);
}
