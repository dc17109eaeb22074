import { type CellValue, dayCell, numberCell, textCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { Change, RowValues } from "../changes/change";
import { refGiver } from "../changes/newRef";
import { rowsAdded } from "../changes/rowsAdded";
import type { Compact } from "../tables/compact";
import type { ProposedMeasure } from "./proposedMeasure";
import type { StatementRead } from "./readStatement";

/** What comes into the workbook, and the sentences of measures that are in it already. */
export interface MeasuresToAdd {
  readonly changes: readonly Change[];
  readonly added: readonly string[];
  readonly known: readonly string[];
}

/**
 * The rows for what a Statement proposes: priorities and measures that the workbook does not have yet,
 * and for a single deliverable its action. Reading the same Statement twice adds nothing.
 */
export function changesToAddMeasures(compact: Compact, read: StatementRead): MeasuresToAdd {
  const { readings } = compact;
  const known = new Set(compact.measures.map(({ measure }) => normalisedTitle(measure)));
  const isKnown = ({ measure }: ProposedMeasure): boolean => known.has(normalisedTitle(measure));
  const fresh = read.measures.filter((measure) => !isKnown(measure));
  const priorities = newPriorities(compact, read, fresh);
  const giveRef = refGiver(readings["Success measures"]);
  const giveAction = refGiver(readings["Action plan"]);
  const actions: RowValues[] = [];
  const rows = fresh.map((proposed): RowValues => {
    const priority = priorities.refOf(proposed.priority);
    let of = proposed.of ?? "";
    if (proposed.measuredBy === "Actions done" && of === "") {
      of = giveAction?.("") ?? "";
      actions.push(actionRow(of, priority, proposed));
    }
    return measureRow(giveRef?.("") ?? "", priority, { ...proposed, of });
  });
  return {
    changes: [
      ...rowsAdded(readings.Priorities, priorities.rows),
      ...rowsAdded(readings["Success measures"], rows),
      ...rowsAdded(readings["Action plan"], actions),
    ],
    added: fresh.map(({ measure }) => measure),
    known: read.measures.filter(isKnown).map(({ measure }) => measure),
  };
}

function newPriorities(
  { priorities, readings }: Compact,
  { rows }: StatementRead,
  fresh: readonly ProposedMeasure[],
): { readonly rows: readonly RowValues[]; refOf(title: string | null): string } {
  const refs = new Map(priorities.map(({ ref, priority }) => [normalisedTitle(priority), ref]));
  for (const { ref } of priorities) refs.set(normalisedTitle(ref), ref);
  const giveRef = refGiver(readings.Priorities);
  const added: RowValues[] = [];
  for (const { priority, purpose, aims } of rows) {
    const isUsed = fresh.some((measure) => measure.priority === priority);
    if (priority === null || !isUsed || refs.has(normalisedTitle(priority))) continue;
    const ref = giveRef?.("") ?? "";
    refs.set(normalisedTitle(priority), ref);
    added.push(
      filled({
        ref: textCell(ref),
        priority: textCell(priority),
        purpose: textCell(purpose),
        aims: textCell(aims ?? ""),
      }),
    );
  }
  return {
    rows: added,
    refOf: (title) => (title === null ? "" : (refs.get(normalisedTitle(title)) ?? "")),
  };
}

function measureRow(ref: string, priority: string, proposed: ProposedMeasure): RowValues {
  const {
    measure,
    measuredBy,
    of,
    among,
    count,
    direction,
    unit,
    starts,
    due,
    setBy,
    setOn,
    ratifiedOn,
  } = proposed;
  return filled({
    ref: textCell(ref),
    priority: textCell(priority),
    measure: textCell(measure),
    measuredBy: textCell(measuredBy),
    of: textCell(of ?? ""),
    among: textCell(among ?? ""),
    count: textCell(count ?? ""),
    direction: textCell(direction ?? ""),
    baseline: figureCell(proposed.baseline, unit),
    target: figureCell(proposed.target, unit),
    unit: textCell(unit ?? ""),
    starts: optionalDay(starts),
    due: optionalDay(due),
    setBy: textCell(setBy ?? ""),
    setOn: optionalDay(setOn),
    ratifiedOn: optionalDay(ratifiedOn),
  });
}

function actionRow(ref: string, priority: string, { measure, due }: ProposedMeasure): RowValues {
  return filled({
    ref: textCell(ref),
    action: textCell(measure),
    priority: textCell(priority),
    due: optionalDay(due),
    status: textCell("Not started"),
  });
}

/** A share with its sign, so that nobody reads 0.75 as three quarters of an organisation. */
function figureCell(figure: number | string | null, unit: string | null): CellValue {
  if (figure === null) return textCell("");
  if (typeof figure === "string") return textCell(figure);
  return unit === "%" ? textCell(`${Number((figure * 100).toFixed(2))}%`) : numberCell(figure);
}

function optionalDay(day: ProposedMeasure["due"]): CellValue {
  return day === null ? textCell("") : dayCell(day);
}

function filled(values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([, { kind }]) => kind !== "blank"));
}
