import { enumeration } from "../enumeration";
import type { Permissions } from "../scopes/permission";
import { ServiceError } from "../serviceError";
import { signatureError } from "../signature";
import { WEEKDAY_NAMES } from "./clockTriggerBuilder";
import { EVENT_TYPES, TRIGGER_SOURCES, Trigger } from "./trigger";
import { TriggerBuilder, type TriggerHost } from "./triggerBuilder";

export const AUTH_MODES = enumeration("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
const STATUSES = enumeration("AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);
const SOURCES = enumeration("InstallationSource", [
  "APPS_MARKETPLACE_DOMAIN_ADD_ON",
  "NONE",
  "WEB_STORE_ADD_ON",
]);

export interface ScriptHost extends TriggerHost {
  /** What the person granted. */
  readonly permissions: Permissions;
  /** The scopes of the manifest; null where it names none. */
  readonly requiredScopes: readonly string[] | null;
  /** Everything that was granted is taken back, from the next run on. */
  readonly invalidateAuth: () => void;
}

export class ScriptApp {
  readonly AuthMode = AUTH_MODES;
  readonly AuthorizationStatus = STATUSES;
  readonly EventType = EVENT_TYPES;
  readonly InstallationSource = SOURCES;
  readonly TriggerSource = TRIGGER_SOURCES;
  readonly WeekDay = WEEKDAY_NAMES;
  readonly #host: ScriptHost;

  constructor(host: ScriptHost) {
    this.#host = host;
  }

  newTrigger(...args: unknown[]): TriggerBuilder {
    const [handler] = args;
    if (typeof handler !== "string") throw signatureError("ScriptApp.newTrigger", args);
    return new TriggerBuilder(handler, this.#host);
  }

  getProjectTriggers(): readonly Trigger[] {
    return this.#host.triggers.all.map((trigger) => new Trigger(trigger));
  }

  /** The old name of `getProjectTriggers`. */
  getScriptTriggers(): readonly Trigger[] {
    return this.getProjectTriggers();
  }

  getUserTriggers(): readonly Trigger[] {
    return this.getProjectTriggers();
  }

  deleteTrigger(...args: unknown[]): void {
    const [trigger] = args;
    if (!(trigger instanceof Trigger)) throw signatureError("ScriptApp.deleteTrigger", args);
    this.#host.triggers.remove(trigger.getUniqueId());
  }

  getAuthorizationInfo(...args: unknown[]): AuthorizationInfo {
    const [, scopes] = args;
    const required = Array.isArray(scopes) ? scopes.map(String) : this.#requiredScopes();
    return new AuthorizationInfo(this.#host.permissions.scopes ?? required, required);
  }

  /** On Google this asks the person; here what was not granted stays so, and the run ends. */
  requireScopes(...args: unknown[]): void {
    const [, scopes] = args;
    if (!Array.isArray(scopes)) throw signatureError("ScriptApp.requireScopes", args);
    this.#require(scopes.map(String));
  }

  requireAllScopes(): void {
    this.#require(this.#requiredScopes());
  }

  invalidateAuth(): void {
    this.#host.invalidateAuth();
  }

  getInstallationSource(): (typeof SOURCES)[keyof typeof SOURCES] {
    return SOURCES.NONE;
  }

  getScriptId(): string {
    return "local-script";
  }

  toString(): string {
    return "ScriptApp";
  }

  #requiredScopes(): readonly string[] {
    return this.#host.requiredScopes ?? [];
  }

  #require(scopes: readonly string[]): void {
    const granted = this.#host.permissions.scopes;
    if (granted === null || scopes.every((scope) => granted.includes(scope))) return;
    throw new ServiceError("Authorization is required to perform that action.");
  }
}

export class AuthorizationInfo {
  readonly #granted: readonly string[];
  readonly #required: readonly string[];

  constructor(granted: readonly string[], required: readonly string[]) {
    this.#granted = granted;
    this.#required = required;
  }

  getAuthorizationStatus(): (typeof STATUSES)[keyof typeof STATUSES] {
    const missing = this.#required.some((scope) => !this.#granted.includes(scope));
    return missing ? STATUSES.REQUIRED : STATUSES.NOT_REQUIRED;
  }

  getAuthorizedScopes(): readonly string[] {
    return [...this.#granted];
  }

  /** Where the person would grant the rest; null where nothing is missing. */
  getAuthorizationUrl(): string | null {
    const missing = this.getAuthorizationStatus() === STATUSES.REQUIRED;
    return missing ? "https://script.google.com/authorize" : null;
  }

  toString(): string {
    return "AuthorizationInfo";
  }
}
