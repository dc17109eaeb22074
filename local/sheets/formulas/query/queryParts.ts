import { isRange, parseA1Ref } from "@borgar/fx";
import { isBlankArgument, operatorOf, type Parts } from "../formulaTree";
import { literalText } from "../typedText";
import { queryCall } from "./queryCall";

const FIRST_MARK = 0xe100;
const MOST_MARKS = 256;

/** QUERY from the parts of its call; null where the query is worked out as a whole, or not known. */
export function queryOf(
  args: readonly Parts[],
  [data = "", , headers = ""]: readonly string[],
  write: (parts: Parts) => string,
): string | null {
  const template = queryTemplate(args[1] ?? [], write);
  if (template === null) return null;
  const count = headers.trim();
  const range = rangeOf(args[0] ?? []);
  const known = count === "" || count === "-1" ? null : count;
  return queryCall({
    data,
    headers: known,
    firstColumn: range?.firstColumn ?? 1,
    width: range?.width ?? null,
    ...template,
  });
}

/** Texts joined by "&", with a character for each part in between that the formula works out. */
function queryTemplate(
  arg: Parts,
  write: (parts: Parts) => string,
): { readonly query: string; readonly workedOut: ReadonlyMap<string, string> } | null {
  const workedOut = new Map<string, string>();
  let holdsText = arg.every((part) => isBlankArgument([part]));
  let query = "";
  for (const piece of joinedPieces(arg)) {
    const words = write(piece);
    const literal = literalText(words);
    if (literal !== null) {
      holdsText = true;
      query += literal;
    } else if (!isBlankArgument(piece)) {
      if (workedOut.size >= MOST_MARKS) return null;
      const mark = String.fromCharCode(FIRST_MARK + workedOut.size);
      workedOut.set(mark, `(${words.trim()})`);
      query += mark;
    }
  }
  return holdsText ? { query, workedOut } : null;
}

function joinedPieces(arg: Parts): readonly Parts[] {
  const pieces: Parts[] = [[]];
  for (const part of arg) {
    if (part.kind === "token" && operatorOf(part.token) === "&") pieces.push([]);
    else pieces[pieces.length - 1] = [...(pieces.at(-1) ?? []), part];
  }
  return pieces;
}

/** Where the data is one range, its first column and how many there are. */
function rangeOf(arg: Parts): { readonly firstColumn: number; readonly width: number } | null {
  const [only, ...others] = arg.filter((part) => !isBlankArgument([part]));
  if (others.length > 0 || only?.kind !== "token" || !isRange(only.token)) return null;
  const reference = parseA1Ref(only.token.value, { allowNamed: false });
  if (reference === undefined || !("range" in reference)) return null;
  const { left, right } = reference.range;
  return { firstColumn: (left ?? 0) + 1, width: (right ?? 0) - (left ?? 0) + 1 };
}
