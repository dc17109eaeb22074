import type { MemoryPort } from "../app/ports";
import { once } from "../domain/once";

/** A property holds 9 KB; a character can take three bytes. */
const PIECE = 2900;

/** What a value of several pieces begins with, so that a piece left over from before is not read. */
const PIECES = /^pieces:(\d+);/;

export interface DocumentMemory extends MemoryPort {
  /** What was read is asked for again when it is next needed: others may have changed it. */
  readAgain(): void;
}

/** What all who use the document share. */
export function documentMemory(): DocumentMemory {
  return memoryIn(() => PropertiesService.getDocumentProperties());
}

/** What one person who uses the script has alone, such as a folder that no other can see. */
export function personMemory(): MemoryPort {
  return memoryIn(() => PropertiesService.getUserProperties());
}

/**
 * Properties, with long values cut into pieces: read once a run, and again once the lock is held.
 * Only the value's own keys are set or deleted, all of them in one call: another run may have written
 * its own meanwhile.
 */
function memoryIn(store: () => GoogleAppsScript.Properties.Properties): DocumentMemory {
  const properties = once(store);
  let read: Record<string, string> | null = null;
  const all = (): Record<string, string> => {
    read ??= { ...properties().getProperties() };
    return read;
  };
  return {
    readAgain: () => {
      read = null;
    },
    recall: (name) => recalled(all(), name),
    remember: (name, value) => {
      const current = all();
      if (value === null) {
        if (current[name] === undefined) return;
        properties().deleteProperty(name);
        delete current[name];
        return;
      }
      const pieces = piecesOf(value, current[keyOf(name, 1)] !== undefined);
      const kept = Object.fromEntries(pieces.map((piece, index) => [keyOf(name, index), piece]));
      if (pieces.length === 1) properties().setProperty(name, pieces[0] ?? "");
      else properties().setProperties(kept);
      Object.assign(current, kept);
    },
  };
}

function keyOf(name: string, piece: number): string {
  return piece === 0 ? name : `${name}.${piece}`;
}

function piecesOf(value: string, hadSeveral: boolean): readonly string[] {
  const count = Math.max(1, Math.ceil(value.length / PIECE));
  return Array.from({ length: count }, (_, index) => {
    const mark = index === 0 && (count > 1 || hadSeveral) ? `pieces:${count};` : "";
    return `${mark}${value.slice(index * PIECE, (index + 1) * PIECE)}`;
  });
}

function recalled(all: Readonly<Record<string, string>>, name: string): string | null {
  const first = all[name];
  if (first === undefined) return null;
  const marked = PIECES.exec(first);
  let value = marked === null ? first : first.slice(marked[0].length);
  // Values that were kept before pieces were counted go on for as long as there are more.
  const count = marked === null ? Number.POSITIVE_INFINITY : Number(marked[1]);
  for (let piece = 1; piece < count; piece++) {
    const next = all[keyOf(name, piece)];
    if (next === undefined) return marked === null ? value : null;
    value += next;
  }
  return value;
}
