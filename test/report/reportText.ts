import type { Block, ReportCell, Run } from "../../src/report/block";
import { namesRuns } from "../../src/report/blocks";
import type { ReportModel } from "../../src/report/reportModel";
import { withAppendices } from "../../src/report/withAppendices";
import { writableText } from "../../src/report/writableText";
import { STATUSES } from "../../src/tables/status";

/** Every text of a report in the order in which it is read, as a reader sees it. */
export function textsOf(model: ReportModel): readonly string[] {
  return withAppendices(model)
    .sections.flatMap(({ blocks }) => blocks.flatMap(textsOfBlock))
    .map((text) => writableText(text))
    .filter((text) => text !== "");
}

/** The same as one text without spaces: how lines fall is a matter of looks. */
export function lettersOf(texts: readonly string[]): string {
  return texts.join("").replace(/\s|\u00a0|\u0085|\u2060|\ufe0e/g, "");
}

/** Where two texts part, with what stands there; "the same" where they do not. */
export function firstDifference(one: string, other: string): string {
  if (one === other) return "the same";
  let at = 0;
  while (one.charAt(at) === other.charAt(at)) at += 1;
  return `at ${at}: ${one.slice(at - 20, at + 40)} | ${other.slice(at - 20, at + 40)}`;
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "title":
      return [
        block.above,
        block.title,
        ...block.below,
        ...(block.facts ?? []).flatMap(({ name, text }) => [name, text]),
      ];
    case "heading":
      return [block.text];
    case "paragraph":
      return block.runs.map(textOfRun);
    case "names":
      return namesRuns(block).map(textOfRun);
    case "list":
      return block.items.flatMap((runs) => runs.map(textOfRun));
    case "table":
      return [
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap((cells) => cells.flatMap(textsOfCell)),
      ];
    case "picture":
      return [];
    default:
      return block satisfies never;
  }
}

function textsOfCell(cell: ReportCell): readonly string[] {
  switch (cell.kind) {
    case "words":
      return cell.runs.map(textOfRun);
    case "status":
      return [`${STATUSES[cell.status].shape} ${cell.status}`];
    case "bar":
      return [cell.words];
    default:
      return cell satisfies never;
  }
}

function textOfRun(run: Run): string {
  return run.kind === "status" ? `${STATUSES[run.status].shape} ${run.status}` : run.text;
}
