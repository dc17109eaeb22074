import type { CalendarDate } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import { cellAt } from "../../tables/cellOf";
import type { Compact, TypedFigure } from "../../tables/compact";
import { findHeader } from "../../tables/findHeader";
import {
  type MemberRows,
  type Membership,
  memberRowsOf,
  membershipOn,
} from "../members/membership";
import { once } from "../once";
import { groupedBy } from "../words/groupedBy";
import { quoted } from "../words/quoted";
import { cellsUnder, type MemberColumn, memberColumn } from "./memberColumn";
import { questionOf, readTests, whyNotAsked } from "./memberTest";
import { type WhyNotCounted, whyNot } from "./whyNotCounted";

/** Which rows of Members a measure is about: all, some, or nobody can tell. */
export type Among =
  | { readonly kind: "all" }
  /** By the place of the row among the member rows; `why` says why the others are not counted. */
  | { readonly kind: "some"; readonly passes: readonly boolean[]; readonly why: WhyNotCounted }
  | { readonly kind: "unknown"; readonly missing: string };

const ALL: Among = { kind: "all" };

/** The workbook with what several measures ask of it, each thing worked out once. */
export interface MeasureIndex {
  readonly compact: Compact;
  readonly membershipAt: (on: CalendarDate) => Membership;
  /** The column of Members that Of names; null where there is none. */
  readonly column: (of: string) => MemberColumn | null;
  readonly among: (typed: string) => Among;
  /** The rows of Figures of a measure, in the order of the sheet. */
  readonly figuresOf: (ref: string) => readonly TypedFigure[];
}

export function measureIndexOf(compact: Compact): MeasureIndex {
  const rows = once(() => memberRowsOf(compact));
  const figures = once(() => groupedBy(compact.figures, ({ measure }) => normalisedTitle(measure)));
  return {
    compact,
    membershipAt: remembered((on: CalendarDate) => membershipOn(compact, rows(), on)),
    column: remembered((of: string) => memberColumn(compact, rows(), of)),
    among: remembered((typed: string) => amongOf(compact, rows(), typed)),
    figuresOf: (ref) => {
      const key = normalisedTitle(ref);
      return key === "" ? [] : (figures().get(key) ?? []);
    },
  };
}

function amongOf(compact: Compact, rows: MemberRows, typed: string): Among {
  if (normalisedTitle(typed) === "") return ALL;
  const tests = readTests(typed);
  if (tests === null) {
    const missing = `Among (${quoted(typed)}) cannot be read: type it as Size = 50-249; Sector <> Health.`;
    return { kind: "unknown", missing };
  }
  const reading = compact.readings.Members;
  const questions = tests.map((test) => ({
    passes: questionOf(test),
    header: findHeader(reading, test.header) ?? null,
    test,
  }));
  for (const { header, test } of questions) {
    if (header === null) {
      const missing = `Members has no column ${quoted(test.header)}: mend Among.`;
      return { kind: "unknown", missing };
    }
    const unasked = whyNotAsked(test, cellsUnder(compact, rows.inSheetOrder, header));
    if (unasked !== null) return { kind: "unknown", missing: `In Among ${unasked}` };
  }
  const passes = rows.rows.map(({ member }) =>
    questions.every(({ passes: pass, header }) => pass(cellAt(member.row, header?.column ?? 0))),
  );
  return { kind: "some", passes, why: whyNot(`not among ${quoted(typed)}`) };
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
