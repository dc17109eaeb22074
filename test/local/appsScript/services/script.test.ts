import { SimulatedClock } from "../../../../local/appsScript/services/clock";
import { SCRIPT_APP } from "../../../../local/appsScript/services/core/script/scriptApp";
import { TriggerStore } from "../../../../local/appsScript/services/core/script/trigger";
import { TriggerRunner } from "../../../../local/appsScript/services/core/script/triggerRunner";
import { formatDate } from "../../../../local/appsScript/services/core/utilities/formatDate";
import type { Permissions } from "../../../../local/appsScript/services/scopes/permission";
import type { Held } from "../asScript";
import { held } from "./held";

type ScriptApp = Held<GoogleAppsScript.Script.ScriptApp>;

const ZONE = "Europe/London";
const MAIL = "https://www.googleapis.com/auth/script.send_mail";
const DRIVE = "https://www.googleapis.com/auth/drive.file";

interface Workshop {
  readonly app: ScriptApp;
  readonly triggers: TriggerStore;
  readonly clock: SimulatedClock;
}

function workshop(
  permissions: Partial<Permissions> = {},
  start = "2009-10-07T12:00:00Z",
): Workshop {
  const triggers = new TriggerStore();
  const clock = new SimulatedClock(new Date(start));
  const app = held(
    SCRIPT_APP.of({
      triggers,
      clock,
      zone: ZONE,
      permissions: { authMode: "FULL", scopes: null, ...permissions },
      requiredScopes: [MAIL, DRIVE],
      invalidateAuth: () => undefined,
    }),
  );
  return { app, triggers, clock };
}

/** When a trigger fires until a day, in London time. */
function firings(
  set: (app: ScriptApp) => unknown,
  until: string,
  start?: string,
): readonly string[] {
  const { app, triggers, clock } = workshop({}, start);
  set(app);
  const runner = new TriggerRunner(triggers, clock, () => undefined);
  return runner
    .advanceTo(new Date(until).getTime())
    .map(({ at }) => formatDate(new Date(at), ZONE, "EEE d MMM HH:mm"));
}

describe("time triggers", () => {
  test("every day at an hour, by the clock on the wall, also when summer time ends", () => {
    expect(
      firings(
        (app) => app.newTrigger("run").timeBased().everyDays(1).atHour(6).nearMinute(30).create(),
        "2009-10-27T00:00:00Z",
        "2009-10-23T12:00:00Z",
      ),
    ).toEqual(["Sat 24 Oct 06:30", "Sun 25 Oct 06:30", "Mon 26 Oct 06:30"]);
  });

  test("within the hour, always at the same minute", () => {
    const days = firings(
      (app) => app.newTrigger("run").timeBased().everyDays(2).atHour(6).create(),
      "2009-10-14T00:00:00Z",
    );
    expect(days).toEqual(["Fri 9 Oct 06:17", "Sun 11 Oct 06:17", "Tue 13 Oct 06:17"]);
  });

  test("every week on a day", () => {
    expect(
      firings(
        (app) =>
          app
            .newTrigger("run")
            .timeBased()
            .onWeekDay(app.WeekDay.MONDAY)
            .atHour(9)
            .nearMinute(0)
            .create(),
        "2009-10-27T00:00:00Z",
      ),
    ).toEqual(["Mon 12 Oct 09:00", "Mon 19 Oct 09:00", "Mon 26 Oct 09:00"]);
  });

  test("every second week", () => {
    expect(
      firings(
        (app) =>
          app
            .newTrigger("run")
            .timeBased()
            .everyWeeks(2)
            .onWeekDay(app.WeekDay.FRIDAY)
            .atHour(9)
            .nearMinute(0)
            .create(),
        "2009-11-10T00:00:00Z",
      ),
    ).toEqual(["Fri 9 Oct 09:00", "Fri 23 Oct 09:00", "Fri 6 Nov 09:00"]);
  });

  test("on a day of the month; months without it are left out", () => {
    expect(
      firings(
        (app) => app.newTrigger("run").timeBased().onMonthDay(31).atHour(8).nearMinute(0).create(),
        "2010-04-01T00:00:00Z",
      ),
    ).toEqual(["Sat 31 Oct 08:00", "Thu 31 Dec 08:00", "Sun 31 Jan 08:00", "Wed 31 Mar 08:00"]);
  });

  test("every so many hours and minutes", () => {
    const hours = firings(
      (app) => app.newTrigger("run").timeBased().everyHours(6).create(),
      "2009-10-08T12:00:00Z",
    );
    expect(hours).toHaveLength(4);
    const minutes = firings(
      (app) => app.newTrigger("run").timeBased().everyMinutes(30).create(),
      "2009-10-07T13:30:00Z",
    );
    expect(minutes).toEqual(["Wed 7 Oct 13:30", "Wed 7 Oct 14:00", "Wed 7 Oct 14:30"]);
  });

  test("once: after a while, at a moment", () => {
    const until = "2010-12-31T00:00:00Z";
    expect(
      firings((app) => app.newTrigger("run").timeBased().after(90_000).create(), until),
    ).toEqual(["Wed 7 Oct 13:01"]);
    const at = new Date("2009-12-10T14:30:00Z");
    expect(firings((app) => app.newTrigger("run").timeBased().at(at).create(), until)).toEqual([
      "Thu 10 Dec 14:30",
    ]);
  });

  test("in another zone", () => {
    expect(
      firings(
        (app) =>
          app
            .newTrigger("run")
            .timeBased()
            .everyDays(1)
            .atHour(6)
            .nearMinute(0)
            .inTimezone("America/New_York")
            .create(),
        "2009-10-08T12:00:00Z",
      ),
    ).toEqual(["Thu 8 Oct 11:00"]);
  });

  test("several fire in the order of their times, and one that fails stops none", () => {
    const { app, triggers, clock } = workshop();
    app.newTrigger("late").timeBased().everyDays(1).atHour(9).nearMinute(0).create();
    app.newTrigger("early").timeBased().everyDays(1).atHour(6).nearMinute(0).create();
    const ran: string[] = [];
    const runner = new TriggerRunner(triggers, clock, (handler, event) => {
      ran.push(`${handler} ${Object.entries(event).find(([name]) => name === "hour")?.[1]}`);
      if (handler === "early") throw new Error("asleep");
    });
    const fired = runner.advanceTo(Date.UTC(2009, 9, 9, 12));
    expect(ran).toEqual(["early 5", "late 8", "early 5", "late 8"]);
    expect(fired.map(({ error }) => error instanceof Error)).toEqual([true, false, true, false]);
    expect(clock.now()).toBe(Date.UTC(2009, 9, 9, 12));
  });

  test("a trigger made by a trigger fires too, and a deleted one does not", () => {
    const { app, triggers, clock } = workshop();
    app.newTrigger("first").timeBased().after(60_000).create();
    const ran: string[] = [];
    const runner = new TriggerRunner(triggers, clock, (handler) => {
      ran.push(handler);
      if (handler === "first") app.newTrigger("second").timeBased().after(60_000).create();
    });
    const doomed = app.newTrigger("doomed").timeBased().after(90_000).create();
    app.deleteTrigger(doomed);
    runner.advanceTo(clock.now() + 600_000);
    expect(ran).toEqual(["first", "second"]);
  });

  test("what makes no sense is refused", () => {
    const { app } = workshop();
    const builder = () => app.newTrigger("run").timeBased();
    expect(() => builder().everyMinutes(7)).toThrow(
      "The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.",
    );
    expect(() => builder().atHour(24)).toThrow("The value you passed to atHour was invalid: 24");
    expect(() => builder().everyDays(1).everyHours(2)).toThrow("already chosen a recurrence");
    expect(() => builder().create()).toThrow("The trigger has no interval");
    expect(() => builder().onWeekDay("MONDAY")).toThrow("(String) don't match");
    expect(() => app.newTrigger(3)).toThrow("(number) don't match");
  });
});

describe("ScriptApp", () => {
  test("lists triggers with what they are", () => {
    const { app } = workshop();
    app.newTrigger("daily").timeBased().everyDays(1).create();
    app.newTrigger("edited").forSpreadsheet("book-1").onEdit().create();
    expect(
      app
        .getProjectTriggers()
        .map((trigger) => [
          trigger.getHandlerFunction(),
          String(trigger.getEventType()),
          String(trigger.getTriggerSource()),
          trigger.getTriggerSourceId(),
        ]),
    ).toEqual([
      ["daily", "CLOCK", "CLOCK", null],
      ["edited", "ON_EDIT", "SPREADSHEETS", "book-1"],
    ]);
  });

  test("twenty triggers are enough", () => {
    const { app } = workshop();
    for (let i = 0; i < 20; i++) app.newTrigger("run").timeBased().everyDays(1).create();
    expect(() => app.newTrigger("run").timeBased().everyDays(1).create()).toThrow(
      "This script has too many triggers.",
    );
  });

  test("is no web app", () => {
    expect(workshop().app.getService().getUrl()).toBeNull();
  });

  test("says what was granted, and what is missing", () => {
    const all = workshop().app.getAuthorizationInfo();
    expect([String(all.getAuthorizationStatus()), all.getAuthorizationUrl()]).toEqual([
      "NOT_REQUIRED",
      null,
    ]);
    const { app } = workshop({ scopes: [DRIVE] });
    const some = app.getAuthorizationInfo(app.AuthMode.FULL);
    expect(some.getAuthorizationStatus()).toBe(app.AuthorizationStatus.REQUIRED);
    expect(some.getAuthorizationUrl()).toMatch(/^https:/);
    const asked = app.getAuthorizationInfo(app.AuthMode.FULL, [DRIVE]);
    expect(asked.getAuthorizationStatus()).toBe(app.AuthorizationStatus.NOT_REQUIRED);
  });

  test("a scope that was not granted ends the run", () => {
    const { app } = workshop({ scopes: [DRIVE] });
    expect(() => app.requireScopes(app.AuthMode.FULL, [DRIVE])).not.toThrow();
    expect(() => app.requireScopes(app.AuthMode.FULL, [MAIL])).toThrow(
      "Authorization is required to perform that action.",
    );
  });
});
