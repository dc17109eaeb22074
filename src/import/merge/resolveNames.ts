import { type CellValue, describeCell, textCell } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Checkup } from "../../checks/checkup";
import { groupsOf } from "../../checks/groups";
import { groupShortFor } from "../../domain/meetings/groupNames";
import type { Column } from "../../tables/column";
import type { Offer } from "../read/offer";
import { nameOfMember, namesByLikeness } from "./organisationNames";

/** Says how the workbook calls what a cell names: a member, a group, a priority, a measure. */
export type Resolve = (column: Column, cell: CellValue) => CellValue;

/**
 * "Corby BC" under Buddy is "Corby Borough Council", where the workbook, or what comes in with it,
 * calls it so. What is no other name for anything stays as it is.
 */
export function nameResolver(checkup: Checkup, members: readonly string[]): Resolve {
  const { compact } = checkup;
  const byLikeness = namesByLikeness([
    ...compact.members.map(({ organisation }) => organisation),
    ...members,
  ]);
  const priorities = new Map(
    compact.priorities.map(({ priority, ref }) => [normalisedTitle(priority), ref]),
  );
  const measures = new Map(
    compact.measures.map(({ measure, ref }) => [normalisedTitle(measure), ref]),
  );
  return (column, cell) => {
    if (column.kind !== "text" || cell.kind !== "text") return cell;
    const text = describeCell(cell);
    switch (column.refersTo) {
      case "Members":
        return textCell(nameOfMember(byLikeness, text));
      case "groups": {
        const groups = checkup.index(groupsOf);
        const known = groups.known.get(normalisedTitle(text))?.name;
        return textCell(known ?? groupShortFor(groups, text) ?? text);
      }
      case "Priorities":
        return textCell(priorities.get(normalisedTitle(text)) || text);
      case "Success measures":
        return textCell(measures.get(normalisedTitle(text)) || text);
      default:
        return cell;
    }
  };
}

export function withNamesResolved(
  offer: Offer,
  fields: Readonly<Record<string, Column>>,
  resolve: Resolve,
): Offer {
  const values = Array.from(offer.values, ([field, cell]): [string, CellValue] => {
    const column = fields[field];
    return [field, column === undefined ? cell : resolve(column, cell)];
  });
  return { ...offer, values: new Map(values) };
}
