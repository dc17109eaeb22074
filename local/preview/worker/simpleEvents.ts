import { openProperties } from "../../appsScript/realm/hostObject";
import { AUTH_MODES } from "../../appsScript/services/core/script/scriptApp";
import { userOf } from "../../appsScript/services/core/session";
import { rangeOf, SPREADSHEET } from "../../appsScript/services/core/spreadsheet/classes";
import { lastColumnOf, lastRowOf } from "../../sheets/workbook/area";
import { eventText } from "../../sheets/workbook/eventText";
import type { Workbook } from "../../sheets/workbook/workbook";
import type { EditMade } from "./scriptProject";

/** The events of the simple triggers, as Google hands them to a script (facts, section 2.2). */
export class SimpleEvents {
  constructor(
    private readonly workbook: Workbook,
    private readonly userEmail: string,
  ) {}

  open(): object {
    return {
      authMode: AUTH_MODES.LIMITED,
      source: SPREADSHEET.of({ workbook: this.workbook }),
      user: userOf(this.userEmail),
    };
  }

  edit({ sheet, area, typed }: EditMade): object {
    const corners = {
      rowStart: area.row,
      rowEnd: lastRowOf(area),
      columnStart: area.column,
      columnEnd: lastColumnOf(area),
    };
    const range = Object.assign(rangeOf(sheet, area), { [openProperties]: corners });
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
