import { parseIsoDay } from "../cells/calendarDate";
import { spreadsheetZone } from "../sheets/spreadsheetZone";
import { typeRows } from "./typeRows";

/** Types as few rows as a report with a chart takes, as at 7 October 2009. */
export function typeCompact(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const zone = spreadsheetZone(spreadsheet);
  const on = (iso: string): Date => {
    const day = parseIsoDay(iso);
    if (day === null) throw new Error(`${iso} is no day.`);
    return zone.dateOf(day);
  };
  typeSettings(spreadsheet, {
    "Compact name": "Self-test",
    "Year starts": on("2009-04-01"),
    "Year ends": on("2010-03-31"),
    "As at": on("2009-10-07"),
  });
  typeRows(spreadsheet, "Members", [
    { Organisation: "Corby Borough Council", "Skills Pledge on": on("2009-05-01") },
    { Organisation: "Daventry District Council", "Skills Pledge on": on("2009-09-14") },
    { Organisation: "Tresham Institute" },
  ]);
  typeRows(spreadsheet, "Priorities", [{ Ref: "P1", Priority: "Skills" }]);
  const measure = { Priority: "P1", Due: on("2010-03-31") };
  typeRows(spreadsheet, "Success measures", [
    {
      ...measure,
      Ref: "SM1",
      "Success measure": "3 organisations to have made the Skills Pledge",
      "Measured by": "Members with",
      Of: "Skills Pledge on",
      Target: 3,
    },
    {
      ...measure,
      Ref: "SM2",
      "Success measure": "Reduce vacancies from 9 to 7",
      "Measured by": "Typed figure",
      Baseline: 9,
      Target: 7,
    },
  ]);
  typeRows(spreadsheet, "Figures", [
    { Measure: "SM2", "As at": on("2009-06-30"), Figure: 8.6 },
    { Measure: "SM2", "As at": on("2009-09-30"), Figure: 8.1 },
  ]);
}

function typeSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  values: { readonly [setting: string]: string | Date },
): void {
  const sheet = spreadsheet.getSheetByName("Settings");
  if (sheet === null) throw new Error("There is no tab Settings.");
  const names = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues();
  for (const [setting, value] of Object.entries(values)) {
    const row = names.findIndex(([name]) => name === setting) + 1;
    if (row === 0) throw new Error(`Settings has no row ${setting}.`);
    sheet.getRange(row, 2).setValue(value);
  }
}
