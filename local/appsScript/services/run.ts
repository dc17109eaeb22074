import type { Workbook } from "../../sheets/workbook/workbook";
import type { Place } from "../declare/googleClass";
import type { UiHost } from "./core/ui/uiHost";

/** What the methods of the services are told of the run that calls them. */
export interface Run {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Address of the person who runs the script: owner and only editor of every spreadsheet here. */
  readonly userEmail: string;
  /** Null where no page is open, as in a time trigger: `getUi` then throws. */
  readonly ui: { readonly service: Place<GoogleAppsScript.Base.Ui>; readonly host: UiHost } | null;
  /** The spreadsheet that the script is bound to, or null. */
  readonly activeWorkbook: () => Workbook | null;
  /** Null: nobody knows a spreadsheet with that id. */
  readonly openById: (id: string) => Workbook | null;
  /** Makes and keeps a new spreadsheet without any sheet; `like` gives its zone, locale and font. */
  readonly create: (name: string, like: Workbook | null) => Workbook;
  /** Called by `SpreadsheetApp.flush`, after formulas were computed. */
  readonly flushed?: () => void;
}
