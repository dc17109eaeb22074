import type { Aim } from "../../tables/compact";

/**
 * The numbers of the aims that a text names, as typed in Priorities: "1,2,3 and 4", "1 to 3", "2.1",
 * "all". What names no aim of these is passed over.
 */
export function aimsNamed(text: string, aims: readonly Pick<Aim, "ref">[]): ReadonlySet<string> {
  const numbers = aims.map(({ ref }) => aimNumber(ref)).filter((number) => number !== "");
  const known = new Set(numbers);
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*|[-–]/gu) ?? [];
  const named = new Set<string>();
  words.forEach((word, at) => {
    if (known.has(word)) named.add(word);
    if (word === "all") for (const one of numbers) named.add(one);
    if (!/^(?:to|-|–)$/.test(word)) return;
    for (const one of between(words[at - 1] ?? "", words[at + 1] ?? "", numbers)) named.add(one);
  });
  return named;
}

/** No aim has a longer number: what is longer was pasted there. */
const LONGEST = 40;

/** "2.1" of "Aim 2.1.": as it is named elsewhere. */
export function aimNumber(ref: string): string {
  if (ref.length > LONGEST) return ref;
  return ref
    .toLowerCase()
    .replace(/^\s*aim\s/, "")
    .replace(/[.:)]+\s*$/, "")
    .trim();
}

/** The aim that another is a part of: "2" of "2.1"; "" for one that is a whole. */
export function wholeOf(number: string): string {
  const isPart = number.length <= LONGEST && number.includes(".");
  return isPart ? number.replace(/\.[^.]*$/, "") : "";
}

/** From one to the other in their order, of those that are parts of the same; none where either is unknown. */
function between(first: string, last: string, numbers: readonly string[]): readonly string[] {
  const [from, to] = [numbers.indexOf(first), numbers.indexOf(last)];
  if (from < 0 || to < 0) return [];
  return numbers.slice(from, to + 1).filter((number) => wholeOf(number) === wholeOf(first));
}
