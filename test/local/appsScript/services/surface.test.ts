import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeContexts } from "../../../../local/appsScript/realm/bareContextNode";
import { namesOfMembers } from "../../../../local/appsScript/realm/hostObject";
import { SimulatedClock } from "../../../../local/appsScript/services/clock";
import { Drive } from "../../../../local/appsScript/services/drive/drive";
import { DriveStore } from "../../../../local/appsScript/services/drive/driveStore";
import { HtmlService } from "../../../../local/appsScript/services/html/htmlService";
import { LockService, Locks } from "../../../../local/appsScript/services/lock";
import { Logger } from "../../../../local/appsScript/services/logging/logger";
import { MailApp } from "../../../../local/appsScript/services/mail";
import { MISSING_MEMBERS } from "../../../../local/appsScript/services/missingMembers";
import { ScriptApp } from "../../../../local/appsScript/services/script/scriptApp";
import { TriggerStore } from "../../../../local/appsScript/services/script/trigger";
import { Session } from "../../../../local/appsScript/services/session";
import { CacheService } from "../../../../local/appsScript/services/storage/cache";
import { PropertiesService } from "../../../../local/appsScript/services/storage/properties";
import { Browser } from "../../../../local/appsScript/services/ui/browser";
import { RecordingUi } from "../../../../local/appsScript/services/ui/recordingUi";
import { Ui } from "../../../../local/appsScript/services/ui/ui";
import { Utilities } from "../../../../local/appsScript/services/utilities/utilities";

const clock = new SimulatedClock(new Date(0));
const log = { clock, zone: "GMT", print: () => undefined };
const stores = { document: new Map(), script: new Map(), user: new Map() };
const ui = new Ui(new RecordingUi());
const utilities = new Utilities({ now: () => 0, sleep: () => undefined });
const html = new HtmlService({ htmlFiles: new Map(), run: () => nodeContexts });
const triggers = new TriggerStore();
const scriptApp = new ScriptApp({
  triggers,
  clock,
  zone: "GMT",
  permissions: { authMode: "FULL", scopes: null },
  requiredScopes: null,
  invalidateAuth: () => undefined,
});
const drive = new Drive({ store: new DriveStore(), clock, user: "", convert: () => null });

/** Google's class, the file of the published types that declares it, and ours. */
const CLASSES: readonly (readonly [string, string, object])[] = [
  ["Utilities", "utilities", utilities],
  ["Blob", "base", utilities.newBlob("")],
  ["Logger", "base", new Logger(log)],
  ["Session", "base", new Session({ email: "", zone: "" })],
  ["Browser", "base", new Browser(ui)],
  ["Ui", "base", ui],
  ["Menu", "base", ui.createMenu("")],
  ["PropertiesService", "properties", new PropertiesService(stores)],
  ["Properties", "properties", new PropertiesService(stores).getUserProperties() ?? {}],
  ["CacheService", "cache", new CacheService(stores, clock)],
  ["Cache", "cache", new CacheService(stores, clock).getUserCache() ?? {}],
  ["LockService", "lock", new LockService(new Locks(), {})],
  ["Lock", "lock", new LockService(new Locks(), {}).getUserLock()],
  ["HtmlService", "html", html],
  ["HtmlOutput", "html", html.createHtmlOutput()],
  ["HtmlTemplate", "html", html.createTemplate("")],
  ["MailApp", "mail", new MailApp([], clock)],
  ["ScriptApp", "script", scriptApp],
  ["ClockTriggerBuilder", "script", scriptApp.newTrigger("x").timeBased()],
  ["SpreadsheetTriggerBuilder", "script", scriptApp.newTrigger("x").forSpreadsheet("y")],
  ["TriggerBuilder", "script", scriptApp.newTrigger("x")],
];

/** Google has them; the published types leave them out. */
const UNDECLARED = ["getAllBlobs", "getAuthorizedScopes"];

test.each(CLASSES)(
  "%s has the members that Google publishes, but for those that fail with their name",
  (name, file, service) => {
    const offered = namesOfMembers(service).filter((member) => member !== "toString");
    const declared = declaredMembers(file, name);
    expect(declared.filter((member) => !offered.includes(member)).sort()).toEqual(
      [...(MISSING_MEMBERS[name] ?? [])].sort(),
    );
    expect(
      offered.filter((member) => !declared.includes(member) && !UNDECLARED.includes(member)),
    ).toEqual([]);
  },
);

test("Drive.Files offers these of its calls; the others that Google publishes fail with their name", () => {
  const offered = namesOfMembers(drive.Files).filter((member) => member !== "toString");
  expect([...offered].sort()).toEqual([
    "copy",
    "create",
    "export",
    "get",
    "list",
    "remove",
    "update",
  ]);
  const path = "node_modules/@types/google-apps-script/apis/drive_v3.d.ts";
  const [, body = ""] =
    /interface FilesCollection \{\n(.*?)\n {20}\}/s.exec(readFileSync(path, "utf8")) ?? [];
  const declared = [...body.matchAll(/^ {24}(\w+)\(/gm)].map(([, member]) => member);
  expect([...new Set(declared)].sort()).toEqual(
    [...offered, ...(MISSING_MEMBERS["Drive.Files"] ?? [])].sort(),
  );
});

function declaredMembers(file: string, name: string): readonly string[] {
  const path = join("node_modules/@types/google-apps-script", `google-apps-script.${file}.d.ts`);
  const text = readFileSync(path, "utf8");
  const start = text.search(new RegExp(`^ {8}interface ${name}( extends \\w+)? \\{`, "m"));
  const body = text.slice(start, text.indexOf("\n        }\n", start));
  const inherited = name === "Blob" ? ["getBlob"] : [];
  const names = [...body.matchAll(/^ {12}(?:\/\*\*.*\*\/ )?(\w+)[(:]/gm)].map(
    ([, member]) => member,
  );
  return [...new Set([...names, ...inherited])].filter((member) => member !== undefined);
}
