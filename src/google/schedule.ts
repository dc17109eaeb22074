import type { SchedulePort } from "../app/ports";

/** The entry point that the daily trigger runs. */
const HANDLER = "makeScheduledReports";
/** Between six and seven in the morning: before people open the spreadsheet. */
const HOUR = 6;

/** One daily time trigger; the run itself finds out whether a meeting is near enough. */
export function schedule(): SchedulePort {
  const triggers = (): GoogleAppsScript.Script.Trigger[] =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  return {
    isOn: () => triggers().length > 0,
    turnOn: () => {
      if (triggers().length > 0) return;
      ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).create();
    },
    turnOff: () => {
      for (const trigger of triggers()) ScriptApp.deleteTrigger(trigger);
    },
    isAuthorised: () =>
      ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ===
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
  };
}
