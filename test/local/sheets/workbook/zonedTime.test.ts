import { zonedTime } from "../../../../local/sheets/workbook/zonedTime";
import { fc } from "../../../support/fastCheck";

function instant(zone: string, serial: number): string {
  return new Date(zonedTime(zone).instantOf(serial)).toISOString();
}

test.each([
  ["Europe/London", 40093, "2009-10-06T23:00:00.000Z"],
  ["Europe/London", 40138, "2009-11-21T00:00:00.000Z"],
  ["America/New_York", 46110, "2026-03-29T04:00:00.000Z"],
  ["Asia/Kolkata", 40093.5, "2009-10-07T06:30:00.000Z"],
  ["UTC", 0.4375, "1899-12-30T10:30:00.000Z"],
])("in %s, serial %d is %s", (zone, serial, moment) => {
  expect(instant(zone, serial)).toBe(moment);
});

test("a time that the clocks skip is as far after the change as it was meant to be", () => {
  // 01:30 on 29 March 2026 in London.
  expect(instant("Europe/London", 46110.0625)).toBe("2026-03-29T01:30:00.000Z");
});

test("of a time that comes twice, the first is meant", () => {
  // 01:30 on 26 October 2025 in London, still in summer time.
  expect(instant("Europe/London", 45956.0625)).toBe("2025-10-26T00:30:00.000Z");
});

test("a zone that nobody knows counts as UTC", () => {
  expect(instant("Nowhere/Town", 40093)).toBe("2009-10-07T00:00:00.000Z");
});

test("every moment has the serial that leads back to it", () => {
  const zones = fc.constantFrom("Europe/London", "America/New_York", "Australia/Lord_Howe", "UTC");
  const moments = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2050, 0, 1) });
  fc.assert(
    fc.property(zones, moments, (zone, moment) => {
      const time = zonedTime(zone);
      const back = time.instantOf(time.serialOf(moment));
      // Where the clocks go back, the hour that comes twice leads to its first time.
      const apart = moment - back;
      expect(apart === 0 || apart === 3_600_000 || apart === 1_800_000).toBe(true);
    }),
  );
});
