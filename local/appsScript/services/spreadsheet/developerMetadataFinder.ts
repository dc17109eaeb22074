import type {
  DeveloperMetadata as Metadata,
  MetadataLocation,
} from "../../../sheets/workbook/sheetParts";
import type { Workbook } from "../../../sheets/workbook/workbook";
import { ofClass } from "../../declare/googleClass";
import { INTEGER, TEXT } from "../../declare/kinds";
import { argumentsOf, enumValue } from "./arguments";
import { DEVELOPER_METADATA_FINDER } from "./classes";
import type { SpreadsheetContext } from "./context";
import { DeveloperMetadata, VISIBILITY } from "./developerMetadata";

type Condition = (metadata: Metadata) => boolean;

export class DeveloperMetadataFinder {
  private conditions: readonly Condition[];

  constructor(
    readonly context: SpreadsheetContext,
    readonly workbook: Workbook,
    readonly place: Condition,
  ) {
    this.conditions = [place];
  }

  readonly [ofClass] = DEVELOPER_METADATA_FINDER;

  withKey(...args: unknown[]): this {
    const [key] = argumentsOf("DeveloperMetadataFinder.withKey", args, TEXT);
    this.conditions = [...this.conditions, (metadata) => metadata.key === key];
    return this;
  }

  withValue(...args: unknown[]): this {
    const [value] = argumentsOf("DeveloperMetadataFinder.withValue", args, TEXT);
    this.conditions = [...this.conditions, (metadata) => metadata.value === value];
    return this;
  }

  withId(...args: unknown[]): this {
    const [id] = argumentsOf("DeveloperMetadataFinder.withId", args, INTEGER);
    this.conditions = [...this.conditions, (metadata) => metadata.id === id];
    return this;
  }

  withVisibility(...args: unknown[]): this {
    const [visibility] = argumentsOf("DeveloperMetadataFinder.withVisibility", args, VISIBILITY);
    this.conditions = [...this.conditions, (metadata) => metadata.visibility === visibility];
    return this;
  }

  withLocationType(...args: unknown[]): this {
    const [kind] = argumentsOf(
      "DeveloperMetadataFinder.withLocationType",
      args,
      enumValue<MetadataLocation["kind"]>("DeveloperMetadataLocationType"),
    );
    this.conditions = [...this.conditions, (metadata) => metadata.location.kind === kind];
    return this;
  }

  onIntersectingLocations(): this {
    return this;
  }

  find(): DeveloperMetadata[] {
    return this.workbook.metadata
      .filter((metadata) => this.conditions.every((holds) => holds(metadata)))
      .map(({ id }) => new DeveloperMetadata(this.context, this.workbook, id));
  }
}
