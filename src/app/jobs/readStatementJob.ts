import type { DocumentPart } from "../../domain/documentPart";
import { countOf } from "../../domain/words/figure";
import { changesToAddMeasures } from "../../statement/changesToAddMeasures";
import type { ProposedMeasure } from "../../statement/proposedMeasure";
import { readStatement } from "../../statement/readStatement";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";

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
    const compact = compactRead(ports, ports.workbook.read());
    const read = readStatement(parts, compact, year);
    const { changes, added, known } = changesToAddMeasures(compact, read);
    const refused = write && changes.length > 0 ? ports.workbook.apply(changes).refused : [];
    return {
      measures: read.measures,
      unread: read.unread,
      sentence: [describe(added.length, known.length, read.unread.length, write), ...refused].join(
        " ",
      ),
    };
  };
  return write ? ports.lock.whileLocked(add) : add();
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
