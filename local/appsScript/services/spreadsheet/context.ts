import type { Area } from "../../../sheets/workbook/area";
import type { Sheet } from "../../../sheets/workbook/sheet";
import type { Workbook } from "../../../sheets/workbook/workbook";
import type { Ui } from "../ui/ui";
import type { UiHost } from "../ui/uiHost";
import type { ScriptRange } from "./range";
import type { ScriptSheet } from "./sheet";
import type { ScriptSpreadsheet } from "./spreadsheet";

/** What the spreadsheet services need from whoever runs the script. */
export interface SpreadsheetHost {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Address of the person who runs the script: owner and only editor of every spreadsheet here. */
  readonly userEmail: string;
  /** Null where no page is open, as in a time trigger: `getUi` then throws. */
  readonly ui: { readonly service: Ui; readonly host: UiHost } | null;
  /** The spreadsheet that the script is bound to, or null. */
  readonly activeWorkbook: () => Workbook | null;
  /** Null: nobody knows a spreadsheet with that id. */
  readonly openById: (id: string) => Workbook | null;
  /** Makes and keeps a new spreadsheet without any sheet; `like` gives its zone, locale and font. */
  readonly create: (name: string, like: Workbook | null) => Workbook;
  /** Called by `SpreadsheetApp.flush`, after formulas were computed. */
  readonly flushed?: () => void;
}

/** Makes the objects that scripts meet; every one of them holds it. */
export interface SpreadsheetContext {
  readonly host: SpreadsheetHost;
  range(sheet: Sheet, area: Area): ScriptRange;
  sheet(sheet: Sheet): ScriptSheet;
  spreadsheet(workbook: Workbook): ScriptSpreadsheet;
}
