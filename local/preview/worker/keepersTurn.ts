const PREFIX = "compact-preview ";

/**
 * Of all tabs that show one workbook only the newest keeps it, so that none of them quietly undoes
 * what was done in another. `lost` is called when a newer tab takes the turn.
 */
export class KeepersTurn {
  private end: () => void = () => undefined;
  private isLost = false;
  /** Resolves once the turn is this tab's, or cannot be. */
  readonly taken: Promise<void>;

  constructor(key: string, lost: () => void) {
    this.taken = new Promise((taken) => {
      // Browsers without locks keep whatever was changed last.
      if (!hasLocks()) return taken();
      const untilEnd = (): Promise<void> => {
        taken();
        return new Promise((resolve) => {
          this.end = resolve;
        });
      };
      navigator.locks.request(PREFIX + key, { steal: true }, untilEnd).catch(() => {
        this.isLost = true;
        taken();
        lost();
      });
    });
  }

  get isOurs(): boolean {
    return !this.isLost;
  }

  /** Gives the turn back without calling `lost`. */
  giveBack(): void {
    this.end();
  }
}

/** What the workbooks that some tab keeps now, this one included, are kept under. */
export async function keysInUse(): Promise<ReadonlySet<string>> {
  const { held = [] } = hasLocks() ? await navigator.locks.query() : {};
  const names = held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : []));
  return new Set(names.map((name) => name.slice(PREFIX.length)));
}

/** Does something to a copy that no tab has open, and none opens meanwhile; false where one has. */
export async function whileClosed(key: string, work: () => Promise<void>): Promise<boolean> {
  if (!hasLocks()) {
    await work();
    return true;
  }
  return navigator.locks.request(PREFIX + key, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
    return lock !== null;
  });
}

function hasLocks(): boolean {
  return "locks" in navigator;
}
