import { describeDay } from "../../cells/calendarDate";
import { cellName } from "../../cells/sheetGrid";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import {
  type DraftToCome,
  daysAhead,
  draftsToCome,
  meetingsAhead,
} from "../../report/whichMeetingsAreDue";
import type { Compact } from "../../tables/compact";
import { type SettingName, settingCells } from "../../tables/settings";
import { compactRead } from "../jobs/compactRead";
import { keepSetting } from "../jobs/keepSetting";
import { type Recipients, recipientsIn } from "../jobs/recipients";
import type { Ports } from "../ports";
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
  const [next] = draftsToCome(compact, compact.today);
  return {
    isOn: ports.schedule.isOn(),
    sentence: whatHappens(daysAhead(compact), next, recipients),
    nextRun: next === undefined ? whyNothingRuns(compact) : whenItRuns(compact, next),
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

const NO_MEETING =
  "No Steering Group meeting lies ahead: add one to Meetings, with its date and the status Planned.";

/** No draft is to come: there is no meeting, or those that lie ahead have theirs. */
function whyNothingRuns(compact: Compact): string {
  const ahead = meetingsAhead(compact, compact.today);
  const last = ahead[ahead.length - 1];
  if (last === undefined) return NO_MEETING;
  const made =
    ahead.length === 1
      ? `The draft for the meeting on ${describeDay(last)} is made.`
      : `The drafts for the meetings up to ${describeDay(last)} are made.`;
  return `${made} The next one follows once a meeting after that day is in Meetings.`;
}

function whatHappens(
  days: number,
  next: DraftToCome | undefined,
  { addresses }: Recipients,
): string {
  const meeting =
    next === undefined ? "each planned Steering Group meeting" : describeDay(next.meeting);
  const when = days === 0 ? `On ${meeting}` : `${countOf(days, "days")} before ${meeting}`;
  return `${when}, to ${addresses.length === 0 ? "nobody yet: add addresses" : listedAll(addresses)}.`;
}

function whenItRuns({ today }: Compact, { meeting, on }: DraftToCome): string {
  const day = on <= today ? "the next morning" : describeDay(on);
  return `Next draft: ${day}, between 6 and 7 o'clock, for the meeting on ${describeDay(meeting)}.`;
}

function placeOfSetting({ readings }: Compact, name: SettingName): Place | null {
  const { sheetName, columnOf } = readings.Settings;
  const row = settingCells(readings.Settings).get(name)?.row.sheetRow;
  const column = columnOf.value;
  if (sheetName === null || row === undefined || column === undefined) return null;
  return { sheet: sheetName, cell: cellName(column, row) };
}
