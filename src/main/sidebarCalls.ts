import { answerCall, CALLS, type CallName } from "../app/calls/calls";
import { told } from "./told";

// What the sidebar, the command line and the preview may call: JSON text in, JSON text out.
export const callUpdateProgress = answers("updateProgress");
export const callCheckWorkbook = answers("checkWorkbook");
export const callSetUpWorkbook = answers("setUpWorkbook");
export const callMakeReport = answers("makeReport");
export const callReadMeetings = answers("readMeetings");
export const callReadBalance = answers("readBalance");
export const callMakePack = answers("makePack");
export const callMakeCalendar = answers("makeCalendar");
export const callChaseMembers = answers("chaseMembers");
export const callReadChase = answers("readChase");
export const callPreviewLetters = answers("previewLetters");
export const callSendLetter = answers("sendLetter");
export const callRecordLetter = answers("recordLetter");
export const callSettleLetter = answers("settleLetter");
export const callSaveLetterWords = answers("saveLetterWords");
export const callReadCharter = answers("readCharter");
export const callMakeCharter = answers("makeCharter");
export const callRecordCharters = answers("recordCharters");
export const callReadBuddies = answers("readBuddies");
export const callRecordBuddies = answers("recordBuddies");
export const callReadProgress = answers("readProgress");
export const callReadMeasure = answers("readMeasure");
export const callTypeFigure = answers("typeFigure");
export const callReadProblems = answers("readProblems");
export const callApplyFix = answers("applyFix");
export const callApplyAllFixes = answers("applyAllFixes");
export const callReadUndo = answers("readUndo");
export const callUndoChange = answers("undoChange");
export const callEmptyUndoList = answers("emptyUndoList");
export const callAcceptProblem = answers("acceptProblem");
export const callBringBackProblem = answers("bringBackProblem");
export const callReadMember = answers("readMember");
export const callSaveMember = answers("saveMember");
export const callReadReport = answers("readReport");
export const callReadStatement = answers("readStatement");
export const callPreviewStatement = answers("previewStatement");
export const callAddFromStatement = answers("addFromStatement");
export const callMakeReturn = answers("makeReturn");
export const callReadReturns = answers("readReturns");
export const callMakeStatement = answers("makeStatement");
export const callStartNewYear = answers("startNewYear");
export const callReadMinutes = answers("readMinutes");
export const callImportSpreadsheet = answers("importSpreadsheet");
export const callReadImport = answers("readImport");
export const callStagePiece = answers("stagePiece");
export const callDiscardImport = answers("discardImport");
export const callPreviewImport = answers("previewImport");
export const callReadImportList = answers("readImportList");
export const callTakeBackImport = answers("takeBackImport");
export const callImportFrom = answers("importFrom");
export const callForgetPerson = answers("forgetPerson");
export const callGoToCell = answers("goToCell");
export const callReadSelection = answers("readSelection");

function answers(name: CallName): (json: string) => string {
  return (json) => {
    const answer = told(CALLS[name].title, (ports) => answerCall(ports, name, json));
    return answer.ok ? answer.value : JSON.stringify(answer);
  };
}
