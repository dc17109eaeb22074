import { type Area, holdsArea, overlapOf } from "../../sheets/workbook/area";
import type { GuardedArea } from "../openedWorkbook";
import { confirmWith } from "./dialogs";

/** Sheets asks again after five minutes. */
const REMEMBERED_MS = 5 * 60 * 1000;

/** Cells that belong to the add-on: a person is warned before changing one, as Sheets warns. */
export class Guards {
  private areas: readonly GuardedArea[] = [];
  private agreedUntil = 0;

  set(areas: readonly GuardedArea[]): void {
    this.areas = areas;
  }

  mayChange(sheet: string, areas: readonly Area[]): boolean {
    return Date.now() < this.agreedUntil || !areas.some((area) => this.isGuarded(sheet, area));
  }

  /** True where the person goes on all the same. */
  async ask(): Promise<boolean> {
    const agreed = await confirmWith(
      "Heads up!",
      "You are trying to edit part of this sheet that should not be changed accidentally. The add-on rewrites it. Edit anyway?",
      "OK",
    );
    if (agreed) this.agreedUntil = Date.now() + REMEMBERED_MS;
    return agreed;
  }

  private isGuarded(sheet: string, area: Area): boolean {
    return this.areas.some(
      (guard) =>
        guard.sheet === sheet &&
        (guard.area === null || overlapOf(guard.area, area) !== null) &&
        !guard.open.some((open) => holdsArea(open, area)),
    );
  }
}
