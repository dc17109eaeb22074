const AUTH = "https://www.googleapis.com/auth/";

const SPREADSHEETS = ["spreadsheets"];
const OPEN_SPREADSHEET = ["spreadsheets.currentonly", "spreadsheets"];
const CONTAINER_UI = ["script.container.ui"];
const TRIGGERS = ["script.scriptapp"];
const MAIL = ["script.send_mail"];
const FETCH = ["script.external_request"];
const EMAIL = ["userinfo.email"];
const DRIVE = ["drive"];
const DRIVE_READ = ["drive.readonly", "drive"];
const DRIVE_FILES = ["drive.file", "drive"];

/** Methods that want another scope than the rest of their service. */
const BY_METHOD: { readonly [method: string]: readonly string[] } = {
  "SpreadsheetApp.create": SPREADSHEETS,
  "SpreadsheetApp.open": SPREADSHEETS,
  "SpreadsheetApp.openById": SPREADSHEETS,
  "SpreadsheetApp.openByUrl": SPREADSHEETS,
  "Ui.showSidebar": CONTAINER_UI,
  "Ui.showModalDialog": CONTAINER_UI,
  "Ui.showModelessDialog": CONTAINER_UI,
  "ScriptApp.newTrigger": TRIGGERS,
  "ScriptApp.getProjectTriggers": TRIGGERS,
  "ScriptApp.getScriptTriggers": TRIGGERS,
  "ScriptApp.getUserTriggers": TRIGGERS,
  "ScriptApp.deleteTrigger": TRIGGERS,
  "Session.getActiveUser": EMAIL,
  "Session.getEffectiveUser": EMAIL,
  "Session.getUser": EMAIL,
  "DriveApp.getFileById": DRIVE_READ,
  "DriveApp.getFilesByName": DRIVE_READ,
  "DriveApp.getFolderById": DRIVE_READ,
  "DriveApp.getFoldersByName": DRIVE_READ,
  "DriveApp.getRootFolder": DRIVE_READ,
  "DriveApp.getFiles": DRIVE_READ,
  "DriveApp.getFolders": DRIVE_READ,
  "DriveApp.searchFiles": DRIVE_READ,
};

const BY_SERVICE: { readonly [service: string]: readonly string[] } = {
  Spreadsheet: OPEN_SPREADSHEET,
  Sheet: OPEN_SPREADSHEET,
  Range: OPEN_SPREADSHEET,
  RangeList: OPEN_SPREADSHEET,
  Protection: OPEN_SPREADSHEET,
  NamedRange: OPEN_SPREADSHEET,
  Filter: OPEN_SPREADSHEET,
  MailApp: MAIL,
  UrlFetchApp: FETCH,
  DriveApp: DRIVE,
  "Drive.Files": DRIVE_FILES,
  "Drive.Permissions": DRIVE_FILES,
};

/**
 * The scopes of which a call needs one (facts, sections 3.1 and 3.2); empty where it needs none.
 * `service` and `method` as calls are counted.
 */
export function requiredScopes(service: string, method: string): readonly string[] {
  const names = BY_METHOD[`${service}.${method}`] ?? BY_SERVICE[service] ?? [];
  return names.map((name) => AUTH + name);
}
