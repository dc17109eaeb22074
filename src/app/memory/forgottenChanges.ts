import { describeCell } from "../../cells/cellValue";
import type { UndoableChange, UndoPart } from "../../changes/undo/undoableChange";
import type { Forget } from "../../domain/people/forgetIn";

/** Whether a change that could be undone holds something of a person: it is then forgotten whole. */
export function holdsPerson(forget: Forget): (change: UndoableChange) => boolean {
  return ({ sentence, parts }) =>
    [sentence, ...parts.flatMap(textsOf)].some((text) => forget(text) !== null);
}

function textsOf(part: UndoPart): readonly string[] {
  switch (part.kind) {
    case "cell": {
      const { from, to, row, renamedFrom = "" } = part;
      const cells = [describeCell(from.cell), describeCell(to), from.formula ?? ""];
      return [...cells, row.key, row.fingerprint, renamedFrom];
    }
    case "row added":
      return [part.key, ...part.cells.map(([, cell]) => describeCell(cell))];
    case "row removed":
      return [
        part.key,
        ...part.cells.flatMap(({ kept }) => [describeCell(kept.cell), kept.formula ?? ""]),
      ];
    case "copy kept":
      return [];
    default:
      return part satisfies never;
  }
}
