// The add-on under test: functions of compact.js, which all scripts of a project share.
declare function callSetUpWorkbook(json: string): string;
declare function callUpdateProgress(json: string): string;
declare function callMakeReport(json: string): string;
declare function onEdit(event: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void;

export interface MadeReport {
  readonly id: string;
  readonly pdf: { readonly id: string } | null;
}

export function setUpWorkbook(): void {
  answerIn(callSetUpWorkbook("{}"));
}

/** The word in Status of each measure. */
export function updateProgress(): readonly string[] {
  const { measures } = answerIn(callUpdateProgress('{"asAt":null}')) as {
    readonly measures: readonly { readonly status: string }[];
  };
  return measures.map(({ status }) => status);
}

export function makeReport(): MadeReport {
  const ask = {
    asAt: null,
    forMeeting: null,
    withContacts: false,
    withPdf: true,
    template: null,
    builtIn: false,
    withSharing: false,
  };
  return answerIn(callMakeReport(JSON.stringify(ask))) as MadeReport;
}

/** As Google calls it once a person has edited those cells. */
export function edited(range: GoogleAppsScript.Spreadsheet.Range): void {
  onEdit({ range });
}

/** Throws where the add-on refuses, in its own words. */
function answerIn(reply: string): unknown {
  const { ok, value, message } = JSON.parse(reply);
  if (!ok) throw new Error(message);
  return value;
}
