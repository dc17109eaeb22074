import { type RuleId, ruleOf } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import type { Mend } from "./states/problemsState";

/** What mends a problem: the section of the list that it stands in. */
export function mendOf({ rule, severity, suggestion }: Problem<RuleId>): Mend {
  const mendedBy = ruleOf(rule).mendedBy ?? null;
  if (mendedBy === "set up") return mendedBy;
  if (suggestion !== null) return "apply";
  return mendedBy ?? (severity === "note" ? "decide" : "correct");
}

/** What mends problems, in the order in which they are shown: what helps most comes first. */
export const MENDS: readonly {
  readonly mend: Mend;
  readonly title: string;
  readonly how: string;
}[] = [
  {
    mend: "set up",
    title: "Set up workbook mends these",
    how: "A tab or a column is missing. Nothing that you typed is touched.",
  },
  { mend: "apply", title: "One click mends these", how: "The right value is certain." },
  {
    mend: "correct",
    title: "Type the right value",
    how: "Go to the cell and put it right.",
  },
  {
    mend: "ask",
    title: "Ask the organisation",
    how: "Only the member knows. Open it to write to its main contact.",
  },
  {
    mend: "decide",
    title: "For you to judge",
    how: "It may be right as it is: then accept it.",
  },
];
