import { ServiceError } from "../serviceError";
import { argumentsOf, enumValue, FLAG, optional } from "./arguments";
import { type Banding, bandingsOf, bandRange } from "./banding";
import type { BandingThemeName } from "./bandingThemes";
import { addMetadata, type DeveloperMetadata, metadataLineOf } from "./developerMetadata";
import { DeveloperMetadataFinder } from "./developerMetadataFinder";
import { Filter } from "./filter";
import { addProtection, type Protection } from "./protection";
import type { ScriptRange } from "./range";
import { RangeCheckboxes } from "./rangeCheckboxes";

const THEME = enumValue<BandingThemeName>("BandingTheme");

/** What a sheet keeps for a range: protection, filter, banding and metadata. */
export class RangeParts extends RangeCheckboxes {
  protect(): Protection {
    return addProtection(this.context, this.sheet, this.area);
  }

  canEdit(): boolean {
    return true;
  }

  createFilter(): Filter {
    if (this.sheet.filter !== null) {
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    }
    this.sheet.filter = { area: this.area, criteria: {} };
    this.sheet.workbook.sheetChanged(this.sheet);
    return new Filter(this.context, this.sheet);
  }

  getFilter(): Filter | null {
    return this.sheet.filter === null ? null : new Filter(this.context, this.sheet);
  }

  getBandings(): Banding[] {
    return bandingsOf(this.context, this.sheet, this.area);
  }

  applyRowBanding(...args: unknown[]): Banding {
    return this.#band("applyRowBanding", "rows", args);
  }

  applyColumnBanding(...args: unknown[]): Banding {
    return this.#band("applyColumnBanding", "columns", args);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const location = metadataLineOf(asRange(this));
    addMetadata("Range.addDeveloperMetadata", args, this.sheet.workbook, location);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    // Of its whole rows and columns; the finder also finds what only crosses the range.
    const { area, sheet } = this;
    return this.#metadataFinder({
      rows: area.columnCount === sheet.columnCount,
      columns: area.rowCount === sheet.rowCount,
    }).find();
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return this.#metadataFinder({ rows: true, columns: true });
  }

  #metadataFinder(of: { rows: boolean; columns: boolean }): DeveloperMetadataFinder {
    const { area, sheet, context } = this;
    return new DeveloperMetadataFinder(context, sheet.workbook, ({ location }) => {
      if (location.kind === "SPREADSHEET" || location.kind === "SHEET") return false;
      if (location.sheetId !== sheet.id) return false;
      return location.kind === "ROW"
        ? of.rows && location.row >= area.row && location.row < area.row + area.rowCount
        : of.columns &&
            location.column >= area.column &&
            location.column < area.column + area.columnCount;
    });
  }

  #band(method: string, by: "rows" | "columns", args: readonly unknown[]): Banding {
    const [theme, showHeader, showFooter] = argumentsOf(
      `Range.${method}`,
      args,
      optional(THEME),
      optional(FLAG),
      optional(FLAG),
    );
    return bandRange(
      this.context,
      asRange(this),
      by,
      theme ?? "LIGHT_GREY",
      showHeader ?? true,
      showFooter ?? false,
    );
  }
}

/** Every range that scripts meet is a whole one: this class is only ever a part of it. */
export function asRange(range: RangeCheckboxes): ScriptRange {
  return range as unknown as ScriptRange;
}
