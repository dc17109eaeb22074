import { BLANK, describeCell, textCell } from "../cells/cellValue";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { Change, RowValues } from "../changes/change";
import { changesToSettings } from "../changes/changesToSettings";
import { refGiver } from "../changes/newRef";
import { rowsAdded } from "../changes/rowsAdded";
import { aimsNamed } from "../domain/aims/aimsNamed";
import type { Compact } from "../tables/compact";
import { SETTINGS } from "../tables/settings";
import type { MeasuredBy } from "../tables/tabs/successMeasuresTable";
import { CHARTER_AIM_REFS, CHARTER_AIMS } from "./charterAims";
import { settingsUnsaid } from "./settingsOfStatement";
import type { OfferedMeasure, StatementOffer } from "./statementOffer";

/** What comes into the workbook, and the sentences of measures that are in it already. */
export interface MeasuresToAdd {
  readonly changes: readonly Change[];
  readonly added: readonly string[];
  readonly known: readonly string[];
  /** The titles of the priorities that are new. */
  readonly priorities: readonly string[];
  /** The titles of the settings that are written. */
  readonly settings: readonly string[];
  /** Whether the tab Aims comes with the aims of the Charter, which those priorities name. */
  readonly withAims: boolean;
}

/** What of an offer the workbook has, by the words of a measure or a priority: their Refs. */
export interface KnownInWorkbook {
  /** Null for what is not there. */
  measure(words: string): string | null;
  priority(titleOrRef: string): string | null;
}

export function knownIn({ measures, priorities }: Compact): KnownInWorkbook {
  const measureRefs = new Map<string, string>();
  for (const { measure, ref } of measures) measureRefs.set(normalisedTitle(measure), ref);
  const priorityRefs = new Map<string, string>();
  for (const { priority, ref } of priorities) priorityRefs.set(normalisedTitle(priority), ref);
  for (const { ref } of priorities) priorityRefs.set(normalisedTitle(ref), ref);
  // Blank cells say nothing that could be said twice.
  measureRefs.delete("");
  priorityRefs.delete("");
  return {
    measure: (words) => measureRefs.get(normalisedTitle(words)) ?? null,
    priority: (title) => priorityRefs.get(normalisedTitle(title)) ?? null,
  };
}

/** Of an offer the measures that the workbook does not have, and the priorities that those need. */
export function neededOf(compact: Compact, offer: StatementOffer): StatementOffer {
  const known = knownIn(compact);
  const measures = offer.measures.filter((one) => known.measure(wordsOf(one.values)) === null);
  const needed = new Set(measures.map(({ priority }) => normalisedTitle(priority)));
  return {
    priorities: offer.priorities.filter((values) => needed.has(normalisedTitle(titleOf(values)))),
    measures,
    ...(offer.settings === undefined ? {} : { settings: offer.settings }),
  };
}

/**
 * The rows for what is offered: priorities and measures that the workbook does not have yet, and for
 * a single deliverable its action. The same offer twice adds nothing the second time.
 */
export function changesToAddMeasures(compact: Compact, offer: StatementOffer): MeasuresToAdd {
  const { readings } = compact;
  const known = knownIn(compact);
  const isKnown = ({ values }: OfferedMeasure): boolean => known.measure(wordsOf(values)) !== null;
  const fresh = offer.measures.filter((measure) => !isKnown(measure));
  const priorities = newPriorities(compact, offer.priorities);
  const giveRef = refGiver(readings["Success measures"]);
  const giveAction = refGiver(readings["Action plan"]);
  const actions: RowValues[] = [];
  const rows = fresh.map(({ priority: title, values }): RowValues => {
    const priority = priorities.refOf(title);
    let of = values.of ?? BLANK;
    if (describeCell(values.measuredBy ?? BLANK) === ACTIONS && of.kind === "blank") {
      of = textCell(giveAction?.("") ?? "");
      actions.push(actionRow(describeCell(of), priority, values));
    }
    const ref = textCell(giveRef?.("") ?? "");
    return filled({ ref, priority: textCell(priority), ...values, of });
  });
  const withAims = needsAims(compact, priorities.rows);
  const settings = changesToSettings(
    compact.readings.Settings,
    settingsUnsaid(compact, offer.settings ?? []),
  );
  return {
    changes: [
      ...settings,
      ...rowsAdded(readings.Aims, withAims ? CHARTER_AIMS : []),
      ...rowsAdded(readings.Priorities, priorities.rows),
      ...rowsAdded(readings["Success measures"], rows),
      ...rowsAdded(readings["Action plan"], actions),
    ],
    added: fresh.map(({ values }) => wordsOf(values)),
    known: offer.measures.filter(isKnown).map(({ values }) => wordsOf(values)),
    priorities: priorities.rows.map(titleOf),
    settings:
      settings.length === 0 ? [] : (offer.settings ?? []).map(({ name }) => SETTINGS[name].title),
    withAims,
  };
}

/** Whether priorities name aims of the Charter in a workbook that has none yet. */
export function needsAims({ aims }: Compact, priorities: readonly RowValues[]): boolean {
  const names = ({ aims: typed }: RowValues): boolean =>
    aimsNamed(describeCell(typed ?? BLANK), CHARTER_AIM_REFS).size > 0;
  return aims.length === 0 && priorities.some(names);
}

const ACTIONS: MeasuredBy = "Actions done";

function newPriorities(
  compact: Compact,
  offered: readonly RowValues[],
): { readonly rows: readonly RowValues[]; refOf(titleOrRef: string): string } {
  const known = knownIn(compact);
  const giveRef = refGiver(compact.readings.Priorities);
  const added = new Map<string, string>();
  const rows: RowValues[] = [];
  for (const values of offered) {
    const title = titleOf(values);
    if (title === "" || known.priority(title) !== null || added.has(normalisedTitle(title)))
      continue;
    const ref = giveRef?.("") ?? "";
    added.set(normalisedTitle(title), ref);
    rows.push(filled({ ref: textCell(ref), ...values }));
  }
  return {
    rows,
    refOf: (title) => known.priority(title) ?? added.get(normalisedTitle(title)) ?? "",
  };
}

function actionRow(ref: string, priority: string, { measure, due }: RowValues): RowValues {
  return filled({
    ref: textCell(ref),
    action: measure ?? BLANK,
    priority: textCell(priority),
    due: due ?? BLANK,
    status: textCell("Not started"),
  });
}

function wordsOf({ measure }: RowValues): string {
  return describeCell(measure ?? BLANK);
}

function titleOf({ priority }: RowValues): string {
  return describeCell(priority ?? BLANK);
}

function filled(values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([, { kind }]) => kind !== "blank"));
}
