import { at } from "../../support/at";
import { aMeasure, aMember, anAction, anError, anEvent, typed } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

function pledge(value: ReturnType<typeof typed> | string | number) {
  return { members: [aMember("Tresham Institute", { "Skills Pledge on": value })] };
}

function apprentices(value: ReturnType<typeof typed> | string | number) {
  return { members: [aMember("Tresham Institute", { Apprentices: value })] };
}

export const cellCases: CasesByRule = {
  "formula-error": {
    fires: {
      "a date that a formula should give": {
        given: pledge(anError("#REF!")),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) shows '#REF!': its formula fails. Put the formula right, or type the value.`,
        ],
        first: { cell: at("Members", "Skills Pledge on", 2), seen: "#REF!" },
      },
    },
    quiet: { "a formula that is still being worked out": pledge(anError("Loading...")) },
  },
  "date-unreadable": {
    fires: {
      words: {
        given: pledge("last week"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'last week'. That is no date; type the day, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "a month without a day suggests nothing": {
        given: pledge("Sept 2008"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'Sept 2008'. That is a month without a day; type the day too.`,
        ],
        suggestions: [null],
      },
      "no such day": {
        given: pledge("31/02/2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '31/02/2009'. There is no such day; type the right one.`,
        ],
        suggestions: [null],
      },
      "a year": {
        given: pledge("2008-09"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '2008-09'. That is a year without a day; type the day and the month too.`,
        ],
        suggestions: [null],
      },
      "Yes says whether, not when": {
        given: pledge("Yes"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'Yes'. That says whether, not when; type the day.`,
        ],
        suggestions: [null],
      },
      "a slip in the month": {
        given: pledge("3 Febuary 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '3 Febuary 2009'. That is no date yet; did you mean 3 Feb 2009?`,
        ],
        suggestions: ["3 Feb 2009"],
      },
      "a slip that may be of two months": {
        given: pledge("1 Juny 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '1 Juny 2009'. That is no date; type the day, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "a month in figures": {
        given: pledge("12/2008"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '12/2008'. That is a month without a day; type the day too.`,
        ],
        suggestions: [null],
      },
      "the end of a month": {
        given: pledge("end of March 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'end of March 2009'. That is a month without a day; type the day too.`,
        ],
        suggestions: [null],
      },
      "no year": {
        given: pledge("5th Jun"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '5th Jun'. That has no year; type the day whole, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "no year, month first": {
        given: pledge("March 31st"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'March 31st'. That has no year; type the day whole, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "a year with a figure too many": {
        given: pledge("1/4/20009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '1/4/20009'. Its year cannot be read; type it with four figures.`,
        ],
        suggestions: [null],
      },
      "two months": {
        given: pledge("March/April 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'March/April 2009'. That is more than one day; type one, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "two days": {
        given: pledge("5/6 June 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '5/6 June 2009'. That is more than one day; type one, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "a day and a later one": {
        given: pledge("1/4/2009 (1/5/2009 revised)"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '1/4/2009 (1/5/2009 revised)'. That is more than one day; type one, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "a season": {
        given: pledge("Summer term 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'Summer term 2009'. That is a time of year without a day; type the day, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "a quarter": {
        given: pledge("Q1 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'Q1 2009'. That is a time of year without a day; type the day, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "a day and words": {
        given: pledge("30/09/09 (phone)"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '30/09/09 (phone)'. It has more in it than the day; type the day alone, such as 31/03/2009.`,
        ],
        suggestions: [null],
      },
      "month first is the only reading": {
        given: pledge("01/13/2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '01/13/2009'. Day first there is no such day; month first it would be 13 Jan 2009. Type the right one.`,
        ],
        suggestions: [null],
      },
      "a tick in letters": {
        given: pledge("done"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'done'. That says whether, not when; type the day.`,
        ],
        suggestions: [null],
      },
      "a serial number typed as text": {
        given: pledge(typed("39714")),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '39714'. That is no date yet; did you mean 23 Sep 2008?`,
        ],
        suggestions: ["23 Sep 2008"],
      },
      "year, month and day run together": {
        given: pledge(typed("20090331")),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '20090331'. That is no date yet; did you mean 31 Mar 2009?`,
        ],
        suggestions: ["31 Mar 2009"],
      },
      "a setting": {
        given: { settings: { "As at": "soon" } },
        says: [
          `Settings, As at: Value (${at("Settings", "Value", 4)}) is 'soon'. That is no date; type the day, such as 31/03/2009.`,
        ],
        first: { key: "As at", cell: at("Settings", "Value", 4) },
      },
    },
    quiet: {
      "a plain way to say that there is none": pledge("n/a"),
      "a day": pledge("2008-09-23"),
      "a day in words": pledge("23rd September 2008"),
    },
  },
  "date-is-text": {
    fires: {
      "full stops and two figures for the year": {
        given: pledge("31.3.09"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '31.3.09', kept as text. It is read as 31 Mar 2009; type it as a date.`,
        ],
        suggestions: ["31 Mar 2009"],
        first: { severity: "warning", cell: at("Members", "Skills Pledge on", 2), seen: "31.3.09" },
      },
      "two readings: day first, and that is said": {
        given: pledge("1/4/2008"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '1/4/2008', kept as text. It is read as 1 Apr 2008, day first; month first it would be 4 Jan 2008. Type it as a date.`,
        ],
        suggestions: ["1 Apr 2008"],
      },
      "two readings, and the first lies in the future: nothing is suggested": {
        given: pledge("8/12/2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '8/12/2009', kept as text. It is read as 8 Dec 2009, day first; month first it would be 12 Aug 2009. The first lies in the future; type the right one.`,
        ],
        suggestions: [null],
      },
      "a serial number": {
        given: pledge(39714),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '39714', which is how a spreadsheet counts days. It is read as 23 Sep 2008; type it as a date.`,
        ],
        suggestions: ["23 Sep 2008"],
      },
      "two readings, and the weekday tells which": {
        given: pledge("Wed 7/10/2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'Wed 7/10/2009', kept as text. It is read as 7 Oct 2009; type it as a date.`,
        ],
        suggestions: ["7 Oct 2009"],
      },
      "too old besides: nothing is suggested": {
        given: pledge("1/1/1909"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '1/1/1909', kept as text. It is read as 1 Jan 1909. Is the year right?`,
        ],
        suggestions: [null],
      },
      "still to come besides: nothing is suggested": {
        given: pledge("25 December 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is '25 December 2009', kept as text. It is read as 25 Dec 2009, which is still to come. Put the date right, or clear it.`,
        ],
        suggestions: [null],
      },
      "a weekday that the day was not": {
        given: pledge("Friday 7 October 2009"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 'Friday 7 October 2009', kept as text. It is read as 7 Oct 2009, but that was not a Friday; type the right day.`,
        ],
        suggestions: [null],
      },
    },
    quiet: { "a real date": pledge("2008-09-23") },
  },
  "date-too-old": {
    fires: {
      "a slip in the year": {
        given: pledge("1908-09-23"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 23 Sep 1908. Is the year right?`,
        ],
      },
    },
    quiet: { "an old but likely year": pledge("1998-09-23") },
  },
  "date-in-future": {
    fires: {
      "a pledge that is still to come": {
        given: pledge("2009-12-25"),
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 25 Dec 2009, which is still to come. Put the date right, or clear it.`,
        ],
      },
      "seen years later, a date well after the workbook's year": {
        given: {
          ...pledge("2019-09-23"),
          today: "2026-11-01",
          settings: { "As at": "2009-10-07" },
        },
        says: [
          `Tresham Institute: Skills Pledge on (${at("Members", "Skills Pledge on", 2)}) is 23 Sep 2019, more than a year after this programme year. Is the year right?`,
        ],
      },
      "a due day more than ten years ahead": {
        given: { measures: [aMeasure({ Due: "2090-03-31" })] },
        says: [
          `Success measures, SM1: Due (${at("Success measures", "Due", 2)}) is 31 Mar 2090, more than ten years ahead. Is the year right?`,
        ],
      },
    },
    quiet: {
      "what may lie ahead": {
        members: [aMember("Tresham Institute", { "Left on": "2010-03-31" })],
        events: [anEvent("E1", { Date: "2009-12-10", Status: "Scheduled" })],
        measures: [aMeasure()],
      },
      "a date after As at, once it has come": {
        ...pledge("2009-12-01"),
        today: "2010-01-15",
        settings: { "As at": "2009-10-07" },
      },
      today: pledge("2009-10-07"),
    },
  },
  "number-unreadable": {
    fires: {
      words: {
        given: apprentices("a few"),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is 'a few'. That is no number; type the figure alone.`,
        ],
        suggestions: [null],
      },
      "a figure past any": {
        given: apprentices(1e16),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is '10000000000000000'. No figure is as large as that; put it right.`,
        ],
        suggestions: [null],
      },
      "a figure with its unit": {
        given: apprentices("12 apprentices"),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is '12 apprentices'. Type the figure alone; did you mean 12?`,
        ],
        suggestions: ["12"],
      },
      "a figure in its own unit": {
        given: { settings: { "Contact goes stale after": "12 months" } },
        says: [
          `Settings, Contact goes stale after: Value (${at("Settings", "Value", 4)}) is '12 months'. Type the figure alone; did you mean 12?`,
        ],
        suggestions: ["12"],
      },
      "a figure in another unit would be another figure": {
        given: { settings: { "Contact goes stale after": "1 year" } },
        says: [
          `Settings, Contact goes stale after: Value (${at("Settings", "Value", 4)}) is '1 year'. That is no number; type the figure alone.`,
        ],
        suggestions: [null],
      },
      "a target in the unit of its measure, or where none is agreed": {
        given: {
          measures: [
            aMeasure({ Target: typed("30 days"), Unit: "" }),
            aMeasure({ Ref: "SM2", Target: typed("30 days"), Unit: "working days" }),
          ],
        },
        says: [
          `Success measures, SM1: Target (${at("Success measures", "Target", 2)}) is '30 days'. Type the figure alone; did you mean 30?`,
          `Success measures, SM2: Target (${at("Success measures", "Target", 3)}) is '30 days'. Type the figure alone; did you mean 30?`,
        ],
        suggestions: ["30", "30"],
      },
      "a target in another unit than its measure, or in thousands": {
        given: {
          measures: [
            aMeasure({ Target: typed("6 weeks"), Unit: "days" }),
            aMeasure({ Ref: "SM2", Target: typed("2 thousand"), Unit: "" }),
          ],
        },
        says: [
          `Success measures, SM1: Target (${at("Success measures", "Target", 2)}) is '6 weeks'. That is no number; type the figure alone.`,
          `Success measures, SM2: Target (${at("Success measures", "Target", 3)}) is '2 thousand'. That is no number; type the figure alone.`,
        ],
        suggestions: [null, null],
      },
      "about so many is not certain": {
        given: apprentices("about 12"),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is 'about 12'. That is no number; type the figure alone.`,
        ],
        suggestions: [null],
      },
      "a range is not certain": {
        given: apprentices("10-15"),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is '10-15'. That is no number; type the figure alone.`,
        ],
        suggestions: [null],
      },
    },
    quiet: { none: apprentices("none"), "a number": apprentices(12) },
  },
  "number-negative": {
    fires: {
      "apprentices below zero": {
        given: apprentices(-3),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is -3. It cannot be less than 0; put the figure right.`,
        ],
      },
    },
    quiet: { none: apprentices(0) },
  },
  "number-not-whole": {
    fires: {
      "half an apprentice": {
        given: apprentices(2.5),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is 2.5. Only whole numbers make sense here.`,
        ],
      },
    },
    quiet: {
      "a target in shares": { measures: [aMeasure({ Target: 0.75 })] },
      "a whole number": apprentices(2),
    },
  },
  "number-is-text": {
    fires: {
      "figures typed as text": {
        given: apprentices(typed("1,250")),
        says: [
          `Tresham Institute: Apprentices (${at("Members", "Apprentices", 2)}) is '1,250', kept as text. Type it as a number.`,
        ],
        suggestions: ["1250"],
      },
    },
    quiet: { "a number": apprentices(1250) },
  },
  "choice-unknown": {
    fires: {
      "a slip": {
        given: { members: [aMember("Tresham", { "Apprenticeship scheme": "Developping" })] },
        says: [
          `Tresham: Apprenticeship scheme (${at("Members", "Apprenticeship scheme", 2)}) is 'Developping'. Did you mean Developing?`,
        ],
        suggestions: ["Developing"],
      },
      "a word that means one of them": {
        given: { events: [anEvent("E1", { Status: "confirmed", Date: "2009-12-10" })] },
        says: [
          `Events, E1: Status (${at("Events", "Status", 2)}) is 'confirmed'. Did you mean Scheduled?`,
        ],
        suggestions: ["Scheduled"],
      },
      "a meeting that is scheduled is planned": {
        given: {
          meetings: [{ Date: "2009-12-10", Group: "Steering Group", Status: "Scheduled" }],
        },
        says: [
          `Meetings, 10 Dec 2009, Steering Group: Status (${at("Meetings", "Status", 2)}) is 'Scheduled'. Did you mean Planned?`,
        ],
        suggestions: ["Planned"],
      },
      "a word that says none is no slip of Done": {
        given: { actions: [anAction("A1", { Status: "none" })] },
        says: [
          `Action plan, A1: Status (${at("Action plan", "Status", 2)}) is 'none'. Choose Not started, In progress, Done or Deferred.`,
        ],
        suggestions: [null],
      },
      "what is over is held, or done": {
        given: {
          events: [anEvent("E1", { Status: "Complete", Date: "2009-09-10" })],
          actions: [anAction("A1", { Status: "Completed" })],
        },
        says: [
          `Events, E1: Status (${at("Events", "Status", 2)}) is 'Complete'. Did you mean Held?`,
          `Action plan, A1: Status (${at("Action plan", "Status", 2)}) is 'Completed'. Did you mean Done?`,
        ],
        suggestions: ["Held", "Done"],
      },
      "something else": {
        given: { members: [aMember("Tresham", { "Apprenticeship scheme": "ask Jo" })] },
        says: [
          `Tresham: Apprenticeship scheme (${at("Members", "Apprenticeship scheme", 2)}) is 'ask Jo'. Choose Yes, Developing or No.`,
        ],
        suggestions: [null],
      },
    },
    quiet: {
      "any case, a tick, n/a where it may be blank": {
        members: [
          aMember("A", { "Apprenticeship scheme": "yes" }),
          aMember("B", { "Apprenticeship scheme": "Y" }),
          aMember("C", { "Apprenticeship scheme": true }),
          aMember("D", { "Apprenticeship scheme": "n/a" }),
        ],
      },
      "a choice of one's own where that is welcome": {
        members: [aMember("A", { Sector: "Museums" })],
      },
    },
  },
  "choice-misspelt": {
    fires: {
      "a size with other dashes and spaces": {
        given: { members: [aMember("A", { Size: "250 \u2013 999" })] },
        says: [`A: Size (${at("Members", "Size", 2)}) is '250 \u2013 999'. Did you mean 250-999?`],
        suggestions: ["250-999"],
      },
      "nearly a Type of event": {
        given: { events: [anEvent("E1", { Type: "Good Practise Event", Date: "2009-09-01" })] },
        says: [
          `Events, E1: Type (${at("Events", "Type", 2)}) is 'Good Practise Event'. Did you mean Good Practice Event?`,
        ],
        suggestions: ["Good Practice Event"],
      },
    },
    quiet: {
      "sizes that differ in a figure": { members: [aMember("A", { Size: "250-949" })] },
      "a word used three times": {
        members: ["A", "B", "C"].map((name) => aMember(name, { Sector: "Local authorites" })),
      },
      "a sector of their own": { members: [aMember("A", { Sector: "Charity" })] },
    },
  },
  "value-missing": {
    fires: {
      "an event without a status": {
        given: { events: [anEvent("E1", { Status: "" })] },
        says: [
          `Events, E1: Status (${at("Events", "Status", 2)}) is blank. Choose Planned, Scheduled, Held or Cancelled.`,
        ],
        first: { column: "Status", severity: "error" },
      },
      "a measure without its sentence": {
        given: { measures: [aMeasure({ "Success measure": "" })] },
        says: [
          `Success measures, SM1: Success measure (${at("Success measures", "Success measure", 2)}) is blank. Type it: the sentence that the Steering Group agreed.`,
        ],
      },
    },
    quiet: {
      "a row without a name has one problem: that": { events: [{ Venue: "Corby" }] },
      "cells that a row can do without": { events: [anEvent("E1", { Date: "2009-09-01" })] },
    },
  },
};
