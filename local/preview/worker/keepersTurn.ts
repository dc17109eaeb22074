/**
 * Of all tabs that show one workbook only the newest keeps it, so that none of them quietly undoes
 * what was done in another. `lost` is called when a newer tab takes the turn.
 */
export class KeepersTurn {
  private end: () => void = () => undefined;
  private isLost = false;

  constructor(key: string, lost: () => void) {
    // Browsers without locks keep whatever was changed last.
    navigator.locks
      ?.request(`compact-preview ${key}`, { steal: true }, () => this.untilEnd())
      .catch(() => {
        this.isLost = true;
        lost();
      });
  }

  get isOurs(): boolean {
    return !this.isLost;
  }

  /** Gives the turn back without calling `lost`. */
  giveBack(): void {
    this.end();
  }

  private untilEnd(): Promise<void> {
    return new Promise((resolve) => {
      this.end = resolve;
    });
  }
}
