import { BLANK, describeCell, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { RowValues } from "../../changes/change";
import type { DocumentPart } from "../../domain/documentPart";
import { groupNames } from "../../domain/meetings/groupNames";
import { Refusal } from "../../domain/problem";
import { countOf } from "../../domain/words/figure";
import { quoted } from "../../domain/words/quoted";
import { knownIn, neededOf, needsAims } from "../../statement/changesToAddMeasures";
import { readStatement } from "../../statement/readStatement";
import { SAID_OF_SETTINGS, settingsOfStatement } from "../../statement/settingsOfStatement";
import {
  SAID_OF_MEASURES,
  SAID_OF_PRIORITIES,
  type StatementOffer,
  statementOffer,
} from "../../statement/statementOffer";
import { countableBy } from "../../statement/things";
import { nameOfYear, yearIn } from "../../statement/yearOfStatement";
import type { Column } from "../../tables/column";
import type { Compact } from "../../tables/compact";
import { kindOfColumn } from "../../tables/kinds/kinds";
import { SETTINGS } from "../../tables/settings";
import { TABLES } from "../../tables/tables";
import { compactRead } from "../jobs/compactRead";
import { AIMS_ADDED, addOffer, settingsWritten } from "../jobs/readStatementJob";
import type { Ports } from "../ports";
import type {
  OfferField,
  StatementAdded,
  StatementShown,
  TypedValues,
} from "./states/statementState";
import { typedCell } from "./typedCell";

type Columns = { readonly [field: string]: Column };

const MEASURE_COLUMNS: Columns = TABLES["Success measures"].columns;
const PRIORITY_COLUMNS: Columns = TABLES.Priorities.columns;

/**
 * What a Statement of Annual Priorities proposes; nothing is written. Throws Refusal "year-unknown"
 * where the year that was typed is none.
 */
export function previewStatement(
  ports: Ports,
  { parts, year }: { readonly parts: readonly DocumentPart[]; readonly year: string | null },
): StatementShown {
  if (year !== null && yearIn(year) === null) {
    throw new Refusal(
      "year-unknown",
      `${quoted(year)} is no programme year: type it as 2008-09, or leave it blank.`,
    );
  }
  const compact = compactRead(ports, ports.workbook.read());
  const read = readStatement(parts, compact, year);
  const offer = statementOffer(read);
  const known = knownIn(compact);
  const needed = new Set(neededOf(compact, offer).priorities);
  const titles = offer.priorities.map(({ priority }) => normalisedTitle(textOf(priority)));
  return {
    year: read.year === null ? "" : nameOfYear(read.year),
    settings: settingsOfStatement(compact, read).flatMap(({ name, value, now, isForBlank }) =>
      fieldsOf(compact, SETTINGS, [name]).map((field) => {
        return { field, value: describeCell(value), now: describeCell(now), isForBlank };
      }),
    ),
    priorityFields: fieldsOf(compact, PRIORITY_COLUMNS, SAID_OF_PRIORITIES),
    measureFields: fieldsOf(compact, MEASURE_COLUMNS, SAID_OF_MEASURES),
    countable: countableBy(compact),
    present: compact.priorities.map(({ ref, priority }) => ({ ref, priority })),
    priorities: offer.priorities.map((values) => ({
      values: typedValues(values),
      there: known.priority(textOf(values.priority)),
      isNeeded: needed.has(values),
    })),
    measures: offer.measures.map(({ priority, values }, index) => {
      const at = titles.indexOf(normalisedTitle(priority));
      const { sentence = "", understood = [], notUnderstood = [] } = read.measures[index] ?? {};
      return {
        sentence,
        understood,
        notUnderstood,
        priority: priority === "" || at < 0 ? null : at,
        values: typedValues(values),
        there: known.measure(textOf(values.measure)),
      };
    }),
    unread: read.unread,
    bringsAims: needsAims(
      compact,
      offer.priorities.filter(({ priority }) => known.priority(textOf(priority)) === null),
    ),
  };
}

/** What a person has confirmed of it, with what they typed. */
export interface AddFromStatementAsk {
  readonly priorities: readonly TypedValues[];
  readonly measures: readonly { readonly priority: string; readonly values: TypedValues }[];
  /** By the setting's name in the code; what is not named stays. */
  readonly settings?: TypedValues | undefined;
}

/**
 * Adds the priorities and measures that a person has confirmed, all at once; those that are there
 * already are left as they are. One step, which can be undone. Throws Refusal "locked", and what
 * `makeUndoable` throws.
 */
export function addFromStatement(ports: Ports, ask: AddFromStatementAsk): StatementAdded {
  const offer: StatementOffer = {
    priorities: ask.priorities.map((typed) => cellsOf(PRIORITY_COLUMNS, SAID_OF_PRIORITIES, typed)),
    measures: ask.measures.map(({ priority, values }) => ({
      priority: tidyText(priority),
      values: cellsOf(MEASURE_COLUMNS, SAID_OF_MEASURES, values),
    })),
    settings: SAID_OF_SETTINGS.flatMap((name) => {
      const typed = ask.settings?.[name];
      return typed === undefined ? [] : [{ name, value: typedCell(SETTINGS[name], BLANK, typed) }];
    }),
  };
  return ports.lock.whileLocked(() => {
    const now = ports.workbook.read();
    const compact = compactRead(ports, now);
    const { added, known, priorities, settings, refused, withAims } = addOffer(
      ports,
      now,
      compact,
      offer,
    );
    const sentence = describeAdded(added.length, priorities.length, known.length);
    return {
      sentence: withAims ? `${sentence} ${AIMS_ADDED}` : sentence,
      settings: settings.length === 0 ? null : settingsWritten(settings),
      refused,
    };
  });
}

function fieldsOf(
  compact: Compact,
  columns: Columns,
  fields: readonly string[],
): readonly OfferField[] {
  return fields.flatMap((field) => {
    const column = columns[field];
    if (column === undefined) return [];
    const { title, required, help } = column;
    return [
      {
        field,
        title,
        kind: kindOfColumn(column).editedAs(column),
        options: optionsOf(compact, column),
        open: column.nature !== "choice" || column.open,
        required,
        help,
      },
    ];
  });
}

function optionsOf(compact: Compact, column: Column): readonly string[] {
  if (column.nature === "choice") return column.options;
  if (column.nature !== "text" || column.refersTo !== "groups") return [];
  return Array.from(groupNames(compact).known.values(), ({ name }) => name);
}

function typedValues(values: RowValues): TypedValues {
  return Object.fromEntries(
    Object.entries(values).map(([field, cell]) => [field, describeCell(cell)]),
  );
}

/** Only what the form asks for is written: whatever else a page sends is left out. */
function cellsOf(columns: Columns, fields: readonly string[], typed: TypedValues): RowValues {
  return Object.fromEntries(
    fields.map((field) => [field, typedCell(columns[field] ?? null, BLANK, typed[field] ?? "")]),
  );
}

function textOf(cell: RowValues[string] = BLANK): string {
  return describeCell(cell);
}

/** "4 success measures and 3 priorities were added; 2 success measures are there already." */
function describeAdded(measures: number, priorities: number, known: number): string {
  const counts = [
    ...(measures > 0 ? [countOf(measures, "success measures")] : []),
    ...(priorities > 0 ? [countOf(priorities, "priorities")] : []),
  ];
  const were = measures + priorities === 1 ? "was" : "were";
  const added = counts.length === 0 ? "Nothing was added" : `${counts.join(" and ")} ${were} added`;
  const rest =
    known === 0
      ? ""
      : `; ${countOf(known, "success measures")} ${known === 1 ? "is" : "are"} there already`;
  return `${added}${rest}.`;
}
