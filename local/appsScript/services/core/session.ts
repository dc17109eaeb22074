import { googleClass, type PlaceOf } from "../../declare/googleClass";
import { methods } from "../../declare/methods";
import { table } from "../../declare/surface";

/** Who runs the script ("" where Google would not tell), and the zone that the realm's Date really uses. */
export const SESSION = googleClass<GoogleAppsScript.Base.Session>()<{
  readonly email: string;
  readonly zone: string;
}>("Session");
export const USER = googleClass<GoogleAppsScript.Base.User>()<{
  readonly email: string;
  /** A person prints as the address. */
  readonly toString: () => string;
}>("User");

export function userOf(email: string): PlaceOf<typeof USER> {
  return USER.of({ email, toString: () => email });
}

const session = methods(SESSION, {
  getActiveUser: [[], ({ email }) => userOf(email)],
  getEffectiveUser: [[], ({ email }) => userOf(email)],
  getActiveUserLocale: [[], () => "en_GB"],
  getScriptTimeZone: [[], ({ zone }) => zone],
  // The old name of `getActiveUser`.
  getUser: [[], ({ email }) => userOf(email)],
  getTemporaryActiveUserKey: [[], () => "local-user"],
});

const user = methods(USER, {
  getEmail: [[], ({ email }) => email],
  toString: [[], ({ email }) => email],
});

export const SESSION_TABLES = [table(SESSION, [session]), table(USER, [user])];
