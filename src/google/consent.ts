/** Permissions that Google asks a person for one by one, and that may each be left unticked. */
export const CONSENT = {
  drive: "https://www.googleapis.com/auth/drive.file",
  dailyRun: "https://www.googleapis.com/auth/script.scriptapp",
  mail: "https://www.googleapis.com/auth/script.send_mail",
} as const;

/**
 * Asks again for what was left unticked, where a job can do nothing without it. Google shows its page
 * and ends the run; it throws as for a missing permission where it is refused again.
 */
export function requireConsent(...permissions: readonly (keyof typeof CONSENT)[]): void {
  const scopes = permissions.map((permission) => CONSENT[permission]);
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes);
}
