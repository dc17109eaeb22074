// The one place that says what lies above what. `npm run layers` checks the code against it, and
// `npm run docs` draws the picture in docs/architecture.md from it.

/**
 * The layers, highest first: each file of `src` and `local` lies in one. `imports` are the layers that
 * it may use; of those in `types` it may import types alone, of which nothing is left after the build.
 */
export const LAYERS = [
  {
    path: "src/main",
    is: "Google's way in: puts the rest together; each export is a function of the script, and what its file imports runs when one of them is called",
    imports: ["src/app", "src/sheets", "src/google"],
    types: [],
  },
  {
    path: "src/selfTest",
    is: "tries on Google what nothing else can: a script of its own, never pushed with the add-on",
    imports: ["src/sheets", "src/google", "src/domain", "src/cells"],
    types: ["src/app"],
  },
  {
    path: "src/sheets",
    is: "the spreadsheet, behind the ports that `src/app` asks for",
    imports: ["src/changes", "src/domain", "src/tables", "src/cells"],
    types: ["src/app"],
  },
  {
    path: "src/google",
    is: "Drive, lock, properties, mail, triggers, behind the same ports",
    imports: ["src/domain", "src/cells"],
    types: ["src/app"],
  },
  {
    path: "src/importPage",
    is: "the page of *Import a spreadsheet*: reads the file in the browser, shows what would come in",
    imports: ["src/dialogPage", "src/sidebar", "local/oldFiles", "local/sheets"],
    types: ["src/app"],
  },
  {
    path: "src/statementPage",
    is: "the page of *Read a Statement of Annual Priorities*: reads the document in the browser, shows what it proposes, to be changed and confirmed",
    imports: ["src/dialogPage", "src/sidebar", "local/oldFiles", "local/sheets", "src/statement"],
    types: ["src/app", "src/domain"],
  },
  {
    path: "src/meetingPage",
    is: "the page of a meeting: its papers with the e-mail before it, its minutes after it, read in the browser",
    imports: [
      "src/dialogPage",
      "src/sidebar",
      "src/minutes",
      "src/cells",
      "local/oldFiles",
      "local/sheets",
    ],
    types: ["src/app", "src/domain"],
  },
  {
    path: "src/balancePage",
    is: "the page *Balance*: the groups against the membership, attendance over the year",
    imports: ["src/dialogPage", "src/sidebar"],
    types: ["src/app"],
  },
  {
    path: "src/membersPage",
    is: "the pages about members: who lacks what, the letters that ask for it, buddies, the forms of the Charter",
    imports: ["src/dialogPage", "src/sidebar", "src/cells"],
    types: ["src/app", "src/chase", "src/domain"],
  },
  {
    path: "src/newYearPage",
    is: "the page of *Start a new year*: what is offered to carry on, what it comes to, done once that is confirmed",
    imports: ["src/dialogPage", "src/sidebar", "src/cells"],
    types: ["src/app"],
  },
  {
    path: "src/regionPage",
    is: "the page *Regional portfolio*: our return, the returns received, what they come to",
    imports: ["src/dialogPage", "src/sidebar", "src/cells"],
    types: ["src/app"],
  },
  {
    path: "src/menuPage",
    is: "the small pages of the menu: the schedule, templates, a document to be made, forgetting a person, help",
    imports: ["src/dialogPage", "src/sidebar"],
    types: ["src/app"],
  },
  {
    path: "src/dialogPage",
    is: "a page in a dialog that goes step by step: the steps above, the ways on below",
    imports: ["src/sidebar"],
    types: [],
  },
  {
    path: "src/sidebar",
    is: "the sidebar page; it shares with the server only the calls' names, the mark of a fault and the shape of what crosses",
    imports: ["src/entryPoint.ts", "src/faultMark.ts"],
    types: ["src/app", "src/report", "src/domain"],
  },
  {
    path: "src/app",
    is: "the jobs (read, decide, apply) and the calls that the sidebar may make",
    imports: [
      "src/meeting",
      "src/chase",
      "src/import",
      "src/statement",
      "src/minutes",
      "src/region",
      "src/year",
      "src/report",
      "src/balance",
      "src/checks",
      "src/changes",
      "src/domain",
      "src/tables",
      "src/cells",
    ],
    types: [],
  },
  {
    path: "src/meeting",
    is: "the papers of a meeting: agenda, minutes to fill in, the groups' papers, the covering e-mail",
    imports: [
      "src/minutes",
      "src/year",
      "src/report",
      "src/balance",
      "src/checks",
      "src/domain",
      "src/tables",
      "src/cells",
    ],
    types: [],
  },
  {
    path: "src/chase",
    is: "what members are asked for, and the letters that ask: one small declaration a topic",
    imports: ["src/checks", "src/changes", "src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/import",
    is: "an old spreadsheet: its tables found, read row by row, merged as changes",
    imports: ["src/checks", "src/changes", "src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/statement",
    is: "a Statement of Annual Priorities: its sentences read, by one small declaration a phrase",
    imports: ["src/changes", "src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/minutes",
    is: "the minutes of a meeting: who was there, what was agreed, who does what by when",
    imports: ["src/checks", "src/changes", "src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/region",
    is: "what a Compact returns to its region, and what the returns of many come to",
    imports: ["src/report", "src/changes", "src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/year",
    is: "the end of a programme year: what is kept of it, what is carried on into the next",
    imports: ["src/changes", "src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/report",
    is: "the report as a value; then Word, HTML, or the coordinator's own template",
    imports: ["src/balance", "src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/balance",
    is: "the groups against the membership by sector, district and size; attendance over the year",
    imports: ["src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/checks",
    is: "what is wrong in the rows: one small declaration a rule",
    imports: ["src/changes", "src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/changes",
    is: "what to write, as data, and where it lands once rows have moved",
    imports: ["src/domain", "src/tables", "src/cells"],
    types: [],
  },
  {
    path: "src/domain",
    is: "the Compact as values and questions: who is a member, counting, judging, why",
    imports: ["src/tables", "src/cells", "src/faultMark.ts"],
    types: [],
  },
  {
    path: "src/tables",
    is: "one declaration a tab, and the engine that reads a tab by it",
    imports: ["src/cells"],
    types: [],
  },
  {
    path: "src/cells",
    is: "what a cell holds, read as a day, a number, an answer",
    imports: [],
    types: [],
  },
  {
    path: "src/entryPoint.ts",
    is: "by which name Google knows a call",
    imports: [],
    types: [],
  },
  {
    path: "src/faultMark.ts",
    is: "by which words the page knows a fault of the program",
    imports: [],
    types: [],
  },
  {
    path: "local/cli",
    is: "the commands of `npx compact`",
    imports: [
      "local/preview",
      "local/oldFiles",
      "local/appsScript",
      "local/sheets",
      "src/chase",
      "src/region",
      "src/domain",
      "src/tables",
      "src/cells",
      "src/entryPoint.ts",
    ],
    types: ["src/app"],
  },
  {
    path: "local/preview",
    is: "the spreadsheet, menu and sidebar in a browser",
    imports: ["local/appsScript", "local/sheets"],
    types: [],
  },
  {
    path: "local/oldFiles",
    is: "what an old spreadsheet, a Statement or minutes have in them, whatever program wrote the file",
    imports: ["local/sheets", "src/statement", "src/minutes", "src/domain", "src/cells"],
    types: [],
  },
  {
    path: "local/appsScript",
    is: "Google's services and the realm that runs what is in `dist`",
    imports: ["local/sheets"],
    types: [],
  },
  {
    path: "local/sheets",
    is: "a workbook as Google Sheets holds it: values, formulas, .xlsx files",
    imports: [],
    types: [],
  },
];

/**
 * Folders whose files still import types of each other in a circle, and why. One that no longer does must go
 * from this list.
 */
export const KNOWN_CYCLES = {
  "local/sheets/workbook":
    "a sheet knows its workbook, as in Google Sheets, and the formula engine is handed the workbook",
};
