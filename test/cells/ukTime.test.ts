import { keepsUkTime } from "../../src/cells/ukTime";

const NOONS = Array.from(
  { length: 39 * 365 },
  (_, day) => new Date(Date.UTC(1997, 0, 1 + day, 12)),
);

function clocksOf(timeZone: string): string {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return NOONS.map((noon) => clock.format(noon)).join();
}

test("of all zones that Node knows, only those are British whose clocks show the same", () => {
  const london = clocksOf("Europe/London");
  const british = Intl.supportedValuesOf("timeZone").filter(keepsUkTime);
  expect(british).toContain("Europe/London");
  for (const zone of [...british, "GB", "Europe/Belfast", "Eire"]) {
    expect(keepsUkTime(zone)).toBe(true);
    expect(clocksOf(zone)).toBe(london);
  }
});

test.each(["America/New_York", "America/Los_Angeles", "Europe/Paris", "Etc/GMT", "Africa/Abidjan"])(
  "%s is not British time, in summer if not in winter",
  (zone) => expect(keepsUkTime(zone)).toBe(false),
);
