import { describeFigure } from "../domain/words/figure";
import type { Status } from "../tables/status";
import type {
  HeadingBlock,
  ListBlock,
  NamesBlock,
  ParagraphBlock,
  ParagraphLook,
  ReportCell,
  Run,
  TableBlock,
  TableColumn,
} from "./block";

export function plain(text: string): Run {
  return { kind: "text", text, bold: false };
}

export function bold(text: string): Run {
  return { kind: "text", text, bold: true };
}

export function statusRun(status: Status): Run {
  return { kind: "status", status };
}

export function heading(level: 1 | 2 | 3, text: string): HeadingBlock {
  return { kind: "heading", level, text, startsPage: false };
}

/** A heading of the first level on a page of its own. */
export function pageHeading(text: string): HeadingBlock {
  return { kind: "heading", level: 1, text, startsPage: true };
}

/** A plain string stands for one run without a look. */
export function paragraph(
  content: string | readonly Run[],
  look: ParagraphLook = "body",
): ParagraphBlock {
  return {
    kind: "paragraph",
    look,
    runs: typeof content === "string" ? [plain(content)] : content,
  };
}

/** Names under a label; no block where there are none. */
export function names(
  label: string,
  named: readonly string[],
  standsAtEnd = false,
): readonly NamesBlock[] {
  return named.length === 0 ? [] : [{ kind: "names", label, names: named, standsAtEnd }];
}

/** "Who has (21)". */
export function namesHeading({ label, names }: NamesBlock): string {
  return `${label} (${describeFigure(names.length)})`;
}

/** One paragraph, as in minutes, so that a list of any length can break across pages. */
export function namesRuns(block: NamesBlock): readonly Run[] {
  return [bold(`${namesHeading(block)}: `), plain(`${block.names.join("; ")}.`)];
}

/** Items numbered from 1. */
export function numberedList(items: readonly (string | readonly Run[])[]): ListBlock {
  return { ...list(items), isNumbered: true };
}

export function list(items: readonly (string | readonly Run[])[]): ListBlock {
  return {
    kind: "list",
    isNumbered: false,
    items: items.map((item) => (typeof item === "string" ? [plain(item)] : item)),
  };
}

export function tableColumn(
  header: string,
  share: number,
  align: TableColumn["align"] = "left",
): TableColumn {
  return { header, share, align };
}

export function words(content: string | readonly Run[]): ReportCell {
  return { kind: "words", runs: typeof content === "string" ? [plain(content)] : content };
}

export function tableBlock(
  description: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly ReportCell[])[],
): TableBlock {
  return { kind: "table", description, columns, rows, staysWithNext: false };
}
