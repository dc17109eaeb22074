import { parseIsoDay } from "../../cells/calendarDate";
import { spreadsheetZone } from "../../sheets/spreadsheetZone";
import type { Seen } from "../unprovenRow";
import type { Workbench } from "../workbench";

const OTHER_ZONE = "America/New_York";
const DAY = "2009-10-07";

/** Writes a day where the spreadsheet's zone is another one, and reads it and the clock. */
export function readsTheOtherZone({ spreadsheet, scratch }: Workbench): Seen {
  const before = spreadsheet.getSpreadsheetTimeZone();
  try {
    spreadsheet.setSpreadsheetTimeZone(OTHER_ZONE);
    const zone = spreadsheetZone(spreadsheet);
    const day = parseIsoDay(DAY);
    if (day === null) throw new Error(`${DAY} is no day.`);
    const cell = scratch.getRange("B1").setNumberFormat("yyyy-MM-dd").setValue(zone.dateOf(day));
    SpreadsheetApp.flush();
    const shown = cell.getDisplayValue();
    const read = zone.dayOf(cell.getValue());
    const now = new Date();
    const { day: today, time } = zone.dayOf(now);
    const clock = Utilities.formatDate(now, OTHER_ZONE, "yyyy-MM-dd HH:mm");
    const ours = `${today} ${time || "00:00"}`;
    return {
      holds: shown === DAY && read.day === DAY && read.time === "" && ours === clock,
      seen: `${DAY} is shown as ${shown} and read as ${read.day}; the clock there is ${clock}, read as ${ours}`,
    };
  } finally {
    spreadsheet.setSpreadsheetTimeZone(before);
  }
}
