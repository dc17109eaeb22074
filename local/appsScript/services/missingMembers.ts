import GOOGLE_MEMBERS from "../declare/googleMembers.json";
import { MISSING_ADVANCED_SERVICES, MISSING_SERVICES } from "./missing";

const PUBLISHED: { readonly [service: string]: string } = GOOGLE_MEMBERS;

/** What Google has and its published types leave out, and is not here. */
const UNPUBLISHED: { readonly [service: string]: readonly string[] } = {
  AuthorizationInfo: ["getAuthorizedScopes"],
  Blob: ["getAllBlobs"],
  Drive: ["Accessproposals", "Approvals"],
  SpreadsheetApp: ["DataSourceRefreshScope", "DateTimeGroupingRuleType", "FrequencyType"],
};

/**
 * Whether Google has this, so that asking for it where it is not here must fail loudly. A name that
 * Google does not have either is `undefined` to a script, as on Google.
 */
export function isMissing(service: string, member: string): boolean {
  if (MISSING_SERVICES.includes(service) || MISSING_ADVANCED_SERVICES.includes(service))
    return true;
  const members = [...(PUBLISHED[service]?.split(" ") ?? []), ...(UNPUBLISHED[service] ?? [])];
  return members.includes(member);
}
