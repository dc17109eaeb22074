import { checkCompact } from "../../checks/checkCompact";
import { compactRead } from "../jobs/compactRead";
import type { Ports } from "../ports";
import { openProblemsOf } from "./thereToCheck";

/** How many problems are open, for the number beside their tab; one read, and nothing is written. */
export function countOpenProblems(ports: Ports): { readonly open: number } {
  const compact = compactRead(ports, ports.workbook.read());
  return { open: openProblemsOf(compact, checkCompact(compact)).length };
}
