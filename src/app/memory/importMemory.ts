import { parsedJson } from "../../domain/parsedJson";
import type { LastAnswer } from "../../import/newAnswers";
import type { AskedHeader } from "../jobs/askedChoices";
import type { AskedName } from "../jobs/askedNames";
import type { RememberedSheet } from "../jobs/askedSheets";
import type { MemoryPort } from "../ports";

const HEADERS = "import headers";
const SHEETS = "import sheets";
const NAMES = "import names";
const LAST_ANSWERS = "form answers brought in";
/** A workbook's old lists have fewer; the oldest go. */
const MOST_HEADERS = 300;
const MOST_SHEETS = 60;
const MOST_NAMES = 200;

/** What was decided about headers of old spreadsheets, the newest last; none where that is unreadable. */
export function recallHeaders(memory: MemoryPort): readonly AskedHeader[] {
  return recallList<AskedHeader>(memory, HEADERS);
}

export function rememberHeaders(memory: MemoryPort, decided: readonly AskedHeader[]): void {
  if (decided.length === 0) return;
  const isDecided = ({ table, from, sheet }: AskedHeader): boolean =>
    decided.some((one) => one.table === table && one.from === from && one.sheet === sheet);
  const kept = [...recallHeaders(memory).filter((known) => !isDecided(known)), ...decided];
  memory.remember(HEADERS, JSON.stringify(kept.slice(-MOST_HEADERS)));
}

/** What was decided about sheets of old spreadsheets, the newest last. */
export function recallSheets(memory: MemoryPort): readonly RememberedSheet[] {
  return recallList<RememberedSheet>(memory, SHEETS);
}

export function rememberSheets(memory: MemoryPort, decided: readonly RememberedSheet[]): void {
  if (decided.length === 0) return;
  const isDecided = ({ sheet, part, first }: RememberedSheet): boolean =>
    decided.some((one) => one.sheet === sheet && one.part === part && one.first === first);
  const kept = [...recallSheets(memory).filter((known) => !isDecided(known)), ...decided];
  memory.remember(SHEETS, JSON.stringify(kept.slice(-MOST_SHEETS)));
}

/** What was decided about names of organisations, the newest last. */
export function recallNames(memory: MemoryPort): readonly AskedName[] {
  return recallList<AskedName>(memory, NAMES);
}

export function rememberNames(memory: MemoryPort, decided: readonly AskedName[]): void {
  if (decided.length === 0) return;
  const isDecided = ({ from }: AskedName): boolean => decided.some((one) => one.from === from);
  const kept = [...recallNames(memory).filter((known) => !isDecided(known)), ...decided];
  memory.remember(NAMES, JSON.stringify(kept.slice(-MOST_NAMES)));
}

/** None where what is kept is unreadable. */
function recallList<T>({ recall }: MemoryPort, name: string): readonly T[] {
  const known = parsedJson(recall(name) ?? "");
  return Array.isArray(known) ? (known as readonly T[]) : [];
}

/** Up to which answer of a Form's tab everything was brought in; null where nothing was. */
export function recallLastAnswer(memory: MemoryPort, tab: string): LastAnswer | null {
  return lastAnswers(memory)[tab] ?? null;
}

/** Null forgets it: the next time all answers are new. */
export function rememberLastAnswer(memory: MemoryPort, tab: string, last: LastAnswer | null): void {
  const known = { ...lastAnswers(memory), [tab]: last ?? undefined };
  memory.remember(LAST_ANSWERS, JSON.stringify(known));
}

function lastAnswers({ recall }: MemoryPort): { readonly [tab: string]: LastAnswer | undefined } {
  const known = parsedJson(recall(LAST_ANSWERS) ?? "");
  return typeof known === "object" && known !== null ? { ...known } : {};
}
