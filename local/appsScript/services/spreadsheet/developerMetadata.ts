import type {
  DeveloperMetadata as Metadata,
  MetadataLocation,
} from "../../../sheets/workbook/sheetParts";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { ofClass } from "../../declare/googleClass";
import { optional, TEXT } from "../../declare/kinds";
import type { EnumValue } from "../enumeration";
import { ServiceError } from "../serviceError";
import { argumentsOf, enumValue, fitsKind, instance } from "./arguments";
import { DEVELOPER_METADATA } from "./classes";
import type { SpreadsheetContext } from "./context";
import { DeveloperMetadataLocation } from "./developerMetadataLocation";
import { DEVELOPER_METADATA_VISIBILITY } from "./enumerations";
import type { ScriptRange } from "./range";
import type { ScriptSheet } from "./sheet";

export const VISIBILITY = enumValue<Metadata["visibility"]>("DeveloperMetadataVisibility");

export class DeveloperMetadata {
  constructor(
    readonly context: SpreadsheetContext,
    readonly workbook: Workbook,
    readonly id: number,
  ) {}

  readonly [ofClass] = DEVELOPER_METADATA;

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return metadataOf(this).key;
  }

  setKey(...args: unknown[]): this {
    const [key] = argumentsOf("DeveloperMetadata.setKey", args, TEXT);
    return change(this, { key });
  }

  getValue(): string | null {
    return metadataOf(this).value;
  }

  setValue(...args: unknown[]): this {
    const [value] = argumentsOf("DeveloperMetadata.setValue", args, TEXT);
    return change(this, { value });
  }

  getVisibility(): EnumValue {
    return DEVELOPER_METADATA_VISIBILITY[metadataOf(this).visibility];
  }

  setVisibility(...args: unknown[]): this {
    const [visibility] = argumentsOf("DeveloperMetadata.setVisibility", args, VISIBILITY);
    return change(this, { visibility });
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(this.context, this.workbook, metadataOf(this).location);
  }

  moveToRow(...args: unknown[]): this {
    const [range] = argumentsOf(
      "DeveloperMetadata.moveToRow",
      args,
      instance<ScriptRange>("Range"),
    );
    return change(this, { location: metadataLineOf(range) });
  }

  moveToColumn(...args: unknown[]): this {
    const [range] = argumentsOf(
      "DeveloperMetadata.moveToColumn",
      args,
      instance<ScriptRange>("Range"),
    );
    return change(this, { location: metadataLineOf(range) });
  }

  moveToSheet(...args: unknown[]): this {
    const [sheet] = argumentsOf(
      "DeveloperMetadata.moveToSheet",
      args,
      instance<ScriptSheet>("Sheet"),
    );
    return change(this, { location: { kind: "SHEET", sheetId: sheet.getSheetId() } });
  }

  moveToSpreadsheet(): this {
    return change(this, { location: { kind: "SPREADSHEET" } });
  }

  remove(): void {
    const { id, workbook } = this;
    workbook.metadata = workbook.metadata.filter((metadata) => metadata.id !== id);
  }
}

export function addMetadata(
  workbook: Workbook,
  location: MetadataLocation,
  key: string,
  value: string | null,
  visibility: Metadata["visibility"] = "DOCUMENT",
): void {
  const id = workbook.nextNumber();
  workbook.metadata = [...workbook.metadata, { id, key, value, visibility, location }];
}

/** For the classes that are not declared yet. */
export function addMetadataBy(
  method: string,
  args: readonly unknown[],
  workbook: Workbook,
  location: MetadataLocation,
): void {
  if (fitsKind(args, [TEXT, VISIBILITY])) {
    const [key, visibility] = argumentsOf(method, args, TEXT, VISIBILITY);
    addMetadata(workbook, location, key, null, visibility);
    return;
  }
  const [key, value, visibility] = argumentsOf(
    method,
    args,
    TEXT,
    optional(TEXT),
    optional(VISIBILITY),
  );
  addMetadata(workbook, location, key, value ?? null, visibility);
}

/** The whole row or column that the range is. Throws for any other range. */
export function metadataLineOf(range: ScriptRange): MetadataLocation {
  const { area, sheet } = range;
  if (area.rowCount === 1 && area.columnCount === sheet.columnCount) {
    return { kind: "ROW", sheetId: sheet.id, row: area.row };
  }
  if (area.columnCount === 1 && area.rowCount === sheet.rowCount) {
    return { kind: "COLUMN", sheetId: sheet.id, column: area.column };
  }
  throw new ServiceError(
    "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
  );
}

function metadataOf({ workbook, id }: DeveloperMetadata): Metadata {
  const found = workbook.metadata.find((metadata) => metadata.id === id);
  if (!found) throw new ServiceError("The developer metadata no longer exists.");
  return found;
}

function change<M extends DeveloperMetadata>(item: M, changed: Partial<Metadata>): M {
  const metadata = { ...metadataOf(item), ...changed };
  item.workbook.metadata = item.workbook.metadata.map((other) =>
    other.id === metadata.id ? metadata : other,
  );
  return item;
}
