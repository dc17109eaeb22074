import type { Project, RunOptions } from "../../local/appsScript/project/project";
import { insertRows } from "../../local/sheets/workbook/rowsAndColumns";
import type { AskOf, CallName } from "../../src/app/calls/calls";
import { nineReturns } from "../region/nineReturns";
import { answerOf, columnOf, edit, put, replyTo, sheetOf, workbookOf } from "../support/addOn";
import { found, NOW, named, type World, worldOf } from "./world";

/** A way in: who comes in, what it needs to be there, what it does. */
export interface EntryPoint {
  /** "page": a call, answered with a Reply; "menu": shows dialogs; "trigger": nobody is there. */
  readonly from: "page" | "menu" | "trigger";
  readonly world: World;
  readonly run: (project: Project, options: RunOptions) => unknown;
}

/** Every way into the add-on, on what makes it do something. `bare` lacks tabs of the add-on's own. */
export function entryPoints(sample: World): Readonly<Record<string, EntryPoint>> {
  const worldAfter = (change: (project: Project) => void): World => {
    const project = sample.open();
    change(project);
    return worldOf(project);
  };
  const bare = worldAfter((project) => {
    for (const name of ["Progress log", "Reports", "Accepted"]) {
      workbookOf(project).removeSheet(sheetOf(project, name));
    }
  });
  const meetingDue = worldAfter(planMeeting);
  const looked = sample.open();
  const toMend = found(looked, ({ suggestion }) => suggestion !== null);
  const toAccept = named(found(looked, ({ suggestion, cell }) => !suggestion && cell !== ""));
  const mended = worldAfter((project) => replyTo(project, "applyFix", { problem: named(toMend) }));
  const accepted = worldAfter((project) => {
    replyTo(project, "acceptProblem", { problem: toAccept, reason: "known" });
  });
  const withTemplate = worldAfter((project) =>
    replyTo(project, "makeOwnTemplate", { kind: "report" }),
  );
  const imported = worldAfter((project) => {
    replyTo(project, "importSpreadsheet", { sheets: [OLD_LIST], map: [], write: true });
    // Somebody has typed a row below what came in.
    const members = sheetOf(project, "Members");
    const below = members.lastRow() + 1;
    if (below > members.rowCount) insertRows(members, below, 1, "from before");
    put(members, below, "Organisation", "Later Members Ltd");
  });
  const [lastImport] = answerOf(imported.open(), "readProblems", {}).changes;
  const typed = worldAfter((project) => {
    put(sheetOf(project, "Success measures"), 7, "Measured by", "Typed figure");
  });
  const withSchedule = worldAfter((project) =>
    replyTo(project, "setSchedule", { on: true, share: true }),
  );
  const members = sheetOf(looked, "Members");
  const member = {
    organisation: String(members.cell(3, 1)?.value),
    row: 3,
    cells: [
      { title: "Phone", from: textAt(looked, "Phone"), to: "01604 000000" },
      { title: "Job title", from: textAt(looked, "Job title"), to: "Director" },
    ],
  };
  const withOldTab = worldAfter((project) => {
    const old = workbookOf(project).addSheet(OLD_LIST.name);
    OLD_LIST.cells.forEach((line, row) => {
      for (const [column, value] of line.entries()) old.setCell(row + 1, column + 1, { value });
    });
  });
  const regional = worldAfter((project) =>
    replyTo(project, "addReturns", { files: nineReturns(false) }),
  );
  const yearOver = worldAfter((project) => {
    const settings = sheetOf(project, "Settings");
    for (let at = 2; at <= settings.lastRow(); at++) {
      if (settings.cell(at, 1)?.value === "Year ends") put(settings, at, "Value", END_OF_OCTOBER);
    }
  });
  const [due] = answerOf(looked, "previewLetters", { topics: ["survey"], again: [] }).messages;
  if (due === undefined) throw new Error("The sample has lost its silent members.");
  const { parts, to, subject, body } = due;
  const recorded = { parts, to };
  const letter = { ...recorded, subject, body, again: false };
  const answered = worldAfter((project) => {
    const other = {
      ...recorded,
      parts: [{ organisation: "Moulton College", topics: ["contact"], step: "first" }],
    };
    replyTo(project, "recordLetter", other as AskOf<"recordLetter">);
    put(sheetOf(project, "Members"), 21, "Contact confirmed on", NOW_AS_SHEETS_COUNT);
  });
  const stopped = worldAfter((project) => {
    replyTo(project, "recordLetter", recorded);
    put(sheetOf(project, "Correspondence"), 2, "How", "Being sent");
  });
  const [inDoubt] = answerOf(stopped.open(), "readChase", {}).perhapsSent;
  if (inDoubt === undefined) throw new Error("No letter is in doubt.");
  const pairs = answerOf(looked, "readBuddies", {})
    .proposals.slice(0, 1)
    .flatMap(({ organisation, buddy }) => (buddy === null ? [] : [{ organisation, buddy }]));
  const [unsettled] = answerOf(looked, "readToday", {})
    .things.filter(({ click }) => click.does === "change")
    .map(({ kind, key }) => ({ kind, key }));
  if (unsettled === undefined) throw new Error("The sample has nothing to settle.");
  const contact = textAt(looked, "Main contact");
  return {
    updateProgress: page("updateProgress", { asAt: null }),
    "updateProgress, tabs missing": page("updateProgress", { asAt: null }, bare),
    checkWorkbook: page("checkWorkbook", {}),
    "setUpWorkbook, tabs missing": page("setUpWorkbook", {}, bare),
    makeReport: page("makeReport", { asAt: null, withPdf: true }),
    "makeReport, own template": page("makeReport", { asAt: null }, withTemplate),
    readMeetings: page("readMeetings", {}),
    readBalance: page("readBalance", {}),
    makePack: page("makePack", { meeting: "2009-12-10" }),
    makeCalendar: page("makeCalendar", {}),
    chaseMembers: page("chaseMembers", { topics: [], asAt: null, recordAs: "letter" }),
    readChase: page("readChase", {}),
    "readChase, an answer come": page("readChase", {}, answered),
    previewLetters: page("previewLetters", { topics: ["survey"], again: [] }),
    sendLetter: page("sendLetter", letter),
    "sendLetter, the tab there": page("sendLetter", letter, answered),
    recordLetter: page("recordLetter", recorded),
    settleLetter: page("settleLetter", { letter: inDoubt, went: false }, stopped),
    saveLetterWords: page("saveLetterWords", {
      parts: [{ part: "Closing", words: "With thanks." }],
      remindAfter: 10,
      escalateAfter: 14,
    }),
    readBuddies: page("readBuddies", {}),
    recordBuddies: page("recordBuddies", { pairs }),
    readCharter: page("readCharter", {}),
    makeCharter: page("makeCharter", { organisations: ["Moulton College"] }),
    recordCharters: page("recordCharters", {
      signed: [{ organisation: "Moulton College", on: "1/9/2009", signatory: "A B", position: "" }],
    }),
    readProgress: page("readProgress", {}),
    readMeasure: page("readMeasure", { ref: "SM1" }),
    keepAsAt: page("keepAsAt", { day: "2009-09-30" }),
    typeFigure: page("typeFigure", { ref: "SM6", ...FIGURE }, typed),
    readToday: page("readToday", {}),
    addMeeting: page("addMeeting", {}),
    doThing: page("doThing", unsettled),
    readProblems: page("readProblems", {}),
    countProblems: page("countProblems", {}),
    applyFix: page("applyFix", { problem: named(toMend) }),
    applyFixes: page("applyFixes", { problems: [named(toMend)] }),
    applyAllFixes: page("applyAllFixes", { rule: toMend.rule }),
    readUndo: page("readUndo", { id: 2 }, mended),
    undoChange: page("undoChange", { id: 2 }, mended),
    "undoChange, of an import": page("undoChange", { id: lastImport?.id ?? 0 }, imported),
    emptyUndoList: page("emptyUndoList", {}, mended),
    acceptProblem: page("acceptProblem", { problem: toAccept, reason: "known" }),
    "acceptProblem, tab missing": page(
      "acceptProblem",
      { problem: toAccept, reason: "known" },
      bare,
    ),
    acceptProblems: page("acceptProblems", { problems: [toAccept], reason: "known" }),
    bringBackProblem: page("bringBackProblem", { problem: toAccept }, accepted),
    readMember: page("readMember", { which: { at: "selection" } }),
    listMembers: page("listMembers", {}),
    saveMember: page("saveMember", member),
    readReport: page("readReport", {}),
    importSpreadsheet: page("importSpreadsheet", { sheets: [OLD_LIST], map: [], write: true }),
    readStatement: page("readStatement", { parts: STATEMENT, year: "2009-10", write: true }),
    previewStatement: page("previewStatement", { parts: STATEMENT, year: "2009-10" }),
    addFromStatement: page("addFromStatement", {
      priorities: [{ priority: "Good Practice Events" }],
      measures: [{ priority: "Good Practice Events", values: { measure: "Hold 3 events" } }],
    }),
    readImport: page("readImport", {}),
    stagePiece: page("stagePiece", { id: STAGED, piece: 0, text: "[]" }),
    discardImport: page("discardImport", { id: STAGED }),
    previewImport: page("previewImport", { source: OLD_TAB, map: [] }, withOldTab),
    readImportList: page(
      "readImportList",
      { source: OLD_TAB, map: [], table: 0, list: "newRows", from: 0 },
      withOldTab,
    ),
    takeBackImport: page("takeBackImport", { change: 2, tab: null }, mended),
    importFrom: page(
      "importFrom",
      { source: OLD_TAB, map: [], conflicts: { takeAll: false, except: [] } },
      withOldTab,
    ),
    makeReturn: page("makeReturn", { asAt: null }),
    readReturns: page("readReturns", { files: [], withDocument: false }),
    readRegion: page("readRegion", {}, regional),
    saveReturn: page("saveReturn", { toDrive: true }),
    setUpRegion: page("setUpRegion", {}),
    addReturns: page("addReturns", { files: nineReturns(true) }),
    "addReturns, the tabs there": page("addReturns", { files: nineReturns(true) }, regional),
    confirmLikeMeasures: page("confirmLikeMeasures", { likeMeasures: [LIKE] }, regional),
    allReturns: page("allReturns", {}, regional),
    makePortfolio: page("makePortfolio", {}, regional),
    makeStatement: page("makeStatement", {}),
    startNewYear: page("startNewYear", { measures: null, actions: null, write: true }, yearOver),
    readMinutes: page("readMinutes", { parts: MINUTES, write: true }),
    forgetPerson: page("forgetPerson", { person: contact, write: true }),
    readSchedule: page("readSchedule", {}),
    setSchedule: page("setSchedule", { on: true, share: true }),
    "setSchedule, off": page("setSchedule", { on: false, share: true }, withSchedule),
    readTemplate: page("readTemplate", { kind: "report" }),
    makeOwnTemplate: page("makeOwnTemplate", { kind: "report" }),
    "makeOwnTemplate, for minutes": page("makeOwnTemplate", { kind: "minutes" }),
    dropTemplate: page("dropTemplate", { kind: "report" }, withTemplate),
    readHelp: page("readHelp", {}),
    goToCell: page("goToCell", { sheet: "Members", cell: "A2" }),
    readSelection: page("readSelection", {}),
    "menu openSidebar": menu("openSidebar"),
    "menu openReportView": menu("openReportView"),
    "menu updateProgress": menu("updateProgress"),
    "menu checkWorkbook": menu("checkWorkbook"),
    "menu setUpWorkbook": menu("setUpWorkbook", bare),
    "menu openReportTemplate": menu("openReportTemplate"),
    "menu openMinutesTemplate": menu("openMinutesTemplate"),
    "menu scheduleReports": menu("scheduleReports"),
    "menu openImport": menu("openImport"),
    "menu openReadStatement": menu("openReadStatement"),
    "menu openChase": menu("openChase"),
    "menu openBuddies": menu("openBuddies"),
    "menu openCharterPack": menu("openCharterPack"),
    "menu openPapers": menu("openPapers"),
    "menu openMinutes": menu("openMinutes"),
    "menu openBalance": menu("openBalance"),
    "menu openCalendarFile": menu("openCalendarFile"),
    "menu beginNewYear": menu("beginNewYear", yearOver),
    "menu openRegion": menu("openRegion"),
    "menu openStatement": menu("openStatement"),
    "menu openForgetPerson": menu("openForgetPerson"),
    "menu openUndo": menu("openUndo"),
    "menu showHelp": menu("showHelp"),
    onOpen: trigger((project, options) => project.opened(options)),
    onInstall: trigger((project, options) => project.run("onInstall", [], options)),
    onEdit: trigger((project, options) => {
      const column = columnOf(sheetOf(project, "Members"), "Email");
      const sheetId = sheetOf(project, "Members").id;
      edit(project, { kind: "type", sheetId, row: 2, column, text: "asha.abbott@" }, options);
    }),
    makeScheduledReports: trigger((project, options) => {
      project.run("makeScheduledReports", [], { ...options, withUi: false });
    }, meetingDue),
  };

  function page<N extends CallName>(name: N, ask: AskOf<N>, world = sample): EntryPoint {
    return { from: "page", world, run: (project, options) => replyTo(project, name, ask, options) };
  }

  function menu(name: string, world = sample): EntryPoint {
    return { from: "menu", world, run: (project, options) => project.run(name, [], options) };
  }

  function trigger(run: EntryPoint["run"], world = sample): EntryPoint {
    return { from: "trigger", world, run };
  }
}

function textAt(project: Project, title: string): string {
  const members = sheetOf(project, "Members");
  return String(members.cell(3, columnOf(members, title))?.value ?? "");
}

const LIKE = {
  measuredBy: "Typed figure",
  thing: "Days lost",
  unit: "days",
  countsAs: "Days lost to sickness",
};

const FIGURE = { day: "30/9/2009", figure: "3", source: "survey", note: "" };

const OLD_LIST = {
  name: "2008 list",
  cells: [
    ["Organisation", "Main contact", "Email", "Notes"],
    ["New Members Ltd", "Nia New", "nia@new.example", "=1+1"],
    ["Newer Members Ltd", "Ned Newer", "ned@newer.example", "+2"],
  ],
  merges: [],
};

const STATEMENT: AskOf<"readStatement">["parts"] = [
  { kind: "line", text: "Hold 3 Good Practice Events before the end of March 2010" },
];

/** 7 October 2009, as Sheets counts days. */
const NOW_AS_SHEETS_COUNT = 40_093;

/** 31 October 2009, as Sheets counts days. */
const END_OF_OCTOBER = 40_117;

const STAGED = "2009-10-07-abcd";
const OLD_TAB = { from: "tab", name: "2008 list", onlyNew: false } as const;

const MINUTES: AskOf<"readMinutes">["parts"] = [
  { kind: "line", text: "Steering Group, 7 September 2009" },
  { kind: "line", text: "Action: Asha Abbott to book the venue by 30 September 2009" },
];

const DAY_MS = 86_400_000;

/** A Steering Group meeting in three days, whose draft report is due. */
function planMeeting(project: Project): void {
  const meetings = sheetOf(project, "Meetings");
  const row = meetings.lastRow() + 1;
  const serial = Math.floor(NOW.getTime() / DAY_MS) + 25_569 + 3;
  meetings.setCell(row, columnOf(meetings, "Date"), { value: serial, numberFormat: "dd/mm/yyyy" });
  put(meetings, row, "Group", "Steering Group");
  put(meetings, row, "Status", "Planned");
  const settings = sheetOf(project, "Settings");
  for (let at = 2; at <= settings.lastRow(); at++) {
    const name = settings.cell(at, 1)?.value;
    if (name === "Report recipients") put(settings, at, "Value", "chair@compact.example");
    if (name === "As at") settings.setCell(at, 2, undefined);
  }
}
