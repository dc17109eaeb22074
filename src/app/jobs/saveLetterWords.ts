import { type CellValue, numberCell, textCell } from "../../cells/cellValue";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { Change } from "../../changes/change";
import { changesToMakeRoom } from "../../changes/changesToAdd";
import { changesToSettings } from "../../changes/changesToSettings";
import { LETTER_PARTS } from "../../chase/letterParts";
import { placesIn } from "../../chase/letterPlaces";
import { letterWords } from "../../chase/letterWords";
import { listedAll } from "../../domain/words/listedAll";
import type { Compact } from "../../tables/compact";
import type { LetterWordsSaved, LetterWordsState } from "../calls/states/chaseState";
import type { Ports } from "../ports";
import { compactRead } from "./compactRead";
import { makeUndoable } from "./makeUndoable";
import { type CellToSet, changesToSet } from "./setCells";

export interface LetterWordsAsk {
  readonly parts: readonly { readonly part: string; readonly words: string }[];
  /** Days. */
  readonly remindAfter: number;
  readonly escalateAfter: number;
}

/** The words and days as they hold. */
export function letterWordsState(compact: Compact): LetterWordsState {
  const words = letterWords(compact);
  const { remindAfter, escalateAfter } = compact.settings;
  return {
    parts: LETTER_PARTS.map((part) => ({ ...part, words: words(part.part) })),
    remindAfter,
    escalateAfter,
  };
}

/**
 * Keeps the words of the letters in the tab Letters, and the days of the ladder in Settings: one step,
 * which can be undone. Words that are the usual ones are left to be those. Throws Refusal "locked", and
 * what `makeUndoable` throws.
 */
export function saveLetterWords(ports: Ports, ask: LetterWordsAsk): LetterWordsSaved {
  return ports.lock.whileLocked(() => {
    const now = ports.workbook.read();
    const compact = compactRead(ports, now);
    const changes = [...changesOfWords(compact, ask), ...changesOfDays(compact, ask)];
    const sentence = "The words of the letters";
    const { changed, refused } = makeUndoable(ports, compact.readings, now, { sentence, changes });
    return {
      sentence: [
        changed === 0 ? "Nothing was changed." : "The words are kept in the tab Letters.",
        ...slipsIn(ask),
        ...refused,
      ].join(" "),
      words: letterWordsState(compactRead(ports, ports.workbook.readAgain())),
    };
  });
}

function changesOfWords(compact: Compact, { parts }: LetterWordsAsk): readonly Change[] {
  const reading = compact.readings.Letters;
  const typed = new Map(parts.map(({ part, words }) => [part, words.trim()]));
  const there = new Map(compact.letters.map((record) => [normalisedTitle(record.part), record]));
  const cells: CellToSet[] = [];
  const rows: { part: CellValue; words: CellValue }[] = [];
  const header = reading.headers.find(({ field }) => field === "words");
  for (const { part, usual } of LETTER_PARTS) {
    const given = typed.get(part);
    if (given === undefined) continue;
    const words = given === usual ? "" : given;
    const record = there.get(normalisedTitle(part));
    if (record === undefined) {
      if (words !== "") rows.push({ part: textCell(part), words: textCell(words) });
    } else if (header !== undefined && record.words.trim() !== words) {
      cells.push({ reading, row: record.row, header, to: textCell(words) });
    }
  }
  if (rows.length === 0) return changesToSet(cells);
  return [
    ...changesToMakeRoom(reading),
    ...changesToSet(cells),
    { kind: "append rows", table: "Letters", rows },
  ];
}

function changesOfDays({ settings, readings }: Compact, ask: LetterWordsAsk): readonly Change[] {
  const days = (["remindAfter", "escalateAfter"] as const).filter(
    (name) => ask[name] !== settings[name],
  );
  return changesToSettings(
    readings.Settings,
    days.map((name) => ({ name, value: numberCell(ask[name]) })),
  );
}

/** What stands in braces and is no place of that part stays as it is in every letter. */
function slipsIn({ parts }: LetterWordsAsk): readonly string[] {
  const slips = parts.flatMap(({ part, words }) => {
    const places = LETTER_PARTS.find((one) => one.part === part)?.places ?? [];
    return placesIn(words).filter((place) => !places.includes(place));
  });
  if (slips.length === 0) return [];
  const named = listedAll(Array.from(new Set(slips), (place) => `{${place}}`));
  return [`Nothing is filled in for ${named}: it would stand in the letters as it is.`];
}
