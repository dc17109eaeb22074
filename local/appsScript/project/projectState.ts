import { DriveStore } from "../services/drive/driveStore";
import { Locks } from "../services/lock";
import type { SentMail } from "../services/mail";
import { TriggerStore } from "../services/script/trigger";
import type { CacheStores } from "../services/storage/cache";
import type { PropertyStoresOfAll } from "../services/storage/properties";

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
