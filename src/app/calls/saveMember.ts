import { describeCell, tidyText } from "../../cells/cellValue";
import { cellName } from "../../cells/sheetGrid";
import { Refusal } from "../../domain/problem";
import { cellAt } from "../../tables/cellOf";
import type { Member } from "../../tables/compact";
import { findHeader } from "../../tables/findHeader";
import type { TableReading } from "../../tables/tableReading";
import { checkAfterChange } from "../jobs/checkAfterChange";
import { type CellToSet, setCells } from "../jobs/setCells";
import type { Ports } from "../ports";
import { declarationUnder, memberOfForm, memberProblems, memberState } from "./memberForm";
import { readNow } from "./namedProblem";
import { problemsState } from "./readProblems";
import type { MemberState } from "./states/memberState";
import type { ProblemsState } from "./states/problemsState";
import { typedCell } from "./typedCell";

export interface MemberSaved {
  readonly sentence: string;
  readonly refused: readonly RefusedSave[];
  /** What undoes it; null where there is nothing to undo. */
  readonly change: number | null;
  readonly member: MemberState;
  readonly problems: ProblemsState;
}

/** A field of the form: the header, what the form was filled with, and what was typed there. */
interface CellSave {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

interface RefusedSave {
  /** "" where the workbook refused, which says itself what it is about. */
  readonly title: string;
  readonly message: string;
}

/**
 * Writes the fields of a form that were changed. A cell that no longer holds what the form was
 * filled with is left alone and said so. Throws Refusal "member-gone", or "locked".
 */
export function saveMember(
  ports: Ports,
  ask: {
    readonly organisation: string;
    readonly row: number;
    readonly cells: readonly CellSave[];
  },
): MemberSaved {
  return ports.lock.whileLocked(() => {
    const { compact, today, time } = readNow(ports);
    const member = memberOfForm(compact, ask.organisation, ask.row);
    if (member === null) throw memberGone(ask.organisation);
    const saves = ask.cells.map((save) => cellToSet(compact.readings.Members, member, save));
    const changed = saves.flatMap((save) => ("message" in save ? [] : [save]));
    const refused = saves.flatMap((save) => ("message" in save ? [save] : []));
    const words = changed.map(({ header }) => header.title).join(", ");
    const sentence = `${named(ask.organisation)}: ${words}`;
    const set = setCells(ports, compact.readings, changed, sentence, { today, time });
    const after = checkAfterChange(ports);
    const renamed = changed.find(({ header }) => header.field === "organisation");
    const name = renamed === undefined ? ask.organisation : describeCell(renamed.to);
    const shown = memberOfForm(after.compact, name, member.row.sheetRow);
    return {
      sentence: describeSaved(set.changed, refused.length + set.refused.length),
      refused: [
        ...refused,
        ...[...set.refused, ...after.refused].map((message) => ({ title: "", message })),
      ],
      change: set.change,
      member: memberState(after.compact, memberProblems(after), shown),
      problems: problemsState(ports, after),
    };
  });
}

function memberGone(organisation: string): Refusal {
  return new Refusal(
    "member-gone",
    `${named(organisation)} is no longer in Members. Nothing was saved; select its row and try again.`,
  );
}

function cellToSet(
  reading: TableReading,
  { row }: Member,
  { title, from, to }: CellSave,
): CellToSet | RefusedSave {
  const header = findHeader(reading, title);
  if (header === undefined || declarationUnder(header)?.auto) {
    return { title, message: `There is no column ${title} to write in any more.` };
  }
  const current = cellAt(row, header.column);
  if (describeCell(current) !== from) {
    const place = cellName(header.column, row.sheetRow);
    return {
      title,
      message: `${title} (${place}) has changed meanwhile. Look at what it holds now, then type it again.`,
    };
  }
  return { reading, row, header, to: typedCell(declarationUnder(header), current, to) };
}

function named(organisation: string): string {
  return tidyText(organisation).slice(0, 100);
}

function describeSaved(changed: number, refused: number): string {
  const saved =
    changed === 0
      ? "Nothing was saved."
      : changed === 1
        ? "1 change is saved."
        : `${changed} changes are saved.`;
  if (refused === 0) return saved;
  return `${saved} ${refused === 1 ? "1 was" : `${refused} were`} left alone.`;
}
