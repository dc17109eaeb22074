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
      "one row": { given: { settings: ALL_BUT_ONE }, says: ["?"], first: { severity: "note" } },
      "many rows are one problem": {
        given: {},
        says: ["?"],
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
        says: ["?"],
        suggestions: ["At risk below"],
      },
    },
    quiet: {
      "a row of one's own": { settings: { "Where the minutes are": "on the shared drive" } },
    },
  },
  "year-missing": {
    fires: { "no first day": { given: { settings: { "Year starts": "" } }, says: ["?"] } },
    quiet: { "a first day": {} },
  },
  "year-ends-before-start": {
    fires: {
      "the wrong year": { given: { settings: { "Year ends": "2009-03-31" } }, says: ["?"] },
    },
    quiet: {
      "a year later": {},
      "no end: it follows from the start": { settings: { "Year ends": "" } },
    },
  },
  "setting-out-of-range": {
    fires: {
      "a percentage without its sign": {
        given: { settings: { "At risk below": 75 } },
        says: ["?"],
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
        says: ["?"],
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
