import { type CellValue, describeCell, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellName, parseCellName } from "../../cells/sheetGrid";
import type { RuleId } from "../../checks/rules";
import type { Problem } from "../../domain/problem";
import { groupedBy } from "../../domain/words/groupedBy";
import { cellAt } from "../../tables/cellOf";
import type { Column } from "../../tables/column";
import { FORM_SECTIONS } from "../../tables/columnBasics";
import type { Compact, Member } from "../../tables/compact";
import { findHeader } from "../../tables/findHeader";
import { kindOfColumn } from "../../tables/kinds/kinds";
import type { Header } from "../../tables/tableReading";
import { membersTable } from "../../tables/tabs/membersTable";
import type { Checked } from "../jobs/checkAfterChange";
import { nextRowOf } from "../today/placeInTable";
import { itemOfProblem } from "./itemOfProblem";
import { mailTo } from "./memberMail";
import type { MemberField, MemberForm, MemberSection, MemberState } from "./states/memberState";

/** A longer list of members to choose from helps nobody. */
const MOST_OPTIONS = 200;

/** The open problems of rows of Members, by the row's number. */
export type MemberProblems = ReadonlyMap<number, readonly Problem<RuleId>[]>;

/** The Member view for a member, or for nobody. */
export function memberState(
  compact: Compact,
  problems: MemberProblems,
  member: Member | null,
): MemberState {
  return {
    form: member === null ? null : formOf(compact, problems, member),
    withProblems: problems.size,
    members: compact.members.length,
    toMembers: nextRowOf(compact.readings.Members),
  };
}

function formOf(compact: Compact, problems: MemberProblems, member: Member): MemberForm | null {
  const reading = compact.readings.Members;
  if (reading.sheetName === null) return null;
  const open = problems.get(member.row.sheetRow) ?? [];
  const seen = new Set<string>();
  const headers = reading.headers.filter((header) => {
    const title = normalisedTitle(header.title);
    const isFirst = findHeader(reading, header.title)?.column === header.column;
    const isTwice = seen.has(title);
    seen.add(title);
    return title !== "" && isFirst && !isTwice && !declarationUnder(header)?.auto;
  });
  const placed = headers.map((header) => ({
    section: sectionOf(header),
    field: fieldOf(compact, member, header, open),
  }));
  const fields = placed.map(({ field }) => field);
  const beside = new Set(fields.flatMap((field) => field.problems.map(({ message }) => message)));
  const { mail, sentence } = mailTo(compact, member, open);
  return {
    organisation: member.organisation === "" ? `Row ${member.row.sheetRow}` : member.organisation,
    sheet: reading.sheetName,
    row: member.row.sheetRow,
    position: compact.members.indexOf(member) + 1,
    sections: [...FORM_SECTIONS, OTHER_COLUMNS].flatMap((title): readonly MemberSection[] => {
      const own = placed.flatMap(({ section, field }) => (section === title ? [field] : []));
      return own.length === 0 ? [] : [{ title, fields: own }];
    }),
    problems: open
      .filter(({ message }) => !beside.has(message))
      .map((problem) => itemOfProblem(compact, problem)),
    mail,
    mailSentence: sentence,
  };
}

/** Columns that the add-on does not know, and those that declare no section. */
const OTHER_COLUMNS = "Other columns";

function sectionOf(header: Header): string {
  return declarationUnder(header)?.section ?? OTHER_COLUMNS;
}

function fieldOf(
  compact: Compact,
  member: Member,
  header: Header,
  problems: readonly Problem<RuleId>[],
): MemberField {
  const column = declarationUnder(header);
  const title = normalisedTitle(header.title);
  const cell = cellName(header.column, member.row.sheetRow);
  const held = cellAt(member.row, header.column);
  return {
    title: header.title,
    kind: column === null ? "line" : kindOfColumn(column).editedAs(column),
    value: describeCell(held),
    day: column?.nature === "day" ? dayOf(held) : null,
    options: optionsOf(compact, column),
    open: column?.nature !== "choice" || column.open,
    required: column?.required ?? false,
    help: column?.help ?? "",
    cell,
    problems: problems
      .filter((problem) =>
        problem.cell === "" ? normalisedTitle(problem.column) === title : problem.cell === cell,
      )
      .map((problem) => itemOfProblem(compact, problem)),
  };
}

/** A day alone, as a date field holds it; a time of day would be lost there. */
function dayOf(cell: CellValue): string | null {
  if (cell.kind === "blank") return "";
  return cell.kind === "day" && cell.time === "" ? cell.day : null;
}

/** The declaration behind a header of Members; null for a column that the add-on does not know. */
export function declarationUnder({ field }: Header): Column | null {
  const columns: { readonly [field: string]: Column } = membersTable.columns;
  return field === null ? null : (columns[field] ?? null);
}

/** Choices, and for a reference the members it can name. */
function optionsOf(compact: Compact, column: Column | null): readonly string[] {
  const list = column === null ? null : kindOfColumn(column).dropDown(column);
  if (list?.kind === "list") return list.options;
  if (list?.table === membersTable.name) {
    if (compact.members.length > MOST_OPTIONS) return [];
    return compact.members
      .map(({ organisation }) => organisation)
      .filter((organisation) => organisation !== "")
      .sort();
  }
  return [];
}

/** The open problems of each row of Members, by the row's number. */
export function memberProblems({ compact, problems }: Checked): MemberProblems {
  return groupedBy(problems, ({ table, key, cell, accepted }) => {
    if (table !== membersTable.name || accepted) return null;
    return parseCellName(cell)?.row ?? memberOfForm(compact, key, 0)?.row.sheetRow ?? null;
  });
}

/** The row where it stood, if that is still the same organisation; else wherever it is now. */
export function memberOfForm(compact: Compact, organisation: string, row: number): Member | null {
  const name = tidyText(organisation);
  const same = compact.members.filter((member) => member.organisation === name);
  if (name === "" || /^Row \d+$/.test(name)) {
    return compact.members.find((member) => member.row.sheetRow === row) ?? null;
  }
  return same.find((member) => member.row.sheetRow === row) ?? same[0] ?? null;
}
