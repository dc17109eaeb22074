import ICAL from "ical.js";
import { calendarEntries } from "../../../src/meeting/calendar/calendarEntries";
import { calendarFile } from "../../../src/meeting/calendar/calendarFile";
import { aCompact, aMember, anEvent, type CompactParts, type Row } from "../../support/builders";
import { fc } from "../../support/fastCheck";

const INSTANT = "2009-10-07T13:30:00.000Z";

function fileOf(parts: CompactParts, instant = INSTANT): string {
  const settings = { "Compact name": "Northamptonshire Public Sector Compact" };
  return calendarFile("The year", calendarEntries(aCompact({ settings, ...parts })), instant);
}

/** The entries as another program reads them. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  }
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, summary, startDate, endDate, location, description, sequence } = new ICAL.Event(
      component,
    );
    return {
      uid,
      summary,
      location,
      description,
      sequence,
      start: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      end: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue("status"),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
}

function meeting(row: Row): Row {
  return { Group: "Steering Group", Status: "Planned", ...row };
}

test("a meeting begins at its time in the United Kingdom, summer and winter, and lasts two hours", () => {
  const entries = readBack(
    fileOf({
      meetings: [
        meeting({ Date: "2009-12-10", Time: "14:30", Venue: "LSC Offices, Corby" }),
        meeting({ Date: "2009-07-08", Time: "2.30pm", Status: "Held" }),
      ],
    }),
  );
  expect(entries).toMatchObject([
    { start: "2009-07-08T13:30:00.000Z", end: "2009-07-08T15:30:00.000Z", status: "CONFIRMED" },
    {
      start: "2009-12-10T14:30:00.000Z",
      end: "2009-12-10T16:30:00.000Z",
      summary: "Steering Group meeting",
      location: "LSC Offices, Corby",
      stamp: "2009-10-07T13:30:00Z",
    },
  ]);
});

test("without a time that can be read it is a whole day, and what was typed is told", () => {
  const entries = readBack(
    fileOf({
      meetings: [meeting({ Date: "2009-12-10", Time: "after lunch" })],
      events: [anEvent("E1", { Event: "Diversity day", Date: "2009-11-17", Status: "Planned" })],
    }),
  );
  expect(entries).toMatchObject([
    { start: "2009-11-17", end: "2009-11-18", status: "TENTATIVE", summary: "Diversity day" },
    { start: "2009-12-10", end: "2009-12-11", status: "CONFIRMED" },
  ]);
  expect(entries[1]?.description).toContain("Time: after lunch");
});

test("what is cancelled says so by its status and in its title", () => {
  const meetings = [meeting({ Date: "2009-12-10", Status: "Cancelled" })];
  expect(readBack(fileOf({ meetings }))).toMatchObject([
    { status: "CANCELLED", summary: "Cancelled: Steering Group meeting" },
  ]);
});

test("a later file has the same ids, whatever else of a row has changed, and higher sequences", () => {
  const parts = (row: Row): CompactParts => ({
    meetings: [meeting({ Date: "2009-12-10", ...row })],
    events: [anEvent("E1", { Event: "Day", Date: "2009-11-17", ...row })],
  });
  const first = readBack(fileOf(parts({})));
  const other = { Venue: "Elsewhere", Status: "Cancelled", Notes: "x" };
  const later = readBack(fileOf(parts(other), "2009-10-07T13:31:00.000Z"));
  expect(later.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  // An event is known by its Ref: it may move to another day.
  const moved = readBack(fileOf({ events: [anEvent("E1", { Date: "2010-01-05" })] }));
  expect(first.map(({ uid }) => uid)).toContain(moved[0]?.uid);
  for (const [index, { sequence }] of later.entries()) {
    expect(sequence).toBeGreaterThan(first[index]?.sequence ?? 0);
  }
});

test("two Compacts whose groups meet on one day have ids of their own", () => {
  const meetings = [meeting({ Date: "2009-12-10" })];
  const [one] = readBack(fileOf({ meetings }));
  const [other] = readBack(fileOf({ meetings, settings: { "Compact name": "Derbyshire" } }));
  expect(one?.uid).not.toBe(other?.uid);
});

test("years before this one, rows without a day, contacts and notes are left out", () => {
  const file = fileOf({
    members: [aMember("Moulton College", { "Main contact": "Karen Sanders" })],
    meetings: [meeting({ Date: "2009-03-31" }), meeting({ Date: "" })],
    events: [anEvent("E1", { Date: "2009-11-17", Host: "Karen Sanders", Notes: "a secret" })],
  });
  expect(readBack(file)).toHaveLength(1);
  expect(file).toContain("Moulton College");
  expect(file).not.toMatch(/Sanders|secret/);
});

test("whatever cells hold, it stays one value of one entry, in lines of at most 75 octets", () => {
  const hostile = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc.constantFrom(
      "=1+1",
      "a;b,c\\n\\",
      "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other",
      "Ystafell gŵyl ".repeat(30),
      "🎄".repeat(60),
      "\ud83c lone \udf84",
      "\u0000\u0007\u2028next",
      "x".repeat(50_000),
    ),
  );
  const day = fc.constantFrom("2009-04-01", "2009-12-10", "2010-02-28", "");
  const row = fc.record({ day, text: hostile });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), hostile, (rows, name) => {
      const parts = {
        settings: { "Compact name": name },
        meetings: rows.map(({ day: on, text }) =>
          meeting({ Date: on, Group: text, Venue: text, Time: text }),
        ),
        events: rows.map(({ day: on, text }) => anEvent(text, { Date: on, Host: text })),
      };
      const file = fileOf(parts);
      const entries = calendarEntries(aCompact(parts));
      const back = readBack(file);
      expect(back.map(({ uid }) => uid)).toEqual(entries.map(({ uid }) => uid));
      expect(new Set(back.map(({ uid }) => uid)).size).toBe(back.length);
      for (const [index, { summary }] of back.entries()) {
        expect(summary).toBe(asRead(entries[index]?.summary ?? ""));
      }
      expect(file.endsWith("\r\n")).toBe(true);
      for (const line of file.slice(0, -2).split("\r\n")) {
        expect(line).not.toMatch(/[\r\n]/);
        expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
        expect(Buffer.from(line, "utf8").toString("utf8")).toBe(line);
      }
    }),
    { numRuns: 40 },
  );
});

/** A text of which control characters and halves of pairs are left out, as the file has it. */
function asRead(text: string): string {
  return Array.from(text, (character) => {
    if (/^[\u2028\u2029\u0085]$/.test(character)) return "\n";
    return /^[\p{Cc}\p{Cs}]$/u.test(character) ? " " : character;
  }).join("");
}
