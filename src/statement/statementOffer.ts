import { type CellValue, dayCell, numberCell, textCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { RowValues } from "../changes/change";
import type { prioritiesTable } from "../tables/tabs/prioritiesTable";
import type { successMeasuresTable } from "../tables/tabs/successMeasuresTable";
import type { ProposedMeasure } from "./proposedMeasure";
import type { StatementRead } from "./readStatement";
import type { OfferedSetting } from "./settingsOfStatement";

/** The columns of Success measures that a sentence of a Statement may fill, in the order of a form. */
export const SAID_OF_MEASURES = [
  "measure",
  "measuredBy",
  "of",
  "among",
  "count",
  "direction",
  "baseline",
  "target",
  "unit",
  "starts",
  "due",
  "setBy",
  "setOn",
  "ratifiedOn",
] as const satisfies readonly (keyof typeof successMeasuresTable.columns)[];

/** The same of Priorities. */
export const SAID_OF_PRIORITIES = [
  "priority",
  "purpose",
  "aims",
] as const satisfies readonly (keyof typeof prioritiesTable.columns)[];

type MeasureValues = Readonly<Record<(typeof SAID_OF_MEASURES)[number], CellValue>>;
type PriorityValues = Readonly<Record<(typeof SAID_OF_PRIORITIES)[number], CellValue>>;

/** A row for Success measures; its Ref is given when it is added. */
export interface OfferedMeasure {
  /** The title of its priority, or the Ref of one in the workbook; "" for none. */
  readonly priority: string;
  readonly values: RowValues;
}

/** What is offered to the workbook: rows for Priorities and for Success measures. */
export interface StatementOffer {
  readonly priorities: readonly RowValues[];
  readonly measures: readonly OfferedMeasure[];
  /** What is to stand in Settings; without it they stay as they are. */
  readonly settings?: readonly Pick<OfferedSetting, "name" | "value">[];
}

/** What was read of a Statement as rows, each priority once. */
export function statementOffer({ rows, measures }: StatementRead): StatementOffer {
  const priorities = new Map<string, PriorityValues>();
  for (const { priority, purpose, aims } of rows) {
    if (priority === null || priorities.has(normalisedTitle(priority))) continue;
    priorities.set(normalisedTitle(priority), {
      priority: textCell(priority),
      purpose: textCell(purpose),
      aims: textCell(aims ?? ""),
    });
  }
  return { priorities: Array.from(priorities.values()), measures: measures.map(offeredMeasure) };
}

function offeredMeasure(proposed: ProposedMeasure): OfferedMeasure {
  const { unit } = proposed;
  const values: MeasureValues = {
    measure: textCell(proposed.measure),
    measuredBy: textCell(proposed.measuredBy),
    of: textCell(proposed.of ?? ""),
    among: textCell(proposed.among ?? ""),
    count: textCell(proposed.count ?? ""),
    direction: textCell(proposed.direction ?? ""),
    baseline: figureCell(proposed.baseline, unit),
    target: figureCell(proposed.target, unit),
    unit: textCell(unit ?? ""),
    starts: dayCell(proposed.starts),
    due: dayCell(proposed.due),
    setBy: textCell(proposed.setBy ?? ""),
    setOn: dayCell(proposed.setOn),
    ratifiedOn: dayCell(proposed.ratifiedOn),
  };
  return { priority: proposed.priority ?? "", values };
}

/** A share with its sign, so that nobody reads 0.75 as three quarters of an organisation. */
function figureCell(figure: number | string | null, unit: string | null): CellValue {
  if (typeof figure === "string") return textCell(figure);
  if (figure === null || unit !== "%") return numberCell(figure);
  return textCell(`${Number((figure * 100).toFixed(2))}%`);
}
