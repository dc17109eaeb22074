import * as z from "zod/mini";
import { COVERAGE_STATES } from "../../region/coverage";
import { chaseMembers } from "../jobs/chaseMembers";
import { checkWorkbookJob } from "../jobs/checkWorkbook";
import { forgetPerson } from "../jobs/forgetPerson";
import { importSpreadsheet } from "../jobs/importSpreadsheet";
import { makeCalendar } from "../jobs/makeCalendar";
import { makePack } from "../jobs/makePack";
import { makeReport } from "../jobs/makeReport";
import { makeReturn } from "../jobs/makeReturn";
import { makeStatement } from "../jobs/makeStatement";
import { readMinutesJob } from "../jobs/readMinutesJob";
import { readReturns } from "../jobs/readReturns";
import { readStatementJob } from "../jobs/readStatementJob";
import { saveLetterWords } from "../jobs/saveLetterWords";
import { recordLetter, sendLetter } from "../jobs/sendLetter";
import { setUpWorkbookJob } from "../jobs/setUpWorkbook";
import { startNewYear } from "../jobs/startNewYear";
import { updateProgressJob } from "../jobs/updateProgress";
import type { Ports } from "../ports";
import { acceptProblem, acceptProblems, bringBackProblem } from "./acceptProblem";
import { addMeeting } from "./addMeeting";
import { applyAllFixes, applyFix, applyFixes } from "./applyFix";
import {
  AS_AT,
  ASKED_NAMES,
  ASKED_SHEETS,
  CELL_TEXT,
  DAY,
  DAYS,
  DOCUMENT_PARTS,
  IMPORT_ASKED,
  LIST_NAME,
  listOf,
  MEMBER_CHOICE,
  NOTHING,
  PROBLEM,
  PROBLEMS,
  RECORDED_LETTER,
  ROW,
  RULE,
  SENT_FILES,
  SHORT,
  STAGED_ID,
  TEMPLATE,
  TOPIC_LIST,
  TYPED_VALUES,
} from "./askShapes";
import { readBuddies, recordBuddies } from "./buddyCalls";
import { call } from "./call";
import { makeCharter, readCharter, recordCharters } from "./charterCalls";
import { previewLetters, readChase, settleLetter } from "./chaseCalls";
import { countOpenProblems } from "./countOpenProblems";
import { goToCell, readSelection } from "./goToCell";
import {
  discardImport,
  importFrom,
  previewImport,
  readImport,
  readImportList,
  stagePiece,
  takeBackImport,
} from "./importCalls";
import { keepAsAt } from "./keepAsAt";
import { OLD_SHEET, sheetsFromText } from "./oldSheetSchema";
import { readBalance } from "./readBalance";
import { readHelp } from "./readHelp";
import { readMeetings } from "./readMeetings";
import { listMembers, readMember } from "./readMember";
import { readProblems } from "./readProblems";
import { readMeasure, readProgress } from "./readProgress";
import { readReport } from "./readReport";
import { doThing, readToday } from "./readToday";
import {
  addReturns,
  allReturns,
  confirmLikeMeasures,
  makePortfolio,
  readRegion,
  saveReturn,
  setUpRegion,
} from "./regionCalls";
import { saveMember } from "./saveMember";
import { readSchedule, setSchedule } from "./scheduleCalls";
import { addFromStatement, previewStatement } from "./statementCalls";
import { dropTemplate, makeOwnTemplate, readTemplate } from "./templateCalls";
import { typeFigure } from "./typeFigure";
import { emptyUndoList, readUndo, undoChange } from "./undoChange";

/**
 * Every call that the sidebar, the command line and the preview may make, by name: what is asked
 * and what answers. The call `goToCell` is Google's top-level function `callGoToCell`.
 */
export const CALLS = {
  updateProgress: call(
    "Updating progress",
    z.strictObject({ asAt: z.nullable(DAY) }),
    updateProgressJob,
  ),
  checkWorkbook: call("Checking the workbook", NOTHING, checkWorkbookJob),
  setUpWorkbook: call("Setting up the workbook", NOTHING, setUpWorkbookJob),
  makeReport: call(
    "Making the report",
    z.strictObject({
      asAt: z.nullable(DAY),
      forMeeting: z._default(z.nullable(DAY), null),
      withContacts: z._default(z.boolean(), false),
      withPdf: z._default(z.boolean(), false),
      template: z._default(z.nullable(z.string()), null),
      builtIn: z._default(z.boolean(), false),
      withSharing: z._default(z.boolean(), false),
    }),
    makeReport,
  ),
  readMeetings: call("Looking for planned meetings", NOTHING, readMeetings),
  readBalance: call("Reading the balance", NOTHING, readBalance),
  makePack: call(
    "Making the papers",
    z.strictObject({
      meeting: DAY,
      group: z._default(z.nullable(SHORT), null),
      asAt: z._default(z.nullable(DAY), null),
      template: z._default(z.nullable(z.string()), null),
      minutesTemplate: z._default(z.nullable(z.string()), null),
      withLinks: z._default(z.boolean(), true),
    }),
    makePack,
  ),
  makeCalendar: call("Making the calendar file", NOTHING, makeCalendar),
  chaseMembers: call(
    "Writing the letters",
    z.strictObject({
      topics: TOPIC_LIST,
      asAt: z.nullable(DAY),
      recordAs: z._default(z.nullable(SHORT), null),
    }),
    chaseMembers,
  ),
  readChase: call("Looking for what members lack", NOTHING, readChase),
  previewLetters: call(
    "Writing the letters",
    z.strictObject({ topics: TOPIC_LIST, again: listOf(CELL_TEXT) }),
    previewLetters,
  ),
  sendLetter: call(
    "Sending the letter",
    z.strictObject({
      ...RECORDED_LETTER,
      subject: SHORT,
      body: CELL_TEXT,
      again: z.boolean(),
    }),
    sendLetter,
  ),
  recordLetter: call("Recording the letter", z.strictObject(RECORDED_LETTER), recordLetter),
  settleLetter: call(
    "Recording whether the letter went",
    z.strictObject({
      letter: z.strictObject({
        sentOn: DAY,
        organisation: CELL_TEXT,
        to: CELL_TEXT,
        topics: CELL_TEXT,
        step: CELL_TEXT,
      }),
      went: z.boolean(),
    }),
    settleLetter,
  ),
  saveLetterWords: call(
    "Keeping the words",
    z.strictObject({
      parts: listOf(z.strictObject({ part: SHORT, words: CELL_TEXT })),
      remindAfter: DAYS,
      escalateAfter: DAYS,
    }),
    saveLetterWords,
  ),
  readCharter: call("Looking who has signed the Charter", NOTHING, readCharter),
  makeCharter: call(
    "Writing the Charter",
    z.strictObject({ organisations: listOf(CELL_TEXT).check(z.minLength(1)) }),
    makeCharter,
  ),
  recordCharters: call(
    "Writing the dates of signing",
    z.strictObject({
      signed: listOf(
        z.strictObject({ organisation: CELL_TEXT, on: SHORT, signatory: SHORT, position: SHORT }),
      ),
    }),
    recordCharters,
  ),
  readBuddies: call("Looking for buddies", NOTHING, readBuddies),
  recordBuddies: call(
    "Writing the buddies",
    z.strictObject({
      pairs: listOf(z.strictObject({ organisation: CELL_TEXT, buddy: CELL_TEXT })),
    }),
    recordBuddies,
  ),
  readProgress: call("Reading the progress", z.strictObject(AS_AT), readProgress),
  readMeasure: call(
    "Reading the measure",
    z.strictObject({ ref: CELL_TEXT, ...AS_AT }),
    readMeasure,
  ),
  keepAsAt: call("Keeping the day", z.strictObject({ day: DAY }), keepAsAt),
  typeFigure: call(
    "Saving the figure",
    z.strictObject({ ref: CELL_TEXT, day: SHORT, figure: SHORT, source: SHORT, note: SHORT }),
    typeFigure,
  ),
  readToday: call("Reading what there is today", NOTHING, readToday),
  addMeeting: call("Adding the meeting", NOTHING, addMeeting),
  doThing: call("Making the change", z.strictObject({ kind: SHORT, key: CELL_TEXT }), doThing),
  readProblems: call("Reading the problems", NOTHING, readProblems),
  countProblems: call("Counting the problems", NOTHING, countOpenProblems),
  applyFix: call("Making the change", z.strictObject({ problem: PROBLEM }), applyFix),
  applyFixes: call("Making the changes", z.strictObject({ problems: PROBLEMS }), applyFixes),
  applyAllFixes: call("Making the changes", z.strictObject({ rule: RULE }), applyAllFixes),
  readUndo: call("Looking at the change", z.strictObject({ id: ROW }), readUndo),
  undoChange: call("Undoing the change", z.strictObject({ id: ROW }), undoChange),
  emptyUndoList: call("Emptying the undo list", NOTHING, emptyUndoList),
  acceptProblem: call(
    "Accepting the problem",
    z.strictObject({ problem: PROBLEM, reason: SHORT.check(z.regex(/\S/)) }),
    acceptProblem,
  ),
  acceptProblems: call(
    "Accepting the problems",
    z.strictObject({ problems: PROBLEMS, reason: SHORT.check(z.regex(/\S/)) }),
    acceptProblems,
  ),
  bringBackProblem: call(
    "Bringing the problem back",
    z.strictObject({ problem: PROBLEM }),
    bringBackProblem,
  ),
  readMember: call("Reading the member", z.strictObject({ which: MEMBER_CHOICE }), readMember),
  listMembers: call("Looking for members", NOTHING, listMembers),
  saveMember: call(
    "Saving the member",
    z.strictObject({
      organisation: CELL_TEXT,
      row: ROW,
      cells: listOf(z.strictObject({ title: CELL_TEXT, from: CELL_TEXT, to: CELL_TEXT })),
    }),
    saveMember,
  ),
  readReport: call("Reading the report", z.strictObject(AS_AT), readReport),
  importSpreadsheet: call(
    "The import",
    z.strictObject({
      sheets: listOf(OLD_SHEET),
      map: listOf(z.strictObject({ from: CELL_TEXT, to: SHORT })),
      tables: z.optional(ASKED_SHEETS),
      names: z.optional(ASKED_NAMES),
      write: z.boolean(),
    }),
    importSpreadsheet,
  ),
  readImport: call("Looking at the tabs", NOTHING, readImport),
  stagePiece: call(
    "Sending the file",
    z.strictObject({ id: STAGED_ID, piece: ROW, text: z.string().check(z.maxLength(500_000)) }),
    stagePiece,
  ),
  discardImport: call("Stopping the import", z.strictObject({ id: STAGED_ID }), discardImport),
  previewImport: call("Comparing the spreadsheet", z.strictObject(IMPORT_ASKED), (ports, ask) =>
    previewImport(ports, ask, sheetsFromText),
  ),
  readImportList: call(
    "Comparing the spreadsheet",
    z.strictObject({ ...IMPORT_ASKED, table: ROW, list: LIST_NAME, from: ROW }),
    (ports, ask) => readImportList(ports, ask, sheetsFromText),
  ),
  importFrom: call(
    "The import",
    z.strictObject({
      ...IMPORT_ASKED,
      conflicts: z.strictObject({
        takeAll: z.boolean(),
        except: listOf(z.strictObject({ table: SHORT, key: CELL_TEXT, column: CELL_TEXT })),
      }),
    }),
    (ports, ask) => importFrom(ports, ask, sheetsFromText),
  ),
  takeBackImport: call(
    "Taking the import back",
    z.strictObject({ change: ROW, tab: z.nullable(SHORT) }),
    takeBackImport,
  ),
  readStatement: call(
    "Reading the Statement",
    z.strictObject({ parts: DOCUMENT_PARTS, year: z.nullable(SHORT), write: z.boolean() }),
    readStatementJob,
  ),
  previewStatement: call(
    "Reading the Statement",
    z.strictObject({ parts: DOCUMENT_PARTS, year: z.nullable(SHORT) }),
    previewStatement,
  ),
  addFromStatement: call(
    "Adding what the Statement says",
    z.strictObject({
      priorities: listOf(TYPED_VALUES),
      measures: listOf(z.strictObject({ priority: CELL_TEXT, values: TYPED_VALUES })),
      settings: z.optional(TYPED_VALUES),
    }),
    addFromStatement,
  ),
  makeReturn: call("Making the return", z.strictObject({ asAt: z.nullable(DAY) }), makeReturn),
  readReturns: call(
    "Reading the returns",
    z.strictObject({
      files: SENT_FILES,
      coverage: z._default(
        z.nullable(
          listOf(
            z.strictObject({
              compact: SHORT,
              asAt: z.nullable(SHORT),
              daysOld: z.nullable(z.number()),
              age: SHORT,
              state: z.enum(COVERAGE_STATES),
              why: CELL_TEXT,
            }),
          ),
        ),
        null,
      ),
      asAt: z._default(z.nullable(DAY), null),
      withDocument: z.boolean(),
    }),
    readReturns,
  ),
  readRegion: call("Reading the region", NOTHING, readRegion),
  saveReturn: call("Making the return", z.strictObject({ toDrive: z.boolean() }), saveReturn),
  setUpRegion: call("Setting up the regional workbook", NOTHING, setUpRegion),
  addReturns: call("Adding the returns", z.strictObject({ files: SENT_FILES }), addReturns),
  confirmLikeMeasures: call(
    "Keeping the names",
    z.strictObject({
      likeMeasures: listOf(
        z.strictObject({ measuredBy: SHORT, thing: CELL_TEXT, unit: SHORT, countsAs: SHORT }),
      ),
    }),
    confirmLikeMeasures,
  ),
  allReturns: call("Putting the returns together", NOTHING, allReturns),
  makePortfolio: call("Making the portfolio", NOTHING, makePortfolio),
  makeStatement: call("Writing the Statement", NOTHING, makeStatement),
  startNewYear: call(
    "Starting a new year",
    z.strictObject({
      measures: z.nullable(listOf(CELL_TEXT)),
      actions: z.nullable(listOf(CELL_TEXT)),
      dueMoves: z._default(listOf(CELL_TEXT), []),
      write: z.boolean(),
      seen: z._default(z.nullable(z.string()), null),
    }),
    startNewYear,
  ),
  readMinutes: call(
    "Reading the minutes",
    z.strictObject({
      parts: DOCUMENT_PARTS,
      write: z.boolean(),
      leave: z._default(listOf(CELL_TEXT), []),
      notes: z._default(listOf(CELL_TEXT), []),
    }),
    readMinutesJob,
  ),
  forgetPerson: call(
    "Forgetting the person",
    z.strictObject({ person: SHORT, write: z.boolean() }),
    forgetPerson,
  ),
  readSchedule: call("Reading the schedule", NOTHING, readSchedule),
  setSchedule: call(
    "Scheduling reports",
    z.strictObject({ on: z.boolean(), share: z.boolean() }),
    setSchedule,
  ),
  readTemplate: call("Looking for the template", TEMPLATE, readTemplate),
  makeOwnTemplate: call("Making the template", TEMPLATE, makeOwnTemplate),
  dropTemplate: call("Going back to what is built in", TEMPLATE, dropTemplate),
  readHelp: call("Reading the help", NOTHING, readHelp),
  goToCell: call("Going to the cell", z.strictObject({ sheet: SHORT, cell: SHORT }), goToCell),
  readSelection: call("Finding the selected cell", NOTHING, readSelection),
} as const;

export type CallName = keyof typeof CALLS;
export type AskOf<N extends CallName> = z.input<(typeof CALLS)[N]["ask"]>;
export type AnswerOf<N extends CallName> = ReturnType<(typeof CALLS)[N]["answer"]>;

/**
 * Answers a call with the JSON text of a Reply. The ask is parsed on arrival, as a table is: one
 * that does not fit is refused ("ask-unreadable"). Throws only what is a bug or Google's own
 * error, so that it is logged where it happened; the page knows what to say about those.
 */
export function answerCall(ports: Ports, name: CallName, json: string): string {
  return JSON.stringify(CALLS[name].reply(ports, json));
}
