import { textCell } from "../../cells/cellValue";
import { isSteeringGroup } from "../../domain/meetings/meetings";
import { cellOf } from "../../tables/cellOf";
import type { Compact, Meeting } from "../../tables/compact";
import { meetingsTable } from "../../tables/tabs/meetingsTable";
import { addRow } from "../jobs/addRow";
import type { Ports } from "../ports";
import { placeInTable } from "../today/placeInTable";
import { type ProblemsChanged, problemsChanged, readNow } from "./namedProblem";
import type { Place } from "./states/place";

const GROUP = "Steering Group";

/** What became of a meeting that was to be added. */
export interface MeetingAdded extends ProblemsChanged {
  /** Where its day is to be typed. */
  readonly place: Place | null;
}

/**
 * Begins the row of a Steering Group meeting, with the Status that a new one usually has, for the day to be typed
 * into; it can be undone. Where such a row waits for its day already, nothing is added. Throws Refusal "locked".
 */
export function addMeeting(ports: Ports): MeetingAdded {
  return ports.lock.whileLocked(() => {
    const { compact, time } = readNow(ports);
    const place = placeToTypeDay(compact);
    if (place !== null) {
      const nothing = { changed: 0, refused: [], change: null };
      const sentence = `A meeting waits for its day in ${place.cell} of Meetings: type it there.`;
      return { ...problemsChanged(ports, nothing, ""), sentence, place };
    }
    const { whenAdded } = meetingsTable.columns.status;
    const what = `A ${whenAdded.toLowerCase()} meeting of the ${GROUP}`;
    const values = { group: textCell(GROUP), status: textCell(whenAdded) };
    const added = addRow(ports, compact, "Meetings", values, what, time);
    const sentence = `${what} is in Meetings: type its day there.`;
    return {
      ...problemsChanged(ports, added, sentence),
      place: placeToTypeDay(added.compact),
    };
  });
}

/** The day of the first meeting that has none yet; null where each has one. */
function placeToTypeDay({ meetings, readings: { Meetings } }: Compact): Place | null {
  const isWaiting = ({ row, group }: Meeting): boolean =>
    isSteeringGroup(group) && cellOf(Meetings, row, "date").kind === "blank";
  const waiting = meetings.find(isWaiting);
  return waiting === undefined ? null : placeInTable(Meetings, waiting.row, "date");
}
