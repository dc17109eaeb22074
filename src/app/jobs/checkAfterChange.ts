import { changesToCheckMembers } from "../../changes/changesToCheckMembers";
import { checkColumn } from "../../checks/checkColumn";
import { checkCompact } from "../../checks/checkCompact";
import type { RuleId } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import type { Compact } from "../../tables/compact";
import { rememberDaysInDoubt } from "../memory/daysInDoubt";
import { rememberSettings } from "../memory/liveSettings";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";

export interface Checked {
  readonly compact: Compact;
  readonly problems: readonly Problem<RuleId>[];
}

export interface CheckedAfter extends Checked {
  /** What the Check column was not given, and what that may have cost somebody. */
  readonly refused: readonly string[];
}

/**
 * Checks the workbook again after the sidebar changed something in it, and brings the Check column
 * up to date: Google fires no edit trigger for what a script writes.
 */
export function checkAfterChange(ports: Ports): CheckedAfter {
  const reading = ports.workbook.readAgain();
  const compact = compactRead(ports, reading);
  const problems = checkCompact(compact);
  const { refused } = ports.workbook.apply(
    changesToCheckMembers(compact, checkColumn(compact, problems)),
  );
  rememberSettings(ports, reading.grids);
  rememberDaysInDoubt(ports, compact);
  return { compact, problems, refused };
}
