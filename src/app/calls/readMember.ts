import { cellName } from "../../cells/sheetGrid";
import { checkCompact } from "../../checks/checkCompact";
import { Refusal } from "../../domain/problem";
import type { Compact, Member } from "../../tables/compact";
import { compactRead } from "../jobs/compactRead";
import type { Ports } from "../ports";
import { type MemberProblems, memberOfForm, memberProblems, memberState } from "./memberForm";
import type { MemberState } from "./states/memberState";

/** Which member to show: the selected row, one by name (its row as a hint), or the next to mend. */
export type MemberChoice =
  | { readonly at: "selection" }
  | { readonly at: "row"; readonly row: number; readonly organisation: string }
  /** The first after that row with a problem; after the last comes the first. */
  | { readonly at: "next problem"; readonly after: number };

/** The member's row as a form; `form` is null where no member is selected, or none has a problem. */
export function readMember(ports: Ports, { which }: { readonly which: MemberChoice }): MemberState {
  const reading = ports.workbook.read();
  const compact = compactRead(ports, reading);
  if (compact.readings.Members.sheetName === null) throw withoutMembers();
  const problems = memberProblems({ compact, problems: checkCompact(compact) });
  const member = memberAskedFor(ports, compact, problems, which);
  if (member !== null && which.at === "next problem") {
    const { sheetName } = compact.readings.Members;
    // The person sees in the sheet whom the form is about.
    if (sheetName !== null) ports.workbook.goTo(sheetName, cellName(1, member.row.sheetRow));
  }
  return memberState(compact, problems, member);
}

function withoutMembers(): Refusal {
  return new Refusal(
    "table-missing",
    'This spreadsheet has no tab called "Members". Choose Compact > Set up workbook to add it, or give the tab that holds your organisations that name.',
  );
}

function memberAskedFor(
  ports: Ports,
  compact: Compact,
  problems: MemberProblems,
  which: MemberChoice,
): Member | null {
  switch (which.at) {
    case "selection": {
      const selection = ports.workbook.selection();
      if (selection === null || selection.sheetName !== compact.readings.Members.sheetName) {
        return null;
      }
      return compact.members.find(({ row }) => row.sheetRow === selection.row) ?? null;
    }
    case "row":
      return memberOfForm(compact, which.organisation, which.row);
    case "next problem": {
      const toMend = compact.members.filter(({ row }) => problems.has(row.sheetRow));
      return toMend.find(({ row }) => row.sheetRow > which.after) ?? toMend[0] ?? null;
    }
    default:
      return which satisfies never;
  }
}
