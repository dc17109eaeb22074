import { DriveStore } from "../services/core/drive/driveStore";
import { Locks } from "../services/core/lock";
import type { SentMail } from "../services/core/mail";
import { TriggerStore } from "../services/core/script/trigger";
import type { CacheStores } from "../services/core/storage/cacheStore";
import type { PropertyStoresOfAll } from "../services/core/storage/properties";

/** What Google keeps for a project between two runs. */
export interface ProjectState {
  readonly drive: DriveStore;
  readonly properties: PropertyStoresOfAll;
  readonly caches: CacheStores;
  readonly locks: Locks;
  readonly triggers: TriggerStore;
  readonly mails: SentMail[];
}

/** Nothing stored yet. A script that is not bound to a spreadsheet has no document properties. */
export function newProjectState(isBound: boolean): ProjectState {
  return {
    drive: new DriveStore(),
    properties: { document: isBound ? new Map() : null, script: new Map(), users: new Map() },
    caches: { document: isBound ? new Map() : null, script: new Map(), user: new Map() },
    locks: new Locks(),
    triggers: new TriggerStore(),
    mails: [],
  };
}
