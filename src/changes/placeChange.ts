import type { TableReading } from "../tables/tableReading";
import type { Change } from "./change";
import { placeCells } from "./placeCells";
import { newRows, nextRow, type Placed, placed } from "./placed";
import { placeMarks } from "./placeMarks";
import { placeReplacement } from "./placeReplacement";
import { placeRewrite } from "./placeRewrite";
import { cellsOfPlaces, columnsWithoutPlace, placesOfRowsBack } from "./placeRowsBack";
import { withoutColumn } from "./withoutColumn";

type Placeable = Exclude<
  Change,
  { kind: "add table" | "add columns" | "keep copy" | "remove rows" | "take rows back" }
>;

/**
 * Finds every record again by its key and says which cells to write. Cells that already hold the
 * value are not counted, so a change that was made before comes to no blocks at all.
 */
export function placeChange(change: Placeable, reading: TableReading): Placed {
  switch (change.kind) {
    case "rewrite columns":
      return placeRewrite(change, reading);
    case "replace rows":
      return placeReplacement(change, reading);
    case "append rows":
      return placed(
        reading,
        newRows(reading, change.rows, nextRow(reading)),
        "whole span",
        withoutColumn(reading, change.rows),
      );
    case "put rows back":
      return placed(
        reading,
        cellsOfPlaces(placesOfRowsBack(reading, change.rows)),
        "whole span",
        columnsWithoutPlace(reading, change.rows),
      );
    case "mark rows":
      return placeMarks(change, reading);
    case "set cells":
      return placeCells(change, reading);
    default:
      return change satisfies never;
  }
}
