import { checkCompact } from "../../checks/checkCompact";
import { compactRead } from "../jobs/compactRead";
import type { Ports } from "../ports";

/** How many problems are open, for the number beside their tab; one read, and nothing is written. */
export function countOpenProblems(ports: Ports): { readonly open: number } {
  const problems = checkCompact(compactRead(ports, ports.workbook.read()));
  return { open: problems.filter(({ accepted }) => !accepted).length };
}
