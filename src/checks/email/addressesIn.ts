import { TITLE_OF_PERSON } from "../../domain/people/titleOfPerson";
import { isAddress, localPartOf } from "./addressSyntax";
import { withoutEdges } from "./repairAddress";

/** Every address that stands in a text, as typed, in order. */
export function addressesIn(raw: string): readonly string[] {
  return piecesOf(raw).filter(isAddress);
}

/** Whether something beside the whole addresses is half of another one. */
export function hasHalfAnAddress(raw: string): boolean {
  return piecesOf(raw).some((piece) => !isAddress(piece) && /[\w]@|@[\w]/.test(piece));
}

/**
 * What stands around the one address of a text: nothing but punctuation, words (a name, "work"),
 * another person who may be meant as well, or a lone word that may be the first half of the address.
 */
export function standsAround(
  raw: string,
  address: string,
): "nothing" | "words" | "somebody else" | "half a word" {
  const at = raw.indexOf(address);
  const before = raw.slice(0, at);
  const rest = before + raw.slice(at + address.length);
  if (!/[\p{L}\p{N}]/u.test(rest)) return "nothing";
  const other = SOMEBODY_AND.exec(before)?.[1]?.toLowerCase();
  if (other !== undefined && !localPartOf(address).toLowerCase().includes(other)) {
    return "somebody else";
  }
  const lone = /^\s*([\p{L}\p{N}.'_-]+)(\s+|[,;])$/u.exec(before);
  if (lone === null || /[\p{L}\p{N}]/u.test(raw.slice(at + address.length))) return "words";
  const word = (lone[1] ?? "").toLowerCase();
  if (TITLE_OF_PERSON.test(`${word} `)) return "words";
  return word.length > 2 && localPartOf(address).toLowerCase().includes(word)
    ? "words"
    : "half a word";
}

/** "jo.bell or ", "Jo & ", "jo.bell, ": a first person who shares what stands after the @. */
const SOMEBODY_AND =
  /(?:^|\s)([\p{L}][\p{L}\p{N}.'_-]*)(?:\s*[/&+]|\s+or|\s+and|(?<=\.\p{L}+)[,;])\s*$/u;

function piecesOf(raw: string): readonly string[] {
  return raw.split(/[\s,;<>()[\]{}"|\\?]+/).flatMap((piece) => {
    const bare = withoutEdges(piece.replace(/^[^@:]*:(?=.)/, ""));
    if (!bare.includes("@")) return [];
    const several = bare.indexOf("@") !== bare.lastIndexOf("@");
    if (several && /@[^@]+[/&][^@]+@/.test(bare)) return bare.split(/[/&]/);
    // j.smith@tresham.ac.uk/01604: what stands behind the slash is something else.
    const slash = bare.indexOf("/", bare.indexOf("@"));
    return [slash < 0 ? bare : bare.slice(0, slash)];
  });
}
