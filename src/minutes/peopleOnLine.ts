import { tidyText } from "../cells/cellValue";
import { isCalledLikeBody, isPerson } from "./personName";

/** Several people on one line: "Sue Fairbrother (Police), Raj Patel (Corby BC) and Jo Bell". */
export function peopleOnLine(text: string): readonly string[] {
  const plain = text.replace(/^[•·▪*–-]\s*/, "").replace(/[.;,]\s*$/, "");
  const ofOne = peopleOfOneBody(plain);
  if (ofOne.length > 1) return ofOne;
  if (plain.includes(";")) {
    return tidied(plain.split(";")).map((part) => part.replace(/^(?:and|&)\s+/i, ""));
  }
  // "from Joanne Pike (Poole PCT) and from the Fire Authority"
  const each = plain.split(/(?:,|(?<!\s))\s+and from\s+(?:the\s+)?/i);
  if (each.length > 1) return each.flatMap(peopleOnLine);
  const parted = partedOutsideBrackets(plain);
  const parts = parted.map(({ text: part }) => part);
  const people = parts.filter((part) => isPerson(leading(part)));
  const inFull = people.filter((part) => leading(part) !== part).length;
  const areNames =
    parts.every((part) => isPerson(part)) && (parts.length > 2 || / (?:and|&) /.test(plain));
  // "Jane Doe, Corby BC, Bob Roe, Police": names and organisations take turns.
  const bodies = parts.filter((part) => isCalledLikeBody(part)).length;
  const areInTurns = people.length > 1 && bodies >= people.length && isPerson(parts[0] ?? "");
  if (!areNames && inFull < 2 && !areInTurns) return [plain];
  const entries: string[] = [];
  for (const { text: part, between } of parted) {
    const isNew = entries.length === 0 || isPerson(leading(part)) || inFull === parts.length;
    entries.push(isNew ? part : `${entries.pop()}${between}${part}`);
  }
  return tidied(entries);
}

/** "Northamptonshire Police: Raj Patel and Sue Fairbrother": each of them is of that organisation. */
function peopleOfOneBody(text: string): readonly string[] {
  const [, body = "", names = ""] = /^([^:;,()]{3,80}?)\s*(?::|\s[–—-])\s+(\S.*)$/.exec(text) ?? [];
  if (isPerson(body) || !/^\p{Lu}/u.test(body)) return [];
  const people = tidied(names.split(/\s*[,;/]\s*(?:and |& )?|\s+(?:and|&)\s+/));
  return people.every((name) => isPerson(name)) ? people.map((name) => `${name}, ${body}`) : [];
}

/** What stands before a bracket or a dash: the name. */
function leading(part: string): string {
  return tidyText(
    part.split(
      /(?:(?<!\s)\s+)?[(–—]|(?<!\s)\s+(?:-\s|deputi[sz]ing\b|(?:for|of|from)\s+(?:the\s+)?(?=\p{Lu}))/u,
    )[0] ?? "",
  );
}

/** Parted at commas and "and", which inside brackets part nothing; with what stood between. */
function partedOutsideBrackets(
  text: string,
): readonly { readonly text: string; readonly between: string }[] {
  const parts = [{ text: "", between: "" }];
  let depth = 0;
  for (const piece of text.split(/(\(|\)|, ?| (?:and|&) )/)) {
    if (piece === "(") depth += 1;
    if (piece === ")") depth = Math.max(0, depth - 1);
    const last = parts[parts.length - 1];
    if (depth === 0 && /^(?:, ?| (?:and|&) )$/.test(piece))
      parts.push({ text: "", between: piece });
    else if (last !== undefined) last.text += piece;
  }
  return parts.filter(({ text: part }) => part.trim() !== "");
}

function tidied(parts: readonly string[]): readonly string[] {
  return parts.map(tidyText).filter((part) => part !== "");
}
