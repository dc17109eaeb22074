import { openProperties } from "../../appsScript/realm/hostObject";
import type { Clock } from "../../appsScript/services/clock";
import { AUTH_MODES } from "../../appsScript/services/script/scriptApp";
import { userOf } from "../../appsScript/services/session";
import { SpreadsheetApp } from "../../appsScript/services/spreadsheet/spreadsheetApp";
import { lastColumnOf, lastRowOf } from "../../sheets/workbook/area";
import { eventText } from "../../sheets/workbook/eventText";
import type { Workbook } from "../../sheets/workbook/workbook";
import type { EditMade } from "./scriptProject";

/** The events of the simple triggers, as Google hands them to a script (facts, section 2.2). */
export class SimpleEvents {
  private readonly spreadsheets: SpreadsheetApp;

  constructor(
    private readonly workbook: Workbook,
    private readonly userEmail: string,
    clock: Clock,
  ) {
    this.spreadsheets = new SpreadsheetApp({
      now: () => clock.now(),
      userEmail,
      ui: null,
      activeWorkbook: () => workbook,
      openById: () => null,
      create: () => workbook,
    });
  }

  open(): object {
    return {
      authMode: AUTH_MODES.LIMITED,
      source: this.spreadsheets.context.spreadsheet(this.workbook),
      user: userOf(this.userEmail),
    };
  }

  edit({ sheet, area, typed }: EditMade): object {
    const range = this.spreadsheets.context.range(sheet, area);
    const corners = {
      rowStart: area.row,
      rowEnd: lastRowOf(area),
      columnStart: area.column,
      columnEnd: lastColumnOf(area),
    };
    Object.defineProperty(range, openProperties, { value: corners, configurable: true });
    const value = typed && !typed.after?.formula ? eventText(typed.after) : undefined;
    const oldValue = typed ? eventText(typed.before) : undefined;
    return {
      ...this.open(),
      range,
      ...(value !== undefined && { value }),
      ...(oldValue !== undefined && { oldValue }),
    };
  }
}
