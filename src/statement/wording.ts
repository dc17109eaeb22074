/** Words of a sentence that a phrase has understood, with where they stand in it. */
export interface Understood {
  readonly start: number;
  readonly words: string;
}

/**
 * A sentence while it is read: each phrase takes the words that it understands, so that no later one
 * reads them again. What is taken becomes blanks, and the rest keeps its place.
 */
export interface Wording {
  readonly sentence: string;
  readonly left: string;
  readonly understood: readonly Understood[];
  readonly notUnderstood: readonly Understood[];
}

export function wordingOf(sentence: string): Wording {
  return { sentence, left: sentence, understood: [], notUnderstood: [] };
}

/** The wording without the words at that place, which have been understood. */
export function taking(wording: Wording, start: number, length: number): Wording {
  if (length === 0) return wording;
  return {
    ...wording,
    left: blanked(wording.left, start, length),
    understood: [...wording.understood, wordsAt(wording, start, length)],
  };
}

/** The wording without words that not all of a sentence's measures have understood. */
export function withoutWords(wording: Wording, start: number, length: number): Wording {
  return { ...wording, left: blanked(wording.left, start, length) };
}

/** The same of words that mean something that nobody can tell: "by Christmas". */
export function givingUp(wording: Wording, start: number, length: number): Wording {
  return {
    ...wording,
    left: blanked(wording.left, start, length),
    notUnderstood: [...wording.notUnderstood, wordsAt(wording, start, length)],
  };
}

/** The words in the order of the sentence. */
export function inOrder(words: readonly Understood[]): readonly string[] {
  return [...words].sort((a, b) => a.start - b.start).map((one) => one.words);
}

function wordsAt({ sentence }: Wording, start: number, length: number): Understood {
  const words = sentence.slice(start, start + length);
  const trimmed = words.replace(/^[\s,;:(]+/, "");
  return {
    start: start + (words.length - trimmed.length),
    words: trimmed.replace(/[\s,;:).]+$/, ""),
  };
}

function blanked(text: string, start: number, length: number): string {
  return text.slice(0, start) + " ".repeat(length) + text.slice(start + length);
}
