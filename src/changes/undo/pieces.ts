/** A cell of Sheets holds 50,000 characters. */
const LONGEST = 45_000;

/** What a piece begins with: "(2 of 3, 17) ", the second of three of part 17 of its change. */
const PIECE = /^\((\d+) of (\d+), (\d+)\) /;

/** A text of which some cells hold a piece each. */
export interface Piece {
  readonly piece: number;
  readonly of: number;
  /** The part of its change, from 0: pieces are put together by it, wherever their rows stand. */
  readonly part: number;
  readonly text: string;
}

/**
 * Two texts of JSON cut to what cells hold: a pair for each row. They are whole where one row is enough.
 */
export function pairsOfPieces(
  wholeFrom: string,
  wholeTo: string,
  part: number,
): readonly (readonly [string, string])[] {
  if (Math.max(wholeFrom.length, wholeTo.length) <= LONGEST) return [[wholeFrom, wholeTo]];
  const [from, to] = [withoutPairs(wholeFrom), withoutPairs(wholeTo)];
  const count = Math.ceil(Math.max(from.length, to.length) / LONGEST);
  return Array.from({ length: count }, (_, index) => {
    const mark = `(${index + 1} of ${count}, ${part}) `;
    const pieceOf = (text: string) => mark + text.slice(index * LONGEST, (index + 1) * LONGEST);
    return [pieceOf(from), pieceOf(to)];
  });
}

/** Null for a text that is whole. No value that is kept begins as a piece does: it is JSON. */
export function pieceIn(text: string): Piece | null {
  const match = PIECE.exec(text);
  if (match === null) return null;
  const [mark, piece, of, part] = match;
  return {
    piece: Number(piece),
    of: Number(of),
    part: Number(part),
    text: text.slice(mark.length),
  };
}

/** Null where one of them is missing. */
export function joined(pieces: readonly Piece[]): string | null {
  const texts = new Map(pieces.map(({ piece, text }) => [piece, text]));
  const count = pieces[0]?.of ?? 0;
  const inOrder = Array.from({ length: count }, (_, index) => texts.get(index + 1));
  return inOrder.includes(undefined) ? null : inOrder.join("");
}

/** Half of a character that takes two is none, and a cut might make one. */
function withoutPairs(json: string): string {
  return json.replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
}
