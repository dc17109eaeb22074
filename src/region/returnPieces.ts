/** A cell of Sheets holds 50,000 characters. */
const LONGEST_PIECE = 40_000;
const MOST_PIECES = 3;

/**
 * The text of a return in as few cells as hold it; null where it is longer than they do. No piece begins or
 * ends with white space: it is cut between a comma and a quotation mark, as every object has.
 */
export function piecesOfReturn(text: string): readonly string[] | null {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_PIECE) {
    const at = rest.lastIndexOf(',"', LONGEST_PIECE);
    if (at < 1) return null;
    pieces.push(rest.slice(0, at + 1));
    rest = rest.slice(at + 1);
  }
  pieces.push(rest);
  return pieces.length > MOST_PIECES ? null : pieces;
}
