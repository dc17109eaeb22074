import type { DocumentPart } from "../../domain/documentPart";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import {
  changesToAddMeasures,
  type MeasuresToAdd,
  neededOf,
} from "../../statement/changesToAddMeasures";
import type { ProposedMeasure } from "../../statement/proposedMeasure";
import { readStatement } from "../../statement/readStatement";
import { settingsOfStatement } from "../../statement/settingsOfStatement";
import { type StatementOffer, statementOffer } from "../../statement/statementOffer";
import type { Compact } from "../../tables/compact";
import type { Ports, WorkbookReading } from "../ports";
import { compactRead } from "./compactRead";
import { makeUndoable } from "./makeUndoable";

export interface StatementAsk {
  readonly parts: readonly DocumentPart[];
  /** "2008-09"; null: as the Statement or the workbook says. */
  readonly year: string | null;
  /** Without it nothing is written: the answer shows what would be. */
  readonly write: boolean;
}

/** What a Statement of Annual Priorities comes to, as programs read it (design, section 8). */
export interface StatementAnswer {
  readonly measures: readonly ProposedMeasure[];
  /** Sentences that propose nothing. */
  readonly unread: readonly string[];
  /** What came in, or would; what stands there already. */
  readonly sentence: string;
}

/**
 * Reads a Statement of Annual Priorities and, if asked, adds what it proposes to the workbook. Throws
 * Refusal "locked" where somebody else is at work.
 */
export function readStatementJob(
  ports: Ports,
  { parts, year, write }: StatementAsk,
): StatementAnswer {
  const add = (): StatementAnswer => {
    const now = ports.workbook.read();
    const compact = compactRead(ports, now);
    const read = readStatement(parts, compact, year);
    const settings = settingsOfStatement(compact, read).filter(({ isForBlank }) => isForBlank);
    const offer = { ...statementOffer(read), settings };
    const needed = neededOf(compact, offer);
    const {
      added,
      refused,
      withAims,
      settings: written,
    } = write
      ? addOffer(ports, now, compact, needed)
      : { ...changesToAddMeasures(compact, needed), refused: [] };
    const known = offer.measures.length - added.length;
    return {
      measures: read.measures,
      unread: read.unread,
      sentence: [
        describe(added.length, known, read.unread.length, write),
        ...(withAims && write ? [AIMS_ADDED] : []),
        ...(written.length > 0 && write ? [settingsWritten(written)] : []),
        ...refused,
      ].join(" "),
    };
  };
  return write ? ports.lock.whileLocked(add) : add();
}

/** Said where the tab was not there, or was empty. */
export const AIMS_ADDED =
  "The tab Aims has the aims of the Charter now: change them where yours says otherwise.";

/** "Settings have Compact name and Programme year now, as the Statement says them." */
export function settingsWritten(titles: readonly string[]): string {
  return `Settings have ${listedAll(titles)} now, as the Statement says.`;
}

/** What came in of an offer, and what the workbook refused. */
export interface OfferAdded extends MeasuresToAdd {
  readonly refused: readonly string[];
}

/**
 * Adds what is offered and not there yet, as one step that can be undone. Call it while holding the
 * lock, with what was just read. Throws what `makeUndoable` throws.
 */
export function addOffer(
  ports: Ports,
  now: WorkbookReading,
  compact: Compact,
  offer: StatementOffer,
): OfferAdded {
  const toAdd = changesToAddMeasures(compact, offer);
  const { changes, added } = toAdd;
  if (changes.length === 0) return { ...toAdd, refused: [] };
  const sentence = `Read a Statement: ${countOf(added.length, "success measures")}`;
  const { refused } = makeUndoable(ports, compact.readings, now, { sentence, changes });
  return { ...toAdd, refused };
}

/** "4 success measures were added; 2 are there already. 1 sentence proposes nothing." */
function describe(added: number, known: number, unread: number, isWritten: boolean): string {
  const became = isWritten ? (added === 1 ? "was added" : "were added") : "can be added";
  const there = known === 0 ? "" : `; ${known} ${known === 1 ? "is" : "are"} there already`;
  const rest =
    unread === 0
      ? ""
      : ` ${countOf(unread, "sentences")} ${unread === 1 ? "proposes" : "propose"} nothing.`;
  return `${countOf(added, "success measures")} ${became}${there}.${rest}`;
}
