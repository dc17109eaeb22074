import { checkCompact } from "../checks/checkCompact";
import { cellAt } from "../domain/cellOf";
import { BLANK, describeCell, tidyText } from "../domain/cellValue";
import { findHeader } from "../domain/findHeader";
import { Refusal } from "../domain/problem";
import { cellName } from "../domain/sheetGrid";
import { type Compact, type Member, parseCompact } from "../tables/compact";
import { checkAfterChange } from "./checkAfterChange";
import {
  type MemberProblems,
  memberCalled,
  memberColumn,
  memberProblems,
  memberState,
} from "./memberForm";
import type { Ports } from "./ports";
import { type CellToSet, setCells } from "./setCells";
import { problemsState } from "./sidebarProblems";
import type { MemberState, ProblemsState } from "./sidebarStates";
import { typedCell } from "./typedCell";

/** Which member is wanted: the selected row, one by name (its row as a hint), or the next to mend. */
export type WantedMember =
  | { readonly at: "selection" }
  | { readonly at: "row"; readonly row: number; readonly organisation: string }
  /** The first after that row with a problem; after the last comes the first. */
  | { readonly at: "next problem"; readonly after: number };

export interface MemberSaved {
  readonly said: string;
  readonly refused: readonly { readonly title: string; readonly message: string }[];
  readonly change: number | null;
  readonly member: MemberState;
  readonly problems: ProblemsState;
}

interface CellSave {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** The member's row as a form; `form` is null where no member is selected, or none has a problem. */
export function readMember(
  ports: Ports,
  { wanted }: { readonly wanted: WantedMember },
): MemberState {
  const { grids, today } = ports.workbook.read();
  const compact = parseCompact(grids, today);
  if (compact.readings.Members.sheetName === null) throw withoutMembers();
  const problems = memberProblems({ compact, problems: checkCompact(compact) });
  const member = find(ports, compact, problems, wanted);
  if (member !== null && wanted.at === "next problem") {
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

/**
 * Writes the fields of a form that were changed. A cell that no longer holds what the form was
 * filled with is left alone and said so. Throws Refusal "member-gone", or "locked".
 */
export function saveMember(
  ports: Ports,
  ask: {
    readonly organisation: string;
    readonly row: number;
    readonly cells: readonly CellSave[];
  },
): MemberSaved {
  return ports.lock.whileLocked(() => {
    const { grids, today, time } = ports.workbook.read();
    const compact = parseCompact(grids, today);
    const member = memberCalled(compact, ask.organisation, ask.row);
    if (member === null) {
      throw new Refusal(
        "member-gone",
        `${named(ask.organisation)} is no longer in Members. Nothing was saved; select its row and try again.`,
      );
    }
    const reading = compact.readings.Members;
    const refused: { title: string; message: string }[] = [];
    const wanted: CellToSet[] = [];
    for (const { title, from, to } of ask.cells) {
      const header = findHeader(reading, title);
      const held = header === undefined ? BLANK : cellAt(member.row, header.column);
      if (header === undefined || memberColumn(header)?.auto) {
        refused.push({ title, message: `There is no column ${title} to write in any more.` });
      } else if (describeCell(held) !== from) {
        const place = cellName(header.column, member.row.sheetRow);
        refused.push({
          title,
          message: `${title} (${place}) has changed meanwhile. Look at what it holds now, then type it again.`,
        });
      } else {
        wanted.push({
          reading,
          row: member.row,
          header,
          to: typedCell(memberColumn(header), held, to),
        });
      }
    }
    const words = wanted.map(({ header }) => header.title).join(", ");
    const set = setCells(ports, wanted, `${named(ask.organisation)}: ${words}`, {
      today,
      time,
    });
    const after = checkAfterChange(ports);
    const renamed = wanted.find(({ header }) => header.field === "organisation");
    const name = renamed === undefined ? ask.organisation : describeCell(renamed.to);
    const shown = memberCalled(after.compact, name, member.row.sheetRow);
    return {
      said: savedSaid(set.changed, refused.length + set.refused.length),
      refused: [...refused, ...set.refused.map((message) => ({ title: "", message }))],
      change: set.change,
      member: memberState(after.compact, memberProblems(after), shown),
      problems: problemsState(ports, after),
    };
  });
}

function find(
  ports: Ports,
  compact: Compact,
  problems: MemberProblems,
  wanted: WantedMember,
): Member | null {
  switch (wanted.at) {
    case "selection": {
      const selection = ports.workbook.selection();
      if (selection === null || selection.sheetName !== compact.readings.Members.sheetName) {
        return null;
      }
      return compact.members.find(({ row }) => row.sheetRow === selection.row) ?? null;
    }
    case "row":
      return memberCalled(compact, wanted.organisation, wanted.row);
    case "next problem": {
      const toMend = compact.members.filter(({ row }) => problems.has(row.sheetRow));
      return toMend.find(({ row }) => row.sheetRow > wanted.after) ?? toMend[0] ?? null;
    }
    default:
      return wanted satisfies never;
  }
}

function named(organisation: string): string {
  return tidyText(organisation).slice(0, 100);
}

function savedSaid(changed: number, refused: number): string {
  const saved =
    changed === 0
      ? "Nothing was saved."
      : changed === 1
        ? "1 change is saved."
        : `${changed} changes are saved.`;
  if (refused === 0) return saved;
  return `${saved} ${refused === 1 ? "1 was" : `${refused} were`} left alone.`;
}
