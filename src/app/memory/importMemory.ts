import { parsedJson } from "../../domain/parsedJson";
import type { LastAnswer } from "../../import/newAnswers";
import type { AskedHeader } from "../jobs/askedChoices";
import type { MemoryPort } from "../ports";

const HEADERS = "import headers";
const LAST_ANSWERS = "form answers brought in";
/** A workbook's old lists have fewer; the oldest go. */
const MOST_HEADERS = 300;

/** What was decided about headers of old spreadsheets, the newest last; none where that is unreadable. */
export function recallHeaders({ recall }: MemoryPort): readonly AskedHeader[] {
  const known = parsedJson(recall(HEADERS) ?? "");
  return Array.isArray(known) ? (known as readonly AskedHeader[]) : [];
}

export function rememberHeaders(memory: MemoryPort, decided: readonly AskedHeader[]): void {
  if (decided.length === 0) return;
  const isDecided = ({ table, from }: AskedHeader): boolean =>
    decided.some((header) => header.table === table && header.from === from);
  const kept = [...recallHeaders(memory).filter((known) => !isDecided(known)), ...decided];
  memory.remember(HEADERS, JSON.stringify(kept.slice(-MOST_HEADERS)));
}

/** Up to which answer of a Form's tab everything was brought in; null where nothing was. */
export function recallLastAnswer(memory: MemoryPort, tab: string): LastAnswer | null {
  return lastAnswers(memory)[tab] ?? null;
}

export function rememberLastAnswer(memory: MemoryPort, tab: string, last: LastAnswer): void {
  memory.remember(LAST_ANSWERS, JSON.stringify({ ...lastAnswers(memory), [tab]: last }));
}

function lastAnswers({ recall }: MemoryPort): { readonly [tab: string]: LastAnswer | undefined } {
  const known = parsedJson(recall(LAST_ANSWERS) ?? "");
  return typeof known === "object" && known !== null ? { ...known } : {};
}
