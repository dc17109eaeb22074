import type { RuleId } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { clipped } from "../../domain/words/quoted";
import type { Compact } from "../../tables/compact";
import { itemOfProblem } from "../calls/itemOfProblem";
import type { Thing } from "./thing";

/** A problem as a thing to do: mended by its suggestion, else in the member's form or in its cell. */
export function clickOnProblem(compact: Compact, problem: Problem<RuleId>): Thing {
  const { rule, table, key, column, cell, message, suggestion } = problem;
  const { seen, place, memberRow } = itemOfProblem(compact, problem);
  const thing = { key: [rule, table, key, column, cell].join("\n"), sentence: message, cells: [] };
  if (suggestion !== null) {
    const named = { rule, table, key, column, cell, seen };
    return {
      ...thing,
      words: `Put in ${clipped(suggestion, 40)}`,
      click: { does: "fix", problem: named },
    };
  }
  if (memberRow !== null) {
    const click = { does: "open member", row: memberRow, organisation: key } as const;
    return { ...thing, words: "Open the member", click };
  }
  if (place === null) {
    return { ...thing, words: "Look at it", click: { does: "show", view: "problems" } };
  }
  return { ...thing, words: `Go to ${place.cell}`, click: { does: "go", place } };
}
