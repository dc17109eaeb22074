import { describeCell, isUnused, tidyText } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { isPlaceholder } from "../../cells/placeholder";
import { refsIn } from "../../domain/measures/countActions";
import { groupShortFor } from "../../domain/meetings/groupNames";
import { clipped, quoted } from "../../domain/words/quoted";
import { refMeant } from "../../domain/words/refMeant";
import { cellOf } from "../../tables/cellOf";
import type { TableRow } from "../../tables/tableReading";
import type { Checkup } from "../checkup";
import { comparableGroups, groupsOf, settledGroups } from "../groups";
import { memberMeant } from "../memberMeant";
import { memberNamed } from "../membersIndex";
import { nearestIn } from "../nearestIn";
import { measureRefs, priorityRefs } from "../refs";
import { type CellView, type Fault, natureRule, rowRule } from "../rule";

export const REFERENCE_RULES = [
  natureRule("text", {
    id: "reference-unknown",
    severity: "error",
    looksAt:
      "Every column that names a row of another tab: Priority, Success measure, Organisation, Group; a note for a group that is in no other tab",
    wrong: "A cell names something that is in no other tab.",
    mend: "Type the name as it stands there, or add it there.",
    looksIn: ({ refersTo }, field) => refersTo !== null && field !== "buddy",
    find: ({ refersTo }, view, checkup) => {
      const typed = tidyText(describeCell(view.cell));
      if (isUnused(view.cell) || isPlaceholder(typed)) return null;
      switch (refersTo) {
        case "Priorities":
        case "Success measures":
          return unknownRef(refersTo, view, typed, checkup);
        case "Members":
          return unknownMember(view, typed, checkup);
        case "groups":
          return unknownGroup(view, typed, checkup);
        default:
          return null;
      }
    },
  }),
  rowRule("Priorities", {
    id: "priority-without-measure",
    severity: "note",
    looksAt: "Priorities: Ref; Success measures: Priority",
    wrong: "No success measure belongs to a priority.",
    mend: "Add a success measure for it, or take the priority out.",
    at: "ref",
    alone: false,
    find: ({ ref }, checkup) => {
      if (ref === "") return null;
      const { measured, isCertain } = checkup.index(measuredPriorities);
      if (!isCertain || measured.has(normalisedTitle(ref))) return null;
      return { says: `is ${quoted(ref)}, and no success measure belongs to it.` };
    },
  }),
];

function unknownRef(
  table: "Priorities" | "Success measures",
  view: CellView,
  typed: string,
  checkup: Checkup,
): Fault | null {
  const { headerRow, columnOf } = checkup.compact.readings[table];
  // Without the tab or its Ref there is one thing to mend, and that has been said.
  if (headerRow === null || columnOf.ref === undefined) return null;
  const refs = checkup.index(table === "Priorities" ? priorityRefs : measureRefs);
  if (refs.known.has(normalisedTitle(typed))) return null;
  const strangers = refsIn(typed).filter((ref) => !refs.known.has(ref));
  if (strangers.length === 0) return null;
  const meant = refMeant(refs, typed);
  if (meant !== null)
    return { says: `is ${quoted(typed)}. Did you mean ${clipped(meant)}?`, suggestion: meant };
  return onceFor(view, typed, checkup, `is ${quoted(typed)}, but ${table} has no such Ref.`);
}

function unknownMember(view: CellView, typed: string, checkup: Checkup): Fault | null {
  const { headerRow, columnOf } = checkup.compact.readings.Members;
  if (headerRow === null || columnOf.organisation === undefined) return null;
  if (memberNamed(checkup, typed) !== undefined) return null;
  const meant = memberMeant(checkup, typed);
  if (meant !== null) {
    return {
      says: `is ${quoted(typed)}, which is no member. Did you mean ${clipped(meant)}?`,
      suggestion: meant,
    };
  }
  return onceFor(
    view,
    typed,
    checkup,
    `is ${quoted(typed)}, which is no member. Type a name from Members, or add it there.`,
  );
}

function unknownGroup(view: CellView, typed: string, checkup: Checkup): Fault | null {
  const { known } = checkup.index(groupsOf);
  const own = known.get(normalisedTitle(typed));
  if (own !== undefined && own.uses > 1) return null;
  // A name that stands once beside a near one that stands more often is the slip.
  const candidates = own === undefined ? comparableGroups : settledGroups;
  const meant =
    groupShortFor(checkup.index(groupsOf), typed) ?? nearestIn(checkup, candidates, typed);
  const better = meant === null ? undefined : known.get(normalisedTitle(meant));
  if (meant !== null && (own === undefined || (better?.uses ?? 0) > 1)) {
    return { says: `is ${quoted(typed)}. Did you mean ${clipped(meant)}?`, suggestion: meant };
  }
  if (own !== undefined || known.size < 2) return null;
  const says = `is ${quoted(typed)}, a group that neither meets nor reports nor leads on a priority.`;
  const fault = onceFor(view, typed, checkup, says);
  return fault === null ? null : { ...fault, severity: "note" };
}

/** One repair, one problem: the same unknown name is said once a column, with how often it stands. */
function onceFor(view: CellView, typed: string, checkup: Checkup, says: string): Fault | null {
  const { first, count } = usesIn(view, checkup).get(normalisedTitle(typed)) ?? {};
  if (first !== view.row || count === undefined) return null;
  if (count === 1) return { says };
  return { says: `${says} It stands in ${count - 1} more ${count === 2 ? "row" : "rows"}.` };
}

type Uses = Map<string, { readonly first: TableRow; readonly count: number }>;

function usesIn({ reading, field }: CellView, checkup: Checkup): Uses {
  const byColumn = checkup.index(usesByColumn);
  const name = `${reading.table.name}.${field}`;
  const known = byColumn.get(name);
  if (known !== undefined) return known;
  const uses: Uses = new Map();
  for (const row of reading.rows) {
    const key = normalisedTitle(describeCell(cellOf(reading, row, field)));
    const { first = row, count = 0 } = uses.get(key) ?? {};
    uses.set(key, { first, count: count + 1 });
  }
  byColumn.set(name, uses);
  return uses;
}

function usesByColumn(): Map<string, Uses> {
  return new Map();
}

/** Not certain where a measure names no known priority: it may be meant for any of them. */
function measuredPriorities(checkup: Checkup): {
  readonly measured: ReadonlySet<string>;
  readonly isCertain: boolean;
} {
  const { measures } = checkup.compact;
  const { known } = checkup.index(priorityRefs);
  const named = measures.map(({ priority }) => [normalisedTitle(priority), ...refsIn(priority)]);
  return {
    measured: new Set(named.flat()),
    isCertain: measures.length > 0 && named.every((refs) => refs.some((ref) => known.has(ref))),
  };
}
