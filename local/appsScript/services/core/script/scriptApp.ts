import { googleClass, type PlaceOf } from "../../../declare/googleClass";
import { ANY, type Kind, LIST, optional } from "../../../declare/kinds";
import { methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import { enumerationOf } from "../../enumeration";
import type { Permissions } from "../../scopes/permission";
import { ServiceError } from "../../serviceError";
import { WEEKDAY_NAMES } from "./clockTriggerBuilder";
import {
  EVENT_TYPES,
  TRIGGER,
  TRIGGER_BUILDER,
  TRIGGER_SOURCES,
  type TriggerHost,
} from "./trigger";

const enumeration = enumerationOf<GoogleAppsScript.Script.ScriptApp>();

export const AUTH_MODES = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
const STATUSES = enumeration("AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);

interface ScriptHost extends TriggerHost {
  /** What the person granted. */
  readonly permissions: Permissions;
  /** The scopes of the manifest; null where it names none. */
  readonly requiredScopes: readonly string[] | null;
  /** Everything that was granted is taken back, from the next run on. */
  readonly invalidateAuth: () => void;
}

export const SCRIPT_APP = googleClass<GoogleAppsScript.Script.ScriptApp>()<ScriptHost>("ScriptApp");

const AUTHORIZATION_INFO = googleClass<GoogleAppsScript.Script.AuthorizationInfo>()<{
  readonly isMissing: boolean;
}>("AuthorizationInfo", { service: "Script" });

/** The name of a function: text and nothing else. */
const FUNCTION_NAME: Kind<string> = {
  accepts: (value) => typeof value === "string",
  convert: String,
};

const scriptApp = methods(SCRIPT_APP, {
  newTrigger: [[FUNCTION_NAME], (host, handler) => TRIGGER_BUILDER.of({ handler, host })],
  getProjectTriggers: [[], triggersOf],
  // The old name of `getProjectTriggers`.
  getScriptTriggers: [[], triggersOf],
  getUserTriggers: [[optional(ANY)], triggersOf],
  deleteTrigger: [[TRIGGER], ({ triggers }, { id }) => triggers.remove(id)],
  getAuthorizationInfo: [
    [optional(ANY), optional(ANY)],
    ({ permissions, requiredScopes }, _mode, scopes) => {
      const required = Array.isArray(scopes) ? scopes.map(String) : (requiredScopes ?? []);
      return AUTHORIZATION_INFO.of({ isMissing: isMissing(permissions, required) });
    },
  ],
  // On Google this asks the person; here what was not granted stays so, and the run ends.
  requireScopes: [
    [ANY, LIST],
    ({ permissions }, _mode, scopes) => {
      if (!isMissing(permissions, scopes.map(String))) return;
      throw new ServiceError("Authorization is required to perform that action.");
    },
  ],
  invalidateAuth: [[], ({ invalidateAuth }) => invalidateAuth()],
  getScriptId: [[], () => "local-script"],
});

const authorizationInfo = methods(AUTHORIZATION_INFO, {
  getAuthorizationStatus: [
    [],
    ({ isMissing }) => STATUSES[isMissing ? "REQUIRED" : "NOT_REQUIRED"],
  ],
  // Where the person would grant the rest; null where nothing is missing.
  getAuthorizationUrl: [
    [],
    ({ isMissing }) => (isMissing ? "https://script.google.com/authorize" : null),
  ],
});

export const SCRIPT_TABLES = [
  table(SCRIPT_APP, [scriptApp], {
    AuthMode: () => AUTH_MODES,
    AuthorizationStatus: () => STATUSES,
    EventType: () => EVENT_TYPES,
    TriggerSource: () => TRIGGER_SOURCES,
    WeekDay: () => WEEKDAY_NAMES,
  }),
  table(AUTHORIZATION_INFO, [authorizationInfo]),
];

function triggersOf({ triggers }: ScriptHost): readonly PlaceOf<typeof TRIGGER>[] {
  return triggers.all.map((trigger) => TRIGGER.of(trigger));
}

function isMissing({ scopes }: Permissions, required: readonly string[]): boolean {
  return scopes !== null && required.some((scope) => !scopes.includes(scope));
}
