import type { ColumnLayout } from "../tables/layout";

/** A declared column where it stands in the sheet; columns count from 1. */
export interface PlacedColumn {
  readonly layout: ColumnLayout;
  readonly column: number;
}
