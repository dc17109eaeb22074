/** What Google has and its published types leave out. */
declare global {
  namespace GoogleAppsScript.Script {
    interface ScriptApp {
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}

export {};
