import { partsOfText } from "../../src/statement/partsOfText";
import type { ProposedMeasure } from "../../src/statement/proposedMeasure";
import { readStatement, type StatementRead } from "../../src/statement/readStatement";
import { aCompact, type CompactParts } from "../support/builders";

/** A Statement of 2009-10 as pasted text, read for a workbook. */
export function read(
  text: string,
  parts: CompactParts = {},
  year: string | null = "2009-10",
): StatementRead {
  return readStatement(partsOfText(text), aCompact(parts), year);
}

const PLAIN = {
  among: null,
  count: null,
  direction: null,
  baseline: null,
  unit: null,
  starts: null,
  due: null,
  setBy: null,
  setOn: null,
  ratifiedOn: null,
};

type Day = "starts" | "due" | "setOn" | "ratifiedOn";

export type Facts = Partial<Omit<ProposedMeasure, Day>> & { readonly [D in Day]?: string | null };

/** What a measure says beside its words; what it does not say is left out. */
export function factsOf(measure: ProposedMeasure): Facts {
  const { sentence: _, measure: __, understood: ___, notUnderstood: ____, ...facts } = measure;
  const blank = new Map<string, unknown>(Object.entries({ ...PLAIN, priority: null, aims: null }));
  return Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => !(blank.has(name) && value === null)),
  );
}
