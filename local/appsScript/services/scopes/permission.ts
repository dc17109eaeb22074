import { ServiceError } from "../serviceError";
import { requiredScopes } from "./requiredScopes";

export type AuthMode = "NONE" | "CUSTOM_FUNCTION" | "LIMITED" | "FULL";

/** What a run may do. */
export interface Permissions {
  readonly authMode: AuthMode;
  /** Full addresses; null grants everything. */
  readonly scopes: readonly string[] | null;
}

/** A simple trigger may use these, for all that they need a scope elsewhere. */
const ALLOWED_LIMITED = /^(Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange|Filter)\./;
/** Before an add-on was ever used in a file, it may only build its menu. */
const REFUSED_NONE =
  /^(SpreadsheetApp\.getActive\w*|SpreadsheetApp\.getCurrentCell|PropertiesService\.\w+)$/;

/** What Google says of a call that the run has no permission for; null where it has. */
export function refusalOf(
  { authMode, scopes }: Permissions,
  service: string,
  method: string,
): string | null {
  const call = `${service}.${method}`;
  const required = requiredScopes(service, method);
  if (authMode === "NONE" && REFUSED_NONE.test(call)) {
    return "The script does not have permission to perform that action.";
  }
  if (authMode !== "FULL" && required.length > 0) {
    // A simple trigger asks nobody: what it may do does not hang on what the person granted.
    return isAllowedLimited(authMode, call)
      ? null
      : `You do not have permission to call ${call}. Required permissions: ${listed(required)}`;
  }
  const granted = scopes === null || required.length === 0;
  if (granted || required.some((scope) => scopes.includes(scope))) return null;
  return `Specified permissions are not sufficient to call ${call}. Required permissions: ${listed(required)}`;
}

/** Throws what a script sees that makes a call it has no permission for. */
export function checkPermission(permissions: Permissions, service: string, method: string): void {
  const refusal = refusalOf(permissions, service, method);
  if (refusal === null) return;
  // The advanced services are web services, which answer in their own way.
  if (service.startsWith("Drive.")) {
    const operation = `drive.${service.slice("Drive.".length).toLowerCase()}.${method}`;
    throw new ServiceError(
      `API call to ${operation} failed with error: Request had insufficient authentication scopes.`,
      "GoogleJsonResponseException",
      { details: { code: 403, message: "Request had insufficient authentication scopes." } },
    );
  }
  throw new ServiceError(refusal);
}

function isAllowedLimited(authMode: AuthMode, call: string): boolean {
  return authMode !== "NONE" && ALLOWED_LIMITED.test(call);
}

function listed(scopes: readonly string[]): string {
  return scopes.length === 1 ? (scopes[0] ?? "") : `(${scopes.join(" || ")})`;
}
