import type { Workbook } from "../../../../sheets/workbook/workbook";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import type { Run } from "../../run";
import { ServiceError } from "../../serviceError";
import {
  CONDITIONAL_FORMAT_RULE_BUILDER,
  DATA_VALIDATION_BUILDER,
  SPREADSHEET,
  SPREADSHEET_APP,
  type SpreadsheetAppPlace,
  sheetOf,
} from "./classes";
import { BOOLEAN_CRITERIA, PROTECTION_TYPE, WRAP_STRATEGY } from "./enumerations";
import { activeSheetOf } from "./selection";
import { NEW_RULE } from "./validationDraft";

/** The parent of the spreadsheet service. */
export const SPREADSHEET_APP_TABLE = table(
  SPREADSHEET_APP,
  [
    methods(SPREADSHEET_APP, {
      // Null for a script that is bound to no spreadsheet.
      getActiveSpreadsheet: [
        [],
        (app, run) => {
          const workbook = activeWorkbook(app, run);
          return workbook && SPREADSHEET.of({ workbook });
        },
      ],
      getActiveSheet: [
        [],
        (app, run) => {
          const workbook = activeWorkbook(app, run);
          return workbook && sheetOf(activeSheetOf(workbook));
        },
      ],
      // Brings formulas up to date; all else was written at once.
      flush: [
        [],
        (app, run) => {
          run.activeWorkbook()?.calculation.settleAll();
          app.active?.calculation.settleAll();
          run.flushed?.();
        },
      ],
      getUi: [
        [],
        (_app, { ui }) => {
          if (ui !== null) return ui.service;
          throw new ServiceError("Cannot call SpreadsheetApp.getUi() from this context.");
        },
      ],
      newConditionalFormatRule: [
        [],
        () =>
          CONDITIONAL_FORMAT_RULE_BUILDER.of({
            ranges: [],
            condition: null,
            look: {},
            gradient: null,
          }),
      ],
      newDataValidation: [[], () => DATA_VALIDATION_BUILDER.of({ draft: NEW_RULE })],
    }),
  ],
  {
    BooleanCriteria: () => BOOLEAN_CRITERIA,
    ProtectionType: () => PROTECTION_TYPE,
    WrapStrategy: () => WRAP_STRATEGY,
  },
);

export function activeWorkbook(app: SpreadsheetAppPlace, run: Run): Workbook | null {
  return app.active ?? run.activeWorkbook();
}
