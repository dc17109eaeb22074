import { cellName } from "../../cells/sheetGrid";
import type { Compact } from "../../tables/compact";
import { type SettingName, settingCells } from "../../tables/settings";
import { compactRead } from "../jobs/compactRead";
import { keepSetting } from "../jobs/keepSetting";
import { recipientsIn } from "../jobs/recipients";
import type { Ports } from "../ports";
import { whatHappens, whatRunsNext } from "./scheduleWords";
import type { ScheduleState } from "./states/menuState";
import type { Place } from "./states/place";

/** What the schedule does, or would do if it were turned on; nothing is changed. */
export function readSchedule(ports: Ports): ScheduleState {
  return scheduleState(ports, "");
}

/** Turns the daily run for scheduled reports on, or off. Throws Refusal "locked". */
export function setSchedule(
  ports: Ports,
  { on, share }: { readonly on: boolean; readonly share: boolean },
): ScheduleState {
  if (!on) {
    ports.schedule.turnOff();
    return scheduleState(ports, "No more draft reports will be made by themselves.");
  }
  keepSetting(ports, "shareReports", share ? "Yes" : "No");
  ports.schedule.turnOn();
  return scheduleState(
    ports,
    "A draft report will be made before each planned Steering Group meeting.",
  );
}

function scheduleState(ports: Ports, done: string): ScheduleState {
  const compact = compactRead(ports, ports.workbook.read());
  const { reportRecipients, shareReports } = compact.settings;
  const recipients = recipientsIn(reportRecipients);
  return {
    isOn: ports.schedule.isOn(),
    sentence: whatHappens(compact, recipients),
    nextRun: whatRunsNext(compact),
    recipients: recipients.addresses,
    unreadable: recipients.unreadable,
    share: shareReports === "Yes",
    places: {
      recipients: placeOfSetting(compact, "reportRecipients"),
      days: placeOfSetting(compact, "remindBefore"),
    },
    done,
  };
}

function placeOfSetting({ readings }: Compact, name: SettingName): Place | null {
  const { sheetName, columnOf } = readings.Settings;
  const row = settingCells(readings.Settings).get(name)?.row.sheetRow;
  const column = columnOf.value;
  if (sheetName === null || row === undefined || column === undefined) return null;
  return { sheet: sheetName, cell: cellName(column, row) };
}
