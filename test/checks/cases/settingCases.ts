import { at } from "../../support/at";
import type { CasesByRule } from "./ruleCases";

/** Every setting, blank: a workbook from which none is missing. */
const ALL = {
  "Compact name": "",
  "Programme year": "",
  "As at": "",
  Coordinator: "",
  "Coordinator email": "",
  "Steering Group chair": "",
  "At risk below": "",
  "Contact goes stale after": "",
  "Meetings expected a year": "",
  "Minimum membership": "",
  "Report recipients": "",
  "Remind before meeting": "",
};
const { "At risk below": _, ...ALL_BUT_ONE } = ALL;

export const settingCases: CasesByRule = {
  "setting-missing": {
    fires: {
      "one row": {
        given: { settings: ALL_BUT_ONE },
        says: [
          "Settings has no row for At risk below. The usual value is taken; Compact > Set up workbook adds what is missing.",
        ],
        first: { severity: "note" },
      },
      "many rows are one problem": {
        given: {},
        says: [
          "Settings has no rows for Compact name, Programme year, As at, Coordinator, Coordinator email, Steering Group chair, At risk below, Contact goes stale after, Meetings expected a year, Minimum membership, Report recipients and Remind before meeting. The usual values are taken; Compact > Set up workbook adds what is missing.",
        ],
      },
    },
    quiet: {
      "all of them, blank": { settings: ALL },
      "a misspelt one is said to be misspelt": {
        settings: { ...ALL_BUT_ONE, "At risk belwo": 0.75 },
      },
      "no Settings tab": { without: ["Settings"] },
    },
  },
  "setting-unknown": {
    fires: {
      "a slip": {
        given: { settings: { ...ALL_BUT_ONE, "At risk belwo": 0.75 } },
        says: [
          `Settings, At risk belwo: Setting (${at("Settings", "Setting", 15)}) is 'At risk belwo', which the add-on does not know. Did you mean At risk below?`,
        ],
        suggestions: ["At risk below"],
      },
    },
    quiet: {
      "a row of one's own": { settings: { "Where the minutes are": "on the shared drive" } },
    },
  },
  "year-missing": {
    fires: {
      "no first day": {
        given: { settings: { "Year starts": "" } },
        says: [
          `Settings, Year starts: Value (${at("Settings", "Value", 2)}) is blank. Type the first day of the programme year, such as 01/04/2009.`,
        ],
      },
    },
    quiet: { "a first day": {} },
  },
  "year-ends-before-start": {
    fires: {
      "the wrong year": {
        given: { settings: { "Year ends": "2009-03-31" } },
        says: [
          `Settings, Year ends: Value (${at("Settings", "Value", 3)}) is 31 Mar 2009, before Year starts (1 Apr 2009). Put one of the two right.`,
        ],
      },
    },
    quiet: {
      "a year later": {},
      "no end: it follows from the start": { settings: { "Year ends": "" } },
    },
  },
  "programme-year-differs": {
    fires: {
      "last year's name": {
        given: { settings: { "Programme year": "2008-09" } },
        says: [
          `Settings, Programme year: Value (${at("Settings", "Value", 4)}) is '2008-09', but Year starts is 1 Apr 2009. Put one of the two right.`,
        ],
      },
    },
    quiet: {
      "the same year": { settings: { "Programme year": "2009/10" } },
      "a name without a year": { settings: { "Programme year": "Year three" } },
    },
  },
  "as-at-before-year": {
    fires: {
      "last year": {
        given: { settings: { "As at": "2009-03-31" } },
        says: [
          `Settings, As at: Value (${at("Settings", "Value", 4)}) is 31 Mar 2009, before Year starts (1 Apr 2009). Put it right, or clear it to take today.`,
        ],
      },
    },
    quiet: {
      "the first day": { settings: { "As at": "2009-04-01" } },
      "after the year: for its last report": { settings: { "As at": "2010-05-01" } },
    },
  },
  "setting-out-of-range": {
    fires: {
      "a percentage without its sign": {
        given: { settings: { "At risk below": 75 } },
        says: [
          `Settings, At risk below: Value (${at("Settings", "Value", 4)}) is 75. It is a share between 0 and 1; did you mean 0.75?`,
        ],
        suggestions: ["0.75"],
      },
    },
    quiet: {
      "a share": { settings: { "At risk below": 0.8 } },
      blank: { settings: { "At risk below": "" } },
    },
  },
  "recipients-unreadable": {
    fires: {
      "one of two": {
        given: { settings: { "Report recipients": "chair@nc.ac.uk, Jo Smith" } },
        says: [
          `Settings, Report recipients: Value (${at("Settings", "Value", 4)}) has 'Jo Smith', which cannot work. Type addresses with commas between them.`,
        ],
      },
    },
    quiet: {
      "commas, semicolons and lines": {
        settings: { "Report recipients": "chair@nc.ac.uk, a@b.gov.uk;\n c@d.nhs.uk" },
      },
      nobody: { settings: { "Report recipients": "" } },
    },
  },
};
