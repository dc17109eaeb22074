import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { TEXT } from "../../../declare/kinds";
import { type Form, forms, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import {
  type SpreadsheetEvent,
  TRIGGER,
  TRIGGER_BUILDER,
  type TriggerHost,
} from "../../core/script/trigger";
import { SPREADSHEET } from "../../core/spreadsheet/classes";
import { ServiceError } from "../../serviceError";

const SPREADSHEET_TRIGGER_BUILDER =
  googleClass<GoogleAppsScript.Script.SpreadsheetTriggerBuilder>()<{
    readonly handler: string;
    readonly host: TriggerHost;
    readonly spreadsheetId: string;
    event: SpreadsheetEvent | null;
  }>("SpreadsheetTriggerBuilder", { service: "Script" });
type SpreadsheetTriggerBuilder = PlaceOf<typeof SPREADSHEET_TRIGGER_BUILDER>;

const builder = methods(TRIGGER_BUILDER, {
  forSpreadsheet: forms(
    [[TEXT], ({ handler, host }, spreadsheetId) => of(handler, host, spreadsheetId)],
    [[SPREADSHEET], ({ handler, host }, { workbook }) => of(handler, host, workbook.id)],
  ),
});

type Choose = Form<SpreadsheetTriggerBuilder, readonly [], SpreadsheetTriggerBuilder>;
const on = (event: SpreadsheetEvent): Choose => [
  [],
  (builder) => Object.assign(builder, { event }),
];

const spreadsheetBuilder = methods(SPREADSHEET_TRIGGER_BUILDER, {
  onOpen: on("ON_OPEN"),
  onEdit: on("ON_EDIT"),
  onChange: on("ON_CHANGE"),
  onFormSubmit: on("ON_FORM_SUBMIT"),
  create: [
    [],
    ({ event, handler, host: { triggers, clock }, spreadsheetId }) => {
      if (event === null) {
        throw new ServiceError("Select an event (such as onEdit) before you create the trigger.");
      }
      const cause = { kind: "spreadsheet", event, spreadsheetId } as const;
      return TRIGGER.of(triggers.add({ handler, cause, createdAt: clock.now() }));
    },
  ],
});

export const SPREADSHEET_TRIGGER_TABLES = [
  table(TRIGGER_BUILDER, [builder]),
  table(SPREADSHEET_TRIGGER_BUILDER, [spreadsheetBuilder]),
];

function of(handler: string, host: TriggerHost, spreadsheetId: string): SpreadsheetTriggerBuilder {
  return SPREADSHEET_TRIGGER_BUILDER.of({ handler, host, spreadsheetId, event: null });
}
