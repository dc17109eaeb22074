import type { CalendarDate } from "../cells/calendarDate";
import { normalisedTitle } from "../cells/normalisedTitle";
import type { DocumentPart } from "../domain/documentPart";
import type { Compact } from "../tables/compact";
import { compactNameIn, countyOf } from "./compactOfStatement";
import { narrowingsIn } from "./phrases/narrowings";
import type { ProposedMeasure } from "./proposedMeasure";
import { type SentenceOfRow, withProvenance } from "./provenanceOfMeasures";
import { readSentence, type StatementContext } from "./readSentence";
import { type StatementRow, statementRows } from "./statementRows";
import { thingsIn } from "./things";
import { type StatementYear, yearIn } from "./yearOfStatement";

/** What a Statement of Annual Priorities proposes (design, section 8). */
export interface StatementRead {
  readonly rows: readonly StatementRow[];
  readonly measures: readonly ProposedMeasure[];
  /** Sentences that propose nothing. */
  readonly unread: readonly string[];
  /** The year that days without one are of; null where nothing says which. */
  readonly year: StatementYear | null;
  /** Whose Statement it is and of which year, where it says that itself. */
  readonly compactName: string | null;
  readonly ownYear: StatementYear | null;
}

/**
 * Reads a Statement: `year` as asked for ("2008-09"), else the one that the Statement names, else that
 * of the workbook. Never throws, whatever it holds.
 */
export function readStatement(
  parts: readonly DocumentPart[],
  compact: Compact,
  year: string | null,
): StatementRead {
  const own = statementIn(parts);
  const compactName = compactNameIn(parts);
  const ownYear = yearNamedIn(own, compact);
  const context = contextOf(compact, year, ownYear, compactName);
  const rows = statementRows(own);
  const sentences = rows.flatMap(({ priority, aims, isOneCell, sentences: own }, row) =>
    own.map((sentence): SentenceOfRow => {
      return { ...readSentence(sentence, { priority, aims }, context), sentence, row, isOneCell };
    }),
  );
  return { rows, ...withProvenance(sentences), year: context.year, compactName, ownYear };
}

/**
 * From the heading of the Statement on: a Members' Charter has it as its annexe, and what the Charter
 * itself asks for is no success measure.
 */
function statementIn(parts: readonly DocumentPart[]): readonly DocumentPart[] {
  const at = parts.findIndex((part) => part.kind === "line" && HEADING.test(part.text));
  return at < 0 ? parts : parts.slice(at);
}

const HEADING =
  /^\s*(?:annexe?\s+\w{1,3}\s*[:.–-]?\s*)?statement of annual priorities\b[^.;]{0,40}$/i;

function contextOf(
  compact: Compact,
  asked: string | null,
  ownYear: StatementYear | null,
  name: string | null,
): StatementContext {
  const yearNow = yearOfWorkbook(compact);
  return {
    year: yearIn(asked ?? "", yearNow) ?? ownYear ?? yearNow,
    things: thingsIn(compact),
    narrowings: narrowingsIn(compact),
    meetingsOf: (group, month, year) => meetingsOf(compact, group, month, year),
    county: countyOf([compact.settings.compactName, name ?? ""]),
  };
}

/** The year that stands in the heading: "Statement of Annual Priorities for 2008-09". */
function yearNamedIn(parts: readonly DocumentPart[], compact: Compact): StatementYear | null {
  const text = parts
    .map((part) => (part.kind === "line" ? part.text : part.cells.join(" ")))
    .join(" ");
  const named = /statement of annual priorities[^.]{0,40}/i.exec(text)?.[0] ?? "";
  return yearIn(named, yearOfWorkbook(compact));
}

function yearOfWorkbook({ settings }: Compact): StatementYear | null {
  const { yearStarts, yearEnds } = settings;
  return yearStarts === null || yearEnds === null ? null : { from: yearStarts, to: yearEnds };
}

function meetingsOf(
  { meetings }: Compact,
  group: string,
  month: number,
  year: number | null,
): readonly CalendarDate[] {
  const normalised = normalisedTitle(group.replace(/^the /i, ""));
  return meetings.flatMap(({ date, group: met }) => {
    if (date === null || normalisedTitle(met) !== normalised) return [];
    const isThen = Number(date.slice(5, 7)) === month;
    return isThen && (year === null || Number(date.slice(0, 4)) === year) ? [date] : [];
  });
}
