import { cellName } from "../../cells/sheetGrid";
import { checkCompact } from "../../checks/checkCompact";
import { byName } from "../../domain/members/organisationKey";
import { Refusal } from "../../domain/problem";
import type { Compact, Member } from "../../tables/compact";
import { compactRead } from "../jobs/compactRead";
import type { Ports } from "../ports";
import { type MemberProblems, memberOfForm, memberProblems, memberState } from "./memberForm";
import type { MemberName, MemberState } from "./states/memberState";

/** Which member to show: the selected row, one by name (its row as a hint), or the next to mend. */
export type MemberChoice =
  | { readonly at: "selection" }
  | { readonly at: "row"; readonly row: number; readonly organisation: string }
  /** The one below that row, or above it; after the last comes the first. */
  | { readonly at: "next" | "previous"; readonly from: number }
  /** The first after that row with a problem; after the last comes the first. */
  | { readonly at: "next problem"; readonly after: number };

/** The member's row as a form; `form` is null where no member is selected, or none has a problem. */
export function readMember(ports: Ports, { which }: { readonly which: MemberChoice }): MemberState {
  const reading = ports.workbook.read();
  const compact = compactRead(ports, reading);
  if (compact.readings.Members.sheetName === null) throw withoutMembers();
  const problems = memberProblems({ compact, problems: checkCompact(compact) });
  const member = memberAskedFor(ports, compact, problems, which);
  if (member !== null && which.at !== "selection" && which.at !== "row") {
    const { sheetName } = compact.readings.Members;
    // The person sees in the sheet whom the form is about.
    if (sheetName !== null) ports.workbook.goTo(sheetName, cellName(1, member.row.sheetRow));
  }
  return memberState(compact, problems, member);
}

/** Every member, for the search; alphabetical. */
export function listMembers(ports: Ports): readonly MemberName[] {
  const compact = compactRead(ports, ports.workbook.read());
  return compact.members
    .filter(({ organisation }) => organisation !== "")
    .map(({ row, organisation, mainContact }) => {
      return { row: row.sheetRow, organisation, mainContact, name: organisation };
    })
    .sort(byName)
    .map(({ name: _, ...member }) => member);
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
    case "next": {
      const { members } = compact;
      return members.find(({ row }) => row.sheetRow > which.from) ?? members[0] ?? null;
    }
    case "previous": {
      const backwards = [...compact.members].reverse();
      return backwards.find(({ row }) => row.sheetRow < which.from) ?? backwards[0] ?? null;
    }
    case "next problem": {
      const toMend = compact.members.filter(({ row }) => problems.has(row.sheetRow));
      return toMend.find(({ row }) => row.sheetRow > which.after) ?? toMend[0] ?? null;
    }
    default:
      return which satisfies never;
  }
}
