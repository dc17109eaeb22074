import { checkCompact } from "../checks/checkCompact";
import { parseCellName } from "../checks/place";
import { BLANK, describeCell, tidyText } from "../domain/cellValue";
import { type Problem, Refusal } from "../domain/problem";
import { cellName } from "../domain/sheetGrid";
import type { Column } from "../tables/column";
import { type Compact, type Member, parseCompact } from "../tables/compact";
import { membersTable } from "../tables/membersTable";
import { cellAt, findHeader, type Header, normalisedTitle } from "../tables/readTable";
import { type Checked, checkAfterChange } from "./checkAfterChange";
import { mailTo } from "./memberMail";
import type { Ports } from "./ports";
import { problemItem } from "./problemItem";
import { type CellToSet, setCells } from "./setCells";
import type { MemberField, MemberForm, MemberState } from "./sidebarStates";
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
}

/** A longer list of members to choose from helps nobody. */
const MOST_OPTIONS = 200;

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
  const problems = memberProblems({ compact, problems: checkCompact(compact) });
  const member = find(ports, compact, problems, wanted);
  if (member !== null && wanted.at === "next problem") {
    const { sheetName } = compact.readings.Members;
    // The person sees in the sheet whom the form is about.
    if (sheetName !== null) ports.workbook.goTo(sheetName, cellName(1, member.row.sheetRow));
  }
  return stateOf(compact, problems, member);
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
    const member = byName(compact, ask.organisation, ask.row);
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
      if (header === undefined || columnOf(header)?.auto) {
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
          to: typedCell(columnOf(header), held, to),
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
    const shown = byName(after.compact, name, member.row.sheetRow);
    return {
      said: savedSaid(set.changed, refused.length + set.refused.length),
      refused: [...refused, ...set.refused.map((message) => ({ title: "", message }))],
      change: set.change,
      member: stateOf(after.compact, memberProblems(after), shown),
    };
  });
}

/** The open problems of each row of Members, by the row's number. */
function memberProblems({ compact, problems }: Checked): ReadonlyMap<number, readonly Problem[]> {
  const byRow = new Map<number, Problem[]>();
  for (const problem of problems) {
    if (problem.table !== membersTable.name || problem.accepted) continue;
    const row = parseCellName(problem.cell)?.row ?? rowCalled(compact, problem.key);
    if (row === null) continue;
    const held = byRow.get(row);
    if (held) held.push(problem);
    else byRow.set(row, [problem]);
  }
  return byRow;
}

function rowCalled(compact: Compact, key: string): number | null {
  return byName(compact, key, 0)?.row.sheetRow ?? null;
}

function find(
  ports: Ports,
  compact: Compact,
  problems: ReadonlyMap<number, readonly Problem[]>,
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
      return byName(compact, wanted.organisation, wanted.row);
    case "next problem": {
      const toMend = compact.members.filter(({ row }) => problems.has(row.sheetRow));
      return toMend.find(({ row }) => row.sheetRow > wanted.after) ?? toMend[0] ?? null;
    }
    default:
      return wanted satisfies never;
  }
}

/** The row where it stood, if that is still the same organisation; else wherever it is now. */
function byName(compact: Compact, organisation: string, row: number): Member | null {
  const wanted = tidyText(organisation);
  const same = compact.members.filter((member) => member.organisation === wanted);
  if (wanted === "" || /^Row \d+$/.test(wanted)) {
    return compact.members.find((member) => member.row.sheetRow === row) ?? null;
  }
  return same.find((member) => member.row.sheetRow === row) ?? same[0] ?? null;
}

function stateOf(
  compact: Compact,
  problems: ReadonlyMap<number, readonly Problem[]>,
  member: Member | null,
): MemberState {
  return {
    form: member === null ? null : formOf(compact, problems, member),
    withProblems: problems.size,
    members: compact.members.length,
  };
}

function formOf(
  compact: Compact,
  problems: ReadonlyMap<number, readonly Problem[]>,
  member: Member,
): MemberForm | null {
  const reading = compact.readings.Members;
  if (reading.sheetName === null) return null;
  const open = problems.get(member.row.sheetRow) ?? [];
  const seen = new Set<string>();
  const headers = reading.headers.filter((header) => {
    const title = normalisedTitle(header.title);
    const isFirst = findHeader(reading, header.title)?.column === header.column;
    const isTwice = seen.has(title);
    seen.add(title);
    return title !== "" && isFirst && !isTwice && !columnOf(header)?.auto;
  });
  const fields = headers.map((header) => fieldOf(compact, member, header, open));
  const beside = new Set(fields.flatMap((field) => field.problems.map(({ message }) => message)));
  const { mail, said } = mailTo(compact, member, open);
  return {
    organisation: member.organisation === "" ? `Row ${member.row.sheetRow}` : member.organisation,
    sheet: reading.sheetName,
    row: member.row.sheetRow,
    fields,
    problems: open
      .filter(({ message }) => !beside.has(message))
      .map((problem) => problemItem(compact, problem)),
    mail,
    mailSaid: said,
  };
}

function fieldOf(
  compact: Compact,
  member: Member,
  header: Header,
  problems: readonly Problem[],
): MemberField {
  const column = columnOf(header);
  const title = normalisedTitle(header.title);
  const cell = cellName(header.column, member.row.sheetRow);
  return {
    title: header.title,
    kind: kindOf(column),
    value: describeCell(cellAt(member.row, header.column)),
    options: optionsOf(compact, column),
    open: column?.kind !== "choice" || column.open,
    required: column?.required ?? false,
    help: column?.help ?? "",
    cell,
    problems: problems
      .filter((problem) =>
        problem.cell === "" ? normalisedTitle(problem.column) === title : problem.cell === cell,
      )
      .map((problem) => problemItem(compact, problem)),
  };
}

function columnOf({ field }: Header): Column | null {
  const columns: { readonly [field: string]: Column } = membersTable.columns;
  return field === null ? null : (columns[field] ?? null);
}

function kindOf(column: Column | null): MemberField["kind"] {
  if (column === null) return "line";
  if (column.kind !== "text") return column.kind;
  if (column.holds === "email" || column.holds === "phone") return column.holds;
  return column.long ? "text" : "line";
}

/** Choices, and for a reference the members it can name. */
function optionsOf(compact: Compact, column: Column | null): readonly string[] {
  if (column?.kind === "choice") return column.options;
  if (column?.kind === "text" && column.refersTo === membersTable.name) {
    if (compact.members.length > MOST_OPTIONS) return [];
    return compact.members
      .map(({ organisation }) => organisation)
      .filter((organisation) => organisation !== "")
      .sort();
  }
  return [];
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
