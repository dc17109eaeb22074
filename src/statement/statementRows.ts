import { tidyText } from "../cells/cellValue";
import type { DocumentPart } from "../domain/documentPart";
import { sentencesIn } from "./sentencesIn";

/** What a Statement says under one annual priority, or under none. */
export interface StatementRow {
  /** The priority in the Statement's words; null where the sentences stand under none. */
  readonly priority: string | null;
  /** What is said of the priority beside its name. */
  readonly purpose: string;
  /** As typed: "1,2,3 and 4". */
  readonly aims: string | null;
  readonly sentences: readonly string[];
  /** A row of a table speaks of one thing: who set its targets is said of all of them. */
  readonly isOneCell: boolean;
}

type Role = "priority" | "aims" | "measures";

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["measures", /measures?\b|targets?\b|outcomes?\b|how will we know/i],
  ["priority", /priorit(?:y|ies)\b|objectives?\b|themes?\b/i],
  ["aims", /\baims?\b|^ref(?:erence)?s?\b/i],
];

/** The rows of a Statement in its own order: those of its table, and the lines beside it. */
export function statementRows(parts: readonly DocumentPart[]): readonly StatementRow[] {
  const rows: StatementRow[] = [];
  let columns: ReadonlyMap<Role, number> | null = null;
  let lines: string[] = [];
  const endLines = (): void => {
    rows.push(...rowsOfLines(lines));
    lines = [];
  };
  for (const part of parts) {
    if (part.kind === "line") {
      lines.push(part.text);
      continue;
    }
    endLines();
    const header = rolesIn(part.cells);
    if (header !== null) columns = header;
    else rows.push(rowOf(part.cells, columns ?? usualColumns(part.cells.length), rows));
  }
  endLines();
  return rows.filter(({ sentences }) => sentences.length > 0);
}

/** Null where the cells are no headers: a header names two roles at least and has no sentence. */
function rolesIn(cells: readonly string[]): ReadonlyMap<Role, number> | null {
  const roles = new Map<Role, number>();
  cells.forEach((cell, index) => {
    if (cell.length > 60) return;
    const role = ROLES.find(([name, words]) => !roles.has(name) && words.test(cell))?.[0];
    if (role !== undefined) roles.set(role, index);
  });
  return roles.has("measures") && roles.size > 1 ? roles : null;
}

/** Without a header the last cell has the measures, and the first the priority. */
function usualColumns(width: number): ReadonlyMap<Role, number> {
  const columns = new Map<Role, number>([["measures", width - 1]]);
  if (width > 1) columns.set("priority", 0);
  if (width > 2) columns.set("aims", 1);
  return columns;
}

function rowOf(
  cells: readonly string[],
  columns: ReadonlyMap<Role, number>,
  above: readonly StatementRow[],
): StatementRow {
  const cell = (role: Role): string => {
    const at = columns.get(role);
    return at === undefined ? "" : (cells[at]?.trim() ?? "");
  };
  const [title = "", ...purpose] = cell("priority").split(/\n+/).map(tidyText).filter(Boolean);
  // A cell that goes on over several rows is blank in those below its first.
  const last = title === "" ? above[above.length - 1] : undefined;
  return {
    priority: title === "" ? (last?.priority ?? null) : title,
    purpose: title === "" ? (last?.purpose ?? "") : listedInOne(purpose.map(withoutBullet)),
    aims: tidyText(cell("aims")) || (last?.aims ?? null),
    sentences: sentencesIn(cell("measures")),
    isOneCell: true,
  };
}

/** "To do this; to do that", each but what ends in a full stop set off by a semicolon. */
function listedInOne(lines: readonly string[]): string {
  return lines.reduce((all, line) => (all === "" ? line : `${all}${endMark(all)} ${line}`), "");
}

function endMark(text: string): string {
  return /[.;:!?]$/.test(text) ? "" : ";";
}

function withoutBullet(line: string): string {
  return line.replace(/^[•·▪*–-]\s*/, "");
}

const PRIORITY_LINE = /^(?:annual )?priority(?: \d+)?\s*[:.–-]\s*(.+)$/i;
const LONGEST_HEADING = 70;

/** What a document is called, or a heading above its table. */
const DOCUMENT_TITLE =
  /^(?:statement of annual priorities|annexe?|appendix|draft|.{0,60}\bcompact$|.{0,40}\bsuccess measures\b:?$)/i;

/** Lines beside a table: short ones without a full stop are headings of those below. */
function rowsOfLines(lines: readonly string[]): readonly StatementRow[] {
  const rows: { priority: string | null; text: string[] }[] = [{ priority: null, text: [] }];
  let number = 0;
  lines.forEach((line, at) => {
    const named = PRIORITY_LINE.exec(line)?.[1] ?? numberedHeading(lines, at, number);
    if (named === undefined && isHeading(line) && DOCUMENT_TITLE.test(line)) return;
    if (named !== undefined) number += 1;
    if (named !== undefined || isHeading(line)) rows.push({ priority: named ?? line, text: [] });
    else rows[rows.length - 1]?.text.push(line);
  });
  return rows.map(({ priority, text }) => {
    const title = priority === null ? null : tidyText(priority).replace(/:$/, "");
    const sentences = sentencesIn(text.join("\n"));
    return { priority: title, purpose: "", aims: null, sentences, isOneCell: false };
  });
}

const NUMBERED = /^(p ?)?(\d{1,2})([.):]?) +(.+)$/i;
/** What a bare number before it counts: "1 Master Class" is a measure, "1 Skills" is none. */
const COUNTED =
  /\b(?:events?|seminars?|class(?:es)?|meetings?|workshops?|conferences?|pledges?|organisations?|members?|jobs?|visits?|sessions?|courses?|reports?|guides?|apprentice(?:ship)?s?|schemes?|places?|people|staff|days?|hours?)\b/i;

/**
 * What a numbered line is called where it is the heading of the lines below it: "P1 Skills", "1. Skills",
 * and also "1 Skills" where the numbers follow each other and nothing that is counted follows the
 * number, unless it stands apart.
 */
function numberedHeading(lines: readonly string[], at: number, before: number): string | undefined {
  const [, p = "", digits = "", stop = "", title = ""] = NUMBERED.exec(lines[at] ?? "") ?? [];
  if (title === "" || !isHeading(title)) return undefined;
  const hasLinesBelow = (lines[at + 1] ?? "") !== "" && !isHeading(lines[at + 1] ?? "");
  if (p !== "" || stop !== "") return hasLinesBelow ? title : undefined;
  const isApart = at > 0 && lines[at - 1] === "" && before > 0;
  const isNext = Number(digits) === before + 1;
  return isNext && hasLinesBelow && (isApart || !COUNTED.test(title)) ? title : undefined;
}

/** "Good Practice Events", "Workforce development:" but not "Hold 2 events" or "Reduce vacancies". */
function isHeading(line: string): boolean {
  if (line === "" || line.length > LONGEST_HEADING || /[.;!?]$|^[•·▪*–-]|^[a-z]/.test(line))
    return false;
  if (DOCUMENT_TITLE.test(line)) return true;
  const words = line.replace(/:$/, "").split(/\s+/);
  return (
    words.length <= 6 &&
    !/\d|%|\b(?:to|by|will|be|more|less|fewer|all|every|each|publish|reduce|increase|hold|keep|one|two|three|four|five|six|ten)\b/i.test(
      line,
    )
  );
}
