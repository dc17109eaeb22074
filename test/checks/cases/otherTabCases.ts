import { at } from "../../support/at";
import { anAction, anEvent, type Row } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

function attended(row: Row): Row {
  return {
    "Meeting date": "2009-07-08",
    Group: "Steering Group",
    Organisation: "Tresham Institute",
    Name: "Sana",
    Attended: "Present",
    ...row,
  };
}

const HELD = { Date: "2009-07-08", Group: "Steering Group", Status: "Held" };

export const otherTabCases: CasesByRule = {
  "event-did-it-happen": {
    fires: {
      "still Scheduled after its day": {
        given: { events: [anEvent("E4", { Date: "2009-09-30", Status: "Scheduled" })] },
        says: [
          `Events, E4: Status (${at("Events", "Status", 2)}) is still 'Scheduled', though its day was 30 Sep 2009. Did it happen? Choose Held or Cancelled, or put the date right.`,
        ],
        first: { severity: "warning", key: "E4", column: "Status", seen: "Scheduled" },
      },
      "still Planned after its day": {
        given: { events: [anEvent("E4", { Date: "2009-09-30", Status: "Planned" })] },
        says: [
          `Events, E4: Status (${at("Events", "Status", 2)}) is still 'Planned', though its day was 30 Sep 2009. Did it happen? Choose Held or Cancelled, or put the date right.`,
        ],
      },
    },
    quiet: {
      "today, to come, held, cancelled, planned without a date": {
        events: [
          anEvent("E1", { Date: "2009-10-07", Status: "Scheduled" }),
          anEvent("E2", { Date: "2009-12-10", Status: "Scheduled" }),
          anEvent("E3", { Date: "2009-09-30", Status: "Held" }),
          anEvent("E4", { Date: "2009-09-30", Status: "Cancelled" }),
          anEvent("E5", { Status: "Planned" }),
        ],
      },
    },
  },
  "event-date-missing": {
    fires: {
      "held without a day": {
        given: { events: [anEvent("E1")] },
        says: [
          `Events, E1: Date (${at("Events", "Date", 2)}) is blank, though the event is Held. Type the day.`,
        ],
        first: { severity: "error" },
      },
      "scheduled, to be confirmed": {
        given: { events: [anEvent("E1", { Status: "Scheduled", Date: "TBC" })] },
        says: [
          `Events, E1: Date (${at("Events", "Date", 2)}) is 'TBC', though the event is Scheduled. Type the day, or choose Planned.`,
        ],
      },
    },
    quiet: {
      "planned without a day": { events: [anEvent("E1", { Status: "Planned" })] },
      "unreadable is said once": { events: [anEvent("E1", { Date: "in May" })] },
    },
  },
  "event-held-in-future": {
    fires: {
      "held tomorrow": {
        given: { events: [anEvent("E1", { Date: "2009-10-08" })] },
        says: [
          `Events, E1: Status (${at("Events", "Status", 2)}) is 'Held', but its day is 8 Oct 2009, still to come. Choose Scheduled, or put the date right.`,
        ],
      },
    },
    quiet: {
      "held today": { events: [anEvent("E1", { Date: "2009-10-07" })] },
      "held after As at, by now": {
        today: "2010-01-15",
        settings: { "As at": "2009-10-07" },
        events: [anEvent("E1", { Date: "2009-12-10" })],
      },
    },
  },
  "event-duplicate": {
    fires: {
      "one event under two refs": {
        given: {
          events: [
            anEvent("E1", { Event: "INSET day", Date: "2009-09-17" }),
            anEvent("E2", { Event: "Inset  day", Date: "2009-09-17" }),
          ],
        },
        says: [
          `Events, E2: Event (${at("Events", "Event", 3)}) is 'Inset day' on the same day as in row 2, so it is counted twice. Keep one row.`,
        ],
        first: { key: "E2" },
      },
    },
    quiet: {
      "a row copied whole: its Ref says it": {
        events: [
          anEvent("E1", { Event: "INSET day", Date: "2009-09-17" }),
          anEvent("E1", { Event: "INSET day", Date: "2009-09-17" }),
        ],
      },
      "held again, or cancelled and entered anew": {
        events: [
          anEvent("E1", { Event: "INSET day", Date: "2009-09-17" }),
          anEvent("E2", { Event: "INSET day", Date: "2009-09-24" }),
          anEvent("E3", { Event: "INSET day", Date: "2009-09-17", Status: "Cancelled" }),
        ],
      },
    },
  },
  "action-overdue": {
    fires: {
      "a week over": {
        given: {
          actions: [anAction("A5", { Due: "2009-09-30", Status: "In progress", Owner: "DP" })],
        },
        says: [
          `Action plan, A5: Due (${at("Action plan", "Due", 2)}) was 30 Sep 2009, 7 days ago. It is still 'In progress', with DP.`,
        ],
        first: { severity: "note", column: "Due" },
      },
    },
    quiet: {
      "a status that nobody can read: it may be done": {
        actions: [anAction("A5", { Due: "2009-09-30", Status: "Sorted" })],
      },
      "due today, done, deferred": {
        actions: [
          anAction("A1", { Due: "2009-10-07", Status: "In progress" }),
          anAction("A2", { Due: "2009-09-30", "Done on": "2009-10-01" }),
          anAction("A3", { Due: "2009-09-30", Status: "Deferred" }),
        ],
      },
    },
  },
  "action-done-without-date": {
    fires: {
      "when was it done?": {
        given: { actions: [anAction("A1")] },
        says: [
          `Action plan, A1: Done on (${at("Action plan", "Done on", 2)}) is blank, though the action is Done. Type the day it was done.`,
        ],
        first: { severity: "warning" },
      },
    },
    quiet: {
      "with its day": { actions: [anAction("A1", { "Done on": "2009-10-01" })] },
      "not done": { actions: [anAction("A1", { Status: "Not started" })] },
    },
  },
  "action-date-without-done": {
    fires: {
      "a day, but still in progress": {
        given: { actions: [anAction("A1", { Status: "In progress", "Done on": "2009-10-01" })] },
        says: [
          `Action plan, A1: Status (${at("Action plan", "Status", 2)}) is 'In progress', though Done on is 1 Oct 2009. Choose Done, or clear Done on.`,
        ],
        suggestions: ["Done"],
      },
    },
    quiet: { done: { actions: [anAction("A1", { "Done on": "2009-10-01" })] } },
  },
  "meeting-did-it-happen": {
    fires: {
      "still Planned after its day": {
        given: { meetings: [{ ...HELD, Status: "Planned" }] },
        says: [
          `Meetings, 8 Jul 2009, Steering Group: Status (${at("Meetings", "Status", 2)}) is still 'Planned', though its day was 8 Jul 2009. Did it happen? Choose Held or Cancelled, or put the date right.`,
        ],
        first: { severity: "warning" },
      },
    },
    quiet: {
      "today, held, cancelled": {
        meetings: [
          { ...HELD, Date: "2009-10-07", Status: "Planned" },
          HELD,
          { ...HELD, Date: "2009-08-01", Status: "Cancelled" },
        ],
      },
    },
  },
  "meeting-held-in-future": {
    fires: {
      "held tomorrow": {
        given: { meetings: [{ ...HELD, Date: "2009-10-08" }] },
        says: [
          `Meetings, 8 Oct 2009, Steering Group: Status (${at("Meetings", "Status", 2)}) is 'Held', but its day is 8 Oct 2009, still to come. Choose Planned, or put the date right.`,
        ],
      },
    },
    quiet: { "held today": { meetings: [{ ...HELD, Date: "2009-10-07" }] } },
  },
  "meeting-without-attendance": {
    fires: {
      "the group keeps attendance, but not of this meeting": {
        given: {
          meetings: [HELD, { ...HELD, Date: "2009-09-30" }],
          attendance: [attended({})],
        },
        says: [
          `Meetings, 30 Sep 2009, Steering Group: Status (${at("Meetings", "Status", 3)}) is 'Held', but nobody's attendance is recorded in Attendance.`,
        ],
        first: { severity: "note", key: "30 Sep 2009, Steering Group" },
      },
    },
    quiet: {
      "a group that keeps none": {
        meetings: [HELD, { ...HELD, Group: "Theme Group" }],
        attendance: [attended({})],
      },
    },
  },
  "link-unreadable": {
    fires: {
      "without its beginning": {
        given: { meetings: [{ ...HELD, Minutes: "www.empscompacts.org.uk/minutes" }] },
        says: [
          `Meetings, 8 Jul 2009, Steering Group: Minutes (${at("Meetings", "Minutes", 2)}) is 'www.empscompacts.org.uk/minutes'. Did you mean https://www.empscompacts.org.uk/minutes?`,
        ],
        suggestions: ["https://www.empscompacts.org.uk/minutes"],
      },
      "a file on somebody's computer": {
        given: { meetings: [{ ...HELD, Minutes: "H:\\Compact\\minutes.doc" }] },
        says: [
          `Meetings, 8 Jul 2009, Steering Group: Minutes (${at("Meetings", "Minutes", 2)}) is 'H:\\Compact\\minutes.doc', which opens on one computer only. Share the file and type its link.`,
        ],
        suggestions: [null],
      },
    },
    quiet: {
      "a link, words, nothing": {
        meetings: ["https://docs.example/1", "sent by post", ""].map((Minutes, index) => ({
          ...HELD,
          Date: `2009-07-0${index + 1}`,
          Minutes,
        })),
      },
    },
  },
  "attendance-without-meeting": {
    fires: {
      "said once for all who came": {
        given: {
          members: [{ Organisation: "Tresham Institute" }],
          meetings: [HELD],
          attendance: [
            attended({}),
            attended({ "Meeting date": "2009-07-09" }),
            attended({ "Meeting date": "2009-07-09", Name: "Jo" }),
          ],
        },
        says: [
          `Attendance, 9 Jul 2009, Steering Group, Tresham Institute, Sana: Meeting date (${at("Attendance", "Meeting date", 3)}) is 9 Jul 2009, but Meetings has no meeting of Steering Group on that day (2 rows). Add it, or put date and group right.`,
        ],
        first: { severity: "warning", column: "Meeting date" },
      },
    },
    quiet: {
      "its meeting is there": { meetings: [HELD], attendance: [attended({})] },
      "no meetings are kept at all": { attendance: [attended({})] },
    },
  },
  "attendance-before-meeting": {
    fires: {
      "present at what is to come": {
        given: { attendance: [attended({ "Meeting date": "2009-12-10" })] },
        says: [
          `Attendance, 10 Dec 2009, Steering Group, Tresham Institute, Sana: Attended (${at("Attendance", "Attended", 2)}) is 'Present', but the meeting on 10 Dec 2009 is still to come.`,
        ],
      },
    },
    quiet: {
      "apologies in advance": {
        attendance: [attended({ "Meeting date": "2009-12-10", Attended: "Apologies" })],
      },
    },
  },
};
