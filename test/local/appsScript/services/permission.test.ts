import { parseManifest } from "../../../../local/appsScript/services/manifest";
import {
  checkPermission,
  type Permissions,
} from "../../../../local/appsScript/services/scopes/permission";

const AUTH = "https://www.googleapis.com/auth/";
const OURS = ["spreadsheets.currentonly", "drive.file", "script.container.ui"].map(
  (name) => AUTH + name,
);

/** What is said of a call; null where it may be made. */
function refusal(
  service: string,
  method: string,
  permissions: Partial<Permissions> = {},
): string | null {
  try {
    checkPermission({ authMode: "FULL", scopes: OURS, ...permissions }, service, method);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe("scopes", () => {
  test.each([
    ["SpreadsheetApp", "getActive"],
    ["Range", "getValues"],
    ["Ui", "showSidebar"],
    ["Ui", "alert"],
    ["Utilities", "formatDate"],
    ["PropertiesService", "getDocumentProperties"],
    ["Drive.Files", "create"],
  ])("%s.%s may be called with the add-on's scopes", (service, method) => {
    expect(refusal(service, method)).toBeNull();
  });

  test.each([
    [
      "SpreadsheetApp",
      "openById",
      `Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
    ],
    [
      "DriveApp",
      "createFolder",
      `Specified permissions are not sufficient to call DriveApp.createFolder. Required permissions: ${AUTH}drive`,
    ],
    [
      "DriveApp",
      "getFileById",
      `Specified permissions are not sufficient to call DriveApp.getFileById. Required permissions: (${AUTH}drive.readonly || ${AUTH}drive)`,
    ],
    [
      "MailApp",
      "sendEmail",
      `Specified permissions are not sufficient to call MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    ],
    [
      "UrlFetchApp",
      "fetch",
      `Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${AUTH}script.external_request`,
    ],
    [
      "ScriptApp",
      "newTrigger",
      `Specified permissions are not sufficient to call ScriptApp.newTrigger. Required permissions: ${AUTH}script.scriptapp`,
    ],
  ])("%s.%s may not", (service, method, message) => {
    expect(refusal(service, method)).toBe(message);
  });

  test("Drive answers as the web service it is", () => {
    expect(refusal("Drive.Files", "create", { scopes: [] })).toBe(
      "API call to drive.files.create failed with error: Request had insufficient authentication scopes.",
    );
  });

  test("where everything is granted, everything may be called", () => {
    expect(refusal("SpreadsheetApp", "openById", { scopes: null })).toBeNull();
  });
});

describe("simple triggers", () => {
  test("may use the open spreadsheet and properties, and nothing that needs a person's leave", () => {
    const limited = { authMode: "LIMITED", scopes: null } as const;
    expect(refusal("Range", "setValues", limited)).toBeNull();
    expect(refusal("PropertiesService", "getDocumentProperties", limited)).toBeNull();
    expect(refusal("Ui", "createMenu", limited)).toBeNull();
    expect(refusal("Ui", "showSidebar", limited)).toBe(
      `You do not have permission to call Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    );
    expect(refusal("MailApp", "sendEmail", limited)).toMatch(/^You do not have permission to call/);
  });

  test("before an add-on is used in a file it may only build its menu", () => {
    const none = { authMode: "NONE", scopes: null } as const;
    expect(refusal("Ui", "createMenu", none)).toBeNull();
    expect(refusal("SpreadsheetApp", "getUi", none)).toBeNull();
    expect(refusal("SpreadsheetApp", "getActive", none)).toMatch(/does not have permission/);
    expect(refusal("PropertiesService", "getScriptProperties", none)).toMatch(/permission/);
    expect(refusal("Range", "getValues", none)).toMatch(/permission/);
  });
});

describe("the manifest", () => {
  test("gives zone, scopes and advanced services", () => {
    expect(
      parseManifest(
        JSON.stringify({
          timeZone: "Europe/Paris",
          oauthScopes: OURS,
          dependencies: {
            enabledAdvancedServices: [{ userSymbol: "Drive", serviceId: "drive", version: "v3" }],
          },
        }),
      ),
    ).toEqual({ timeZone: "Europe/Paris", oauthScopes: OURS, advancedServices: ["Drive"] });
  });

  test("may leave everything out", () => {
    expect(parseManifest("{}")).toEqual({
      timeZone: "Europe/London",
      oauthScopes: null,
      advancedServices: [],
    });
  });
});
