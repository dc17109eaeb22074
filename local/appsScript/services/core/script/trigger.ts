import { googleClass } from "../../../declare/googleClass";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import type { Clock } from "../../clock";
import { enumerationOf } from "../../enumeration";
import { ServiceError } from "../../serviceError";
import type { Schedule } from "./schedule";

const enumeration = enumerationOf<GoogleAppsScript.Script.ScriptApp>();

export const EVENT_TYPES = enumeration("EventType", [
  "CLOCK",
  "ON_OPEN",
  "ON_EDIT",
  "ON_FORM_SUBMIT",
  "ON_CHANGE",
  "ON_EVENT_UPDATED",
]);
export const TRIGGER_SOURCES = enumeration("TriggerSource", [
  "SPREADSHEETS",
  "CLOCK",
  "FORMS",
  "DOCUMENTS",
  "CALENDAR",
]);

/** Google's limit for one person and one script. */
const MOST_TRIGGERS = 20;

export type SpreadsheetEvent = "ON_OPEN" | "ON_EDIT" | "ON_CHANGE" | "ON_FORM_SUBMIT";

/** A trigger as it is kept: it outlives the run that made it. */
export interface InstalledTrigger {
  readonly id: string;
  readonly handler: string;
  readonly cause:
    | { readonly kind: "clock"; readonly schedule: Schedule; readonly zone: string }
    | {
        readonly kind: "spreadsheet";
        readonly event: SpreadsheetEvent;
        readonly spreadsheetId: string;
      };
  readonly createdAt: number;
}

/** The triggers of one project and person. */
export class TriggerStore {
  #triggers: readonly InstalledTrigger[] = [];
  #made = 0;

  get all(): readonly InstalledTrigger[] {
    return this.#triggers;
  }

  add(trigger: Omit<InstalledTrigger, "id">): InstalledTrigger {
    if (this.#triggers.length >= MOST_TRIGGERS) {
      throw new ServiceError(
        "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
      );
    }
    this.#made += 1;
    const added = { ...trigger, id: String(this.#made) };
    this.#triggers = [...this.#triggers, added];
    return added;
  }

  remove(id: string): void {
    this.#triggers = this.#triggers.filter((trigger) => trigger.id !== id);
  }
}

export interface TriggerHost {
  readonly triggers: TriggerStore;
  readonly clock: Clock;
  /** The script's zone. */
  readonly zone: string;
}

export const TRIGGER_BUILDER = googleClass<GoogleAppsScript.Script.TriggerBuilder>()<{
  readonly handler: string;
  readonly host: TriggerHost;
}>("TriggerBuilder", { service: "Script" });

/** What a script sees of a trigger. */
export const TRIGGER = googleClass<GoogleAppsScript.Script.Trigger>()<InstalledTrigger>("Trigger", {
  service: "Script",
});

const trigger = methods(TRIGGER, {
  getUniqueId: [[], ({ id }) => id],
  getHandlerFunction: [[], ({ handler }) => handler],
  getEventType: [[], ({ cause }) => EVENT_TYPES[cause.kind === "clock" ? "CLOCK" : cause.event]],
  getTriggerSource: [
    [],
    ({ cause }) => TRIGGER_SOURCES[cause.kind === "clock" ? "CLOCK" : "SPREADSHEETS"],
  ],
  getTriggerSourceId: [[], ({ cause }) => (cause.kind === "clock" ? null : cause.spreadsheetId)],
});

export const TRIGGER_TABLE = table(TRIGGER, [trigger]);
