import { areaFrom } from "../../../../sheets/workbook/area";
import type {
  DeveloperMetadata as Metadata,
  MetadataLocation,
} from "../../../../sheets/workbook/sheetParts";
import type { Workbook } from "../../../../sheets/workbook/workbook";
import { optional, TEXT } from "../../../declare/kinds";
import { type Forms, forms, methods } from "../../../declare/methods";
import { table } from "../../../declare/surface";
import {
  RANGE,
  type RangePlace,
  rangeOf,
  SHEET,
  SPREADSHEET,
  sheetOf,
} from "../../core/spreadsheet/classes";
import { nameIn } from "../../enumeration";
import { ServiceError } from "../../serviceError";
import {
  DEVELOPER_METADATA,
  DEVELOPER_METADATA_FINDER,
  DEVELOPER_METADATA_LOCATION,
  type DeveloperMetadata,
  type DeveloperMetadataFinder,
} from "./classes";
import { DEVELOPER_METADATA_LOCATION_TYPE, DEVELOPER_METADATA_VISIBILITY } from "./enumerations";

type Visibility = Metadata["visibility"];
const VISIBILITY = nameIn(DEVELOPER_METADATA_VISIBILITY);
const OPTIONAL_TEXT = optional(TEXT);
const OPTIONAL_VISIBILITY = optional(VISIBILITY);

const metadata = methods(DEVELOPER_METADATA, {
  getId: [[], ({ id }) => id],
  getKey: [[], (item) => metadataOf(item).key],
  setKey: [[TEXT], (item, key) => change(item, { key })],
  getValue: [[], (item) => metadataOf(item).value],
  setValue: [[TEXT], (item, value) => change(item, { value })],
  getVisibility: [[], (item) => DEVELOPER_METADATA_VISIBILITY[metadataOf(item).visibility]],
  getLocation: [
    [],
    (item) => {
      const { location } = metadataOf(item);
      return DEVELOPER_METADATA_LOCATION.of({ workbook: item.workbook, location });
    },
  ],
  moveToRow: [[RANGE], (item, range) => change(item, { location: metadataLineOf(range) })],
  moveToColumn: [[RANGE], (item, range) => change(item, { location: metadataLineOf(range) })],
  moveToSheet: [
    [SHEET],
    (item, { sheet }) => change(item, { location: { kind: "SHEET", sheetId: sheet.id } }),
  ],
  moveToSpreadsheet: [[], (item) => change(item, { location: { kind: "SPREADSHEET" } })],
  remove: [
    [],
    ({ id, workbook }) => {
      workbook.metadata = workbook.metadata.filter((other) => other.id !== id);
    },
  ],
});

/** Where metadata hangs. */
const location = methods(DEVELOPER_METADATA_LOCATION, {
  getLocationType: [[], ({ location }) => DEVELOPER_METADATA_LOCATION_TYPE[location.kind]],
  getSpreadsheet: [
    [],
    ({ location, workbook }) =>
      location.kind === "SPREADSHEET" ? SPREADSHEET.of({ workbook }) : null,
  ],
  getSheet: [
    [],
    ({ location, workbook }) => {
      const sheet = location.kind === "SHEET" && workbook.sheetById(location.sheetId);
      return sheet ? sheetOf(sheet) : null;
    },
  ],
  getRow: [
    [],
    ({ location, workbook }) => {
      if (location.kind !== "ROW") return null;
      const sheet = workbook.sheetById(location.sheetId);
      const row = sheet && areaFrom(location.row, 1, 1, sheet.columnCount);
      return row ? rangeOf(sheet, { ...row, openColumns: true }) : null;
    },
  ],
  getColumn: [
    [],
    ({ location, workbook }) => {
      if (location.kind !== "COLUMN") return null;
      const sheet = workbook.sheetById(location.sheetId);
      const column = sheet && areaFrom(1, location.column, sheet.rowCount, 1);
      return column ? rangeOf(sheet, { ...column, openRows: true }) : null;
    },
  ],
});

const finder = methods(DEVELOPER_METADATA_FINDER, {
  withKey: [[TEXT], (finder, key) => also(finder, (each) => each.key === key)],
  withValue: [[TEXT], (finder, value) => also(finder, (each) => each.value === value)],
  find: [[], foundBy],
});

export const METADATA_TABLES = [
  table(DEVELOPER_METADATA, [metadata]),
  table(DEVELOPER_METADATA_LOCATION, [location]),
  table(DEVELOPER_METADATA_FINDER, [finder]),
];

/** A finder of all metadata that lie there. */
export function metadataFinder(
  workbook: Workbook,
  isThere: (location: MetadataLocation) => boolean,
): DeveloperMetadataFinder {
  return DEVELOPER_METADATA_FINDER.of({
    workbook,
    conditions: [(each) => isThere(each.location)],
  });
}

export function foundBy({ workbook, conditions }: DeveloperMetadataFinder): DeveloperMetadata[] {
  return workbook.metadata
    .filter((each) => conditions.every((holds) => holds(each)))
    .map(({ id }) => DEVELOPER_METADATA.of({ workbook, id }));
}

/** `addDeveloperMetadata(key)`, with a value, a visibility or both. */
export function addMetadataTo<P>(
  placeOf: (place: P) => readonly [Workbook, MetadataLocation],
): Forms<
  P,
  | readonly [typeof TEXT, typeof VISIBILITY]
  | readonly [typeof TEXT, typeof OPTIONAL_TEXT, typeof OPTIONAL_VISIBILITY],
  P
> {
  const add = (place: P, key: string, value?: string, visibility: Visibility = "DOCUMENT"): P => {
    const [workbook, location] = placeOf(place);
    const id = workbook.nextNumber();
    const added = { id, key, value: value ?? null, visibility, location };
    workbook.metadata = [...workbook.metadata, added];
    return place;
  };
  return forms(
    [[TEXT, VISIBILITY], (place, key, visibility) => add(place, key, undefined, visibility)],
    [
      [TEXT, OPTIONAL_TEXT, OPTIONAL_VISIBILITY],
      (place, key, value, visibility) => add(place, key, value, visibility),
    ],
  );
}

/** The whole row or column that the range is. Throws for any other range. */
export function metadataLineOf({ area, sheet }: RangePlace): MetadataLocation {
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
  const found = workbook.metadata.find((each) => each.id === id);
  if (!found) throw new ServiceError("The developer metadata no longer exists.");
  return found;
}

function change(item: DeveloperMetadata, changed: Partial<Metadata>): DeveloperMetadata {
  const metadata = { ...metadataOf(item), ...changed };
  item.workbook.metadata = item.workbook.metadata.map((other) =>
    other.id === metadata.id ? metadata : other,
  );
  return item;
}

function also(
  finder: DeveloperMetadataFinder,
  condition: (metadata: Metadata) => boolean,
): DeveloperMetadataFinder {
  finder.conditions = [...finder.conditions, condition];
  return finder;
}
