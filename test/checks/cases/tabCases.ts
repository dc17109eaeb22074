import { at } from "../../support/at";
import { aGrid, aMeasure, aMember, aSheet } from "../../support/builders";
import type { CasesByRule } from "./ruleCases";

const SETTINGS_ROWS = [
  ["Year starts", "2009-04-01"],
  ["Year ends", "2010-03-31"],
];

const PRIORITIES = [
  ["Ref", "Priority", "Purpose", "Aims", "Lead group"],
  ["P1", "Skills Pledge", "", "", ""],
];

function blankRows(count: number): string[][] {
  return Array.from({ length: count }, () => []);
}

export const tabCases: CasesByRule = {
  "table-missing": {
    fires: {
      "a workbook without Members": {
        given: { without: ["Members"] },
        says: [
          "There is no tab called Members. Choose Compact > Set up workbook to add it, or give the tab that holds this the name Members.",
        ],
        first: { severity: "error", table: "Members", key: "", column: "", cell: "" },
      },
      "a warning where the figures can do without": {
        given: { without: ["Attendance", "Group updates"] },
        says: [
          "There is no tab called Attendance. Choose Compact > Set up workbook to add it, or give the tab that holds this the name Attendance.",
          "There is no tab called Group updates. Choose Compact > Set up workbook to add it, or give the tab that holds this the name Group updates.",
        ],
        first: { severity: "warning", table: "Attendance" },
      },
    },
    quiet: {
      "tabs that are made when they are needed": {
        without: ["Accepted", "Progress log", "Reports"],
      },
      "a tab under another name": {
        without: ["Members"],
        tabs: [{ ...aGrid("Members", []), name: " member organisations " }],
      },
    },
  },
  "header-row-missing": {
    fires: {
      "a tab of notes": {
        given: { tabs: [aSheet("Members", [["Northants"], ["see the other file"]])] },
        says: [
          "Members has no row of headers (Organisation, Main contact and so on) among its first twenty rows, so nothing in it can be read. Choose Compact > Set up workbook, or type the headers above the rows.",
        ],
      },
      "an empty tab, once and not for every header": {
        given: { tabs: [aSheet("Events", [])] },
        says: [
          "Events has no row of headers (Ref, Event and so on) among its first twenty rows, so nothing in it can be read. Choose Compact > Set up workbook, or type the headers above the rows.",
        ],
      },
    },
    quiet: {
      "titles above the headers": {
        tabs: [aSheet("Settings", [["Compact"], [], ["Setting", "Value"], ...SETTINGS_ROWS])],
      },
    },
  },
  "tab-reaches-far": {
    fires: {
      "a space far below the rows": {
        given: { tabs: [aSheet("Priorities", [...PRIORITIES, ...blankRows(2_500), ["", " "]])] },
        says: [
          "Priorities is in use to row 2,503, though its last row is 2: something stands there, perhaps no more than a space, and every job has to read as far. Ctrl + End goes to E2503; delete the rows and columns beyond the table.",
        ],
        first: { severity: "note", cell: "E2503" },
      },
      "a space far beside the headers": {
        given: {
          tabs: [
            aSheet("Priorities", [
              [...(PRIORITIES[0] ?? []), ...Array<string>(200).fill(""), " "],
              ...PRIORITIES.slice(1),
            ]),
          ],
        },
        says: [
          "Priorities is in use to column GX, though its last header is in E: something stands there, perhaps no more than a space, and every job has to read as far. Ctrl + End goes to GX2; delete the rows and columns beyond the table.",
        ],
      },
    },
    quiet: {
      "formulas to the last row of a new tab": {
        tabs: [aSheet("Priorities", [...PRIORITIES, ...blankRows(997), ["", " "]])],
      },
    },
  },
  "header-missing": {
    fires: {
      "one missing header is one problem, however many rows there are": {
        given: {
          members: [aMember("Tresham Institute"), aMember("Moulton College")],
          without: ["Members: Email"],
        },
        says: [
          "Members has no column called Email. Choose Compact > Set up workbook to add it, or put the header right.",
        ],
        first: { severity: "error", table: "Members", column: "Email", key: "", cell: "" },
      },
      "many that rows can do without are one thing to mend": {
        given: {
          without: ["Phone", "Deputy", "Buddy", "Notes", "Main contact"].map(
            (t) => `Members: ${t}`,
          ),
        },
        says: [
          "Members has no column called Main contact. Choose Compact > Set up workbook to add it, or put the header right.",
          "Members has no columns called Phone, Buddy, Deputy and Notes. Choose Compact > Set up workbook to add them, or put the headers right.",
        ],
        first: { severity: "error", column: "Main contact" },
      },
      "an error where a success measure counts it": {
        given: {
          measures: [aMeasure({ Of: "Jobs Pledge" })],
          without: ["Members: Jobs Pledge on"],
        },
        says: [
          "Members has no column called Jobs Pledge on. Choose Compact > Set up workbook to add it, or put the header right.",
        ],
        first: { severity: "error", column: "Jobs Pledge on" },
      },
      "a misspelt header is named with its place": {
        given: {
          tabs: [
            aSheet("Priorities", [["Ref", "Priority", "Purpose", "Aims", "Lead gruop"], ["P1"]]),
          ],
        },
        says: [
          "Priorities has no column called Lead group. Is it 'Lead gruop' (E1)? Then change that header to Lead group.",
        ],
        first: { severity: "warning", column: "Lead group", cell: "E1", seen: "Lead gruop" },
      },
    },
    quiet: {
      "auto and spare columns may be missing": {
        without: ["Members: Check", "Success measures: Status", "Settings: What it does"],
      },
      "another word for a header, with a colon and odd spacing": {
        tabs: [
          aSheet("Priorities", [["Reference:", "Annual  priority", '"Purpose"', "Aims*", "group"]]),
        ],
      },
      "a missing tab is one problem, not one for each header": { without: ["Priorities"] },
    },
  },
  "header-duplicate": {
    fires: {
      "the same header twice": {
        given: {
          tabs: [
            aSheet("Priorities", [["Ref", "Priority", "Purpose", "Aims", "Lead group", "Aims"]]),
          ],
        },
        says: [
          "Priorities has 2 columns called Aims (D1 and F1). Only column D is read; rename or delete the other.",
        ],
        first: { column: "Aims", cell: "F1" },
      },
      "two headers that mean the same": {
        given: {
          tabs: [
            aSheet("Priorities", [
              ["Reference", "Ref", "Priority", "Purpose", "Aims", "Lead group"],
            ]),
          ],
        },
        says: [
          "Priorities has 2 columns that mean the same: 'Reference' and 'Ref' (A1 and B1). Only column B is read; rename or delete the other.",
        ],
        first: { cell: "A1" },
      },
    },
    quiet: {
      "blank headers are not the same header": {
        tabs: [
          aSheet("Priorities", [["Ref", "Priority", "Purpose", "Aims", "Lead group", "", ""]]),
        ],
      },
    },
  },
  "header-blank": {
    fires: {
      "values under no header": {
        given: {
          tabs: [
            aSheet("Priorities", [
              ["Ref", "Priority", "Purpose", "Aims", "Lead group", ""],
              ["P1", "Skills Pledge", "", "", "", "important"],
              ["P2", "Workforce", "", "", "", ""],
              ["P3", "Events", "", "", "", "later"],
            ]),
          ],
        },
        says: [
          "Priorities: column F has 2 values but no header. Type a header in F1, or clear the column.",
        ],
        first: { cell: "F1" },
      },
    },
    quiet: {
      "a column of boxes nobody ticked": {
        tabs: [
          aSheet("Priorities", [
            ["Ref", "Priority", "Purpose", "Aims", "Lead group", ""],
            ["P1", "Skills Pledge", "", "", "", false],
          ]),
        ],
      },
    },
  },
  "row-blank-between": {
    fires: {
      "one problem for each gap": {
        given: {
          tabs: [
            aSheet("Priorities", [
              ["Ref", "Priority", "Purpose", "Aims", "Lead group"],
              ["P1", "Skills Pledge"],
              [],
              ["P2", "Workforce"],
              [],
              ["", " "],
              ["P3", "Events"],
            ]),
          ],
        },
        says: [
          "Priorities: row 3 is blank, and more rows follow. Sorting and filtering stop at a blank row; delete it.",
          "Priorities: rows 5 to 6 are blank, and more rows follow. Sorting and filtering stop at a blank row; delete them.",
        ],
        first: { key: "Row 3", cell: "" },
      },
    },
    quiet: {
      "blank rows and boxes below the last row": {
        tabs: [
          aSheet("Priorities", [
            ["Ref", "Priority", "Purpose", "Aims", "Lead group"],
            ["P1", "Skills Pledge"],
            [],
            [false],
          ]),
        ],
      },
      "a header repeated for printing is not blank": {
        tabs: [
          aSheet("Priorities", [
            ["Ref", "Priority", "Purpose", "Aims", "Lead group"],
            ["P1", "Skills Pledge"],
            ["Ref", "Priority", "Purpose", "Aims", "Lead group"],
            ["P2", "Workforce"],
          ]),
        ],
      },
    },
  },
  "table-below": {
    fires: {
      "once for the table, and its rows have no problems": {
        given: {
          tabs: [
            aSheet("Priorities", [
              ["Ref", "Priority", "Purpose", "Aims", "Lead group"],
              ["P1", "Skills Pledge"],
              [],
              ["Month", "Meetings", "Events", "Visits"],
              ["May", 1, 2, 3],
            ]),
          ],
        },
        says: [
          "Priorities: another table begins in row 4 ('Month', 'Meetings', 'Events' and 1 more), and none of its rows is read. Move it to a tab of its own; if its rows are records, clear row 4.",
        ],
        first: { key: "Row 4", cell: "" },
      },
    },
    quiet: {
      "headers repeated for printing": {
        tabs: [
          aSheet("Priorities", [
            ["Ref", "Priority", "Purpose", "Aims", "Lead group"],
            ["P1", "Skills Pledge"],
            [],
            ["Ref", "Priority"],
            ["P2", "Workforce"],
          ]),
        ],
      },
    },
  },
  "key-missing": {
    fires: {
      "a member without a name has this one problem": {
        given: { members: [aMember("", { Notes: "see file" })] },
        says: [
          `Row 2: Organisation (${at("Members", "Organisation", 2)}) is blank. Type the Organisation, or clear the row.`,
        ],
        first: {
          key: "Row 2",
          column: "Organisation",
          cell: at("Members", "Organisation", 2),
          seen: "",
        },
      },
      "a row without date and group has one problem": {
        given: { groupUpdates: [{ Update: "All going well" }] },
        says: [
          `Group updates, Row 2: Date (${at("Group updates", "Date", 2)}) is blank. Type the Date, or clear the row.`,
        ],
      },
      "a meeting without a group": {
        given: { meetings: [{ Date: "2009-07-08", Status: "Held" }] },
        says: [
          `Meetings, 8 Jul 2009: Group (${at("Meetings", "Group", 2)}) is blank. Type the Group, or clear the row.`,
        ],
      },
    },
    quiet: {
      "a name that may be blank": {
        attendance: [
          {
            "Meeting date": "2009-07-08",
            Group: "Steering Group",
            Organisation: "X",
            Attended: "Deputy",
          },
        ],
      },
    },
  },
  "row-is-total": {
    fires: {
      "a count below the members, with words beside it": {
        given: {
          members: [
            aMember("Tresham Institute"),
            aMember("Total: 27 members", { Notes: "counted by GA" }),
          ],
        },
        says: [
          `Total: 27 members: Organisation (${at("Members", "Organisation", 3)}) looks like a total, but is read as one more row. Move it to another tab, or clear the row.`,
        ],
        first: { cell: at("Members", "Organisation", 3) },
      },
    },
    quiet: {
      "an organisation with such a word in its name": {
        members: [aMember("Total Care Northants"), aMember("Counting House")],
      },
      "a count that stands alone is no row": { members: [aMember("Total: 27 members")] },
    },
  },
  "row-is-heading": {
    fires: {
      "a sector above its members, said once": {
        given: { members: [aMember("Local authorities"), aMember("Corby", { Sector: "x" })] },
        says: [
          `Local authorities: Organisation (${at("Members", "Organisation", 2)}) is 'Local authorities', which looks like a heading but is read as one more row. Move it out of the table.`,
        ],
        first: { cell: at("Members", "Organisation", 2) },
      },
      "a priority above its actions": {
        given: { actions: [{ Ref: "Priority 1 - Skills Pledge" }] },
        says: [
          `Action plan, Priority 1 - Skills Pledge: Ref (${at("Action plan", "Ref", 2)}) is 'Priority 1 - Skills Pledge', which looks like a heading but is read as one more row. Move it out of the table.`,
        ],
      },
    },
    quiet: {
      "a member of whom nothing else is known yet": {
        members: [aMember("Corby Borough Council"), aMember("NHS CONSORTIUM")],
      },
      "a member with such a name": { members: [aMember("Police", { Email: "a@b.police.uk" })] },
      "a ref of which nothing else is known yet": { actions: [{ Ref: "A12" }] },
    },
  },
  "row-only-named": {
    fires: {
      "rows numbered ahead, one note each": {
        given: { events: [{ Ref: "E1" }], measures: [{ Ref: "SM1" }] },
        says: [
          `Success measures, SM1: Ref (${at("Success measures", "Ref", 2)}) is 'SM1', and nothing else in the row is filled. Fill it in, or clear the row.`,
          `Events, E1: Ref (${at("Events", "Ref", 2)}) is 'E1', and nothing else in the row is filled. Fill it in, or clear the row.`,
        ],
        first: { severity: "note" },
      },
    },
    quiet: {
      "a row that has begun": { actions: [{ Ref: "A1", Owner: "DP" }] },
      "a member of whom nothing else is known: it has a contact to be asked for": {
        members: [aMember("Corby Borough Council")],
      },
    },
  },
  "key-duplicate": {
    fires: {
      "a member that stands twice": {
        given: { members: [aMember("Corby"), aMember("Moulton"), aMember("Corby")] },
        says: [
          `Corby: Organisation (${at("Members", "Organisation", 4)}) is the same as in row 2. Rename one of the two, or delete it.`,
        ],
        first: { cell: at("Members", "Organisation", 4), key: "Corby" },
      },
      "refs in another case": {
        given: {
          priorities: [
            { Ref: "P1", Priority: "x" },
            { Ref: "p1", Priority: "y" },
          ],
        },
        says: [
          `Priorities, p1: Ref (${at("Priorities", "Ref", 3)}) is the same as in row 2. Rename one of the two, or delete it.`,
        ],
      },
      "one group's meeting twice on a day": {
        given: {
          meetings: [
            { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
            { Date: "2009-07-08", Group: "Steering Group", Status: "Planned" },
          ],
        },
        says: [
          `Meetings, 8 Jul 2009, Steering Group: Date (${at("Meetings", "Date", 3)}) is the same as in row 2. Rename one of the two, or delete it.`,
        ],
      },
    },
    quiet: {
      "two groups on one day, two deputies without names": {
        meetings: [
          { Date: "2009-07-08", Group: "Steering Group", Status: "Held" },
          { Date: "2009-07-08", Group: "Theme Group", Status: "Held" },
        ],
        attendance: [1, 2].map(() => ({
          "Meeting date": "2009-07-08",
          Group: "Steering Group",
          Organisation: "NHS",
          Attended: "Deputy",
        })),
      },
    },
  },
};
