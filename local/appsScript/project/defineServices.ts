import type { Workbook } from "../../sheets/workbook/workbook";
import type { Realm } from "../realm/realm";
import { DRIVE } from "../services/core/drive/drive";
import { HTML_SERVICE } from "../services/core/html/htmlService";
import { LOCK_SERVICE } from "../services/core/lock";
import { LOGGER } from "../services/core/logging/logHost";
import { CONSOLE } from "../services/core/logging/scriptConsole";
import { MAIL_APP } from "../services/core/mail";
import { SCRIPT_APP } from "../services/core/script/scriptApp";
import { SESSION } from "../services/core/session";
import { SPREADSHEET_APP } from "../services/core/spreadsheet/classes";
import { CACHE_SERVICE } from "../services/core/storage/cacheStore";
import { PROPERTIES_SERVICE, storesFor } from "../services/core/storage/properties";
import { BROWSER, UI } from "../services/core/ui/ui";
import type { UiHost } from "../services/core/ui/uiHost";
import { MIME_TYPES } from "../services/core/utilities/mimeType";
import { UTILITIES } from "../services/core/utilities/utilities";
import { MISSING_ADVANCED_SERVICES, MISSING_SERVICES, MissingService } from "../services/missing";
import type { Run } from "../services/run";
import type { Permissions } from "../services/scopes/permission";
import type { HostedProject } from "./hostedProject";

export interface RunSurroundings {
  readonly project: HostedProject;
  /** Stands for this run: locks are held in its name. */
  readonly holder: object;
  readonly permissions: Permissions;
  readonly ui: UiHost | null;
}

/** What the methods of the services are told of a run. */
export function runOf({ project, holder, ui: uiHost }: RunSurroundings): Run {
  const { clock, userEmail } = project.host;
  return {
    now: () => clock.now(),
    userEmail,
    ui: uiHost && {
      service: UI.of({
        host: uiHost,
        beforeDialog: () => project.state.locks.releaseAll(holder),
      }),
      host: uiHost,
    },
    activeWorkbook: () => project.workbook,
    openById: (id: string) => project.openById(id),
    create: (name: string, like: Workbook | null) => project.create(name, like),
    flushed: () => project.host.flushed?.(),
  };
}

/** Gives a realm the services of Apps Script, freshly made for one run. */
export function defineServices(realm: Realm, surroundings: RunSurroundings, run: Run): void {
  const { project, holder, permissions } = surroundings;
  const { state, files } = project;
  const { clock, zone, userEmail, print } = project.host;
  const log = { clock, zone, print };
  const services: Record<string, object> = {
    SpreadsheetApp: SPREADSHEET_APP.of({ active: null }),
    Utilities: UTILITIES.of({ now: () => clock.now(), sleep: (ms) => clock.sleep(ms) }),
    PropertiesService: PROPERTIES_SERVICE.of(storesFor(userEmail, state.properties)),
    CacheService: CACHE_SERVICE.of({ stores: state.caches, clock }),
    LockService: LOCK_SERVICE.of({ locks: state.locks, holder }),
    HtmlService: HTML_SERVICE.of({
      htmlFiles: files.pages,
      run: (source, fileName, args) => realm.apply(source, fileName, args),
    }),
    Session: SESSION.of({ email: userEmail, zone }),
    ScriptApp: SCRIPT_APP.of({
      triggers: state.triggers,
      clock,
      zone,
      permissions,
      requiredScopes: files.manifest.oauthScopes,
      invalidateAuth: () => {
        project.grantedScopes = [];
      },
    }),
    MailApp: MAIL_APP.of({ sent: state.mails, clock }),
    Logger: LOGGER.of({ ...log, lines: [] }),
    console: CONSOLE.of({ ...log, timers: new Map() }),
  };
  if (run.ui !== null) services.Browser = BROWSER.of({ ui: UI.convert(run.ui.service) });
  if (files.manifest.advancedServices.includes("Drive")) {
    services.Drive = DRIVE.of({
      store: state.drive,
      clock,
      user: userEmail,
      convert: ({ bytes, mimeType }, mimeTypeTo) =>
        project.host.convert?.(bytes, mimeType, mimeTypeTo) ?? null,
    });
  }
  for (const [name, service] of Object.entries(services)) realm.define(name, service);
  realm.define("MimeType", MIME_TYPES);
  for (const name of MISSING_SERVICES) realm.define(name, new MissingService(name));
  // A project that lists its permissions lists its advanced services too: others are not defined.
  if (files.manifest.oauthScopes === null) {
    for (const name of MISSING_ADVANCED_SERVICES) realm.define(name, new MissingService(name));
  }
}
