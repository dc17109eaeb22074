import { isAddress, localPartOf } from "./addressSyntax";
import { TITLE, withoutEdges } from "./repairAddress";

/** Every address that stands in a text, as typed, in order. */
export function addressesIn(raw: string): readonly string[] {
  return piecesOf(raw).filter(isAddress);
}

/** Whether something beside the whole addresses is half of another one. */
export function hasHalfAnAddress(raw: string): boolean {
  return piecesOf(raw).some((piece) => !isAddress(piece) && /[\w]@|@[\w]/.test(piece));
}

/**
 * What stands around the one address of a text: nothing but punctuation, words (a name, "work"), or
 * a lone word that may as well be the first half of the address.
 */
export function standsAround(raw: string, address: string): "nothing" | "words" | "half a word" {
  const at = raw.indexOf(address);
  const before = raw.slice(0, at);
  const rest = before + raw.slice(at + address.length);
  if (!/[\p{L}\p{N}]/u.test(rest)) return "nothing";
  const lone = /^\s*([\p{L}\p{N}.'_-]+)(\s+|[,;])$/u.exec(before);
  if (lone === null || /[\p{L}\p{N}]/u.test(raw.slice(at + address.length))) return "words";
  const word = (lone[1] ?? "").toLowerCase();
  if (TITLE.test(`${word} `)) return "words";
  return word.length > 2 && localPartOf(address).toLowerCase().includes(word)
    ? "words"
    : "half a word";
}

function piecesOf(raw: string): readonly string[] {
  return raw.split(/[\s,;<>()[\]{}"|\\]+/).flatMap((piece) => {
    const bare = withoutEdges(piece.replace(/^[^@:]*:(?=.)/, ""));
    if (!bare.includes("@")) return [];
    const several = bare.indexOf("@") !== bare.lastIndexOf("@");
    return several && /@[^@]+[/&][^@]+@/.test(bare) ? bare.split(/[/&]/) : [bare];
  });
}
