/** What a file holds that a workbook has no place for, so that a person can be told. */
export class Losses {
  readonly #sheets = new Map<string, Set<string>>();

  /** `what` in the plural, as a person reads it: "charts". `sheet` is the tab that it is on, if any. */
  add(what: string, sheet: string | null = null): void {
    const sheets = this.#sheets.get(what) ?? new Set<string>();
    this.#sheets.set(what, sheets);
    if (sheet !== null) sheets.add(sheet);
  }

  /** "charts (Dashboard)", one for each kind, in the order in which they were met. */
  get list(): readonly string[] {
    return Array.from(this.#sheets, ([what, sheets]) =>
      sheets.size === 0 ? what : `${what} (${[...sheets].join(", ")})`,
    );
  }
}
