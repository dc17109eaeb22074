import type { Aim } from "../../tables/compact";

/**
 * The numbers of the aims that a text names, as typed in Priorities: "1,2,3 and 4", "1 to 3", "2.1",
 * "all but 3". What names no aim of these is passed over.
 */
export function aimsNamed(text: string, aims: readonly Pick<Aim, "ref">[]): ReadonlySet<string> {
  const numbers = aims.map(({ ref }) => aimNumber(ref)).filter((number) => number !== "");
  const [meant = "", ...leftOut] = text.toLowerCase().split(LEAVES_OUT);
  const named = numbersIn(meant, numbers);
  const not = numbersIn(leftOut.join(" "), numbers);
  if (not.size === 0) return named;
  // Of a whole without one of its parts the others are meant, and not the whole.
  const partly = new Set(Array.from(not).map(wholeOf));
  const withParts = numbers.filter((number) => named.has(number) || named.has(wholeOf(number)));
  const isLeftOut = (number: string): boolean =>
    not.has(number) || not.has(wholeOf(number)) || partly.has(number);
  return new Set(withParts.filter((number) => !isLeftOut(number)));
}

/** "All but 3", "1 to 5, not 2.1". */
const LEAVES_OUT =
  /(?<!\p{L})(?:but|not|except|excluding|excl|without|apart from|other than)(?!\p{L})/u;

function numbersIn(text: string, numbers: readonly string[]): ReadonlySet<string> {
  const known = new Set(numbers);
  const words = text.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*|[-\u2010-\u2015\u2212]/gu) ?? [];
  const named = new Set<string>();
  words.forEach((word, at) => {
    if (known.has(word)) named.add(word);
    if (word === "all") for (const one of numbers) named.add(one);
    if (!/^(?:to|through|until|[-\u2010-\u2015\u2212])$/.test(word)) return;
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
  return numbers
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .filter((number) => wholeOf(number) === wholeOf(first));
}
