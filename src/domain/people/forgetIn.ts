import { tidyText } from "../../cells/cellValue";
import { literally } from "../words/literally";
import { figuresOfPhone } from "./figuresOfPhone";
import { foldedKey, foldedText } from "./foldedText";
import { firstWordLast, inSpokenOrder } from "./nameOrders";
import type { Person } from "./person";

/** What stands instead of a name from then on. */
export const FORMER_CONTACT = "a former contact";

/** The text without the person; null where there is nothing of the person in it. */
export type Forget = (text: string) => string | null;

/**
 * Takes a person out of texts: the name in either order, addresses, telephone numbers however they
 * are spaced or spelt (see `foldedText`). A text that is nothing but an address or a number becomes
 * blank. `otherNames` are of people who stay, where their names differ from this one's in order alone.
 */
export function forgetIn(
  { names, addresses, phones }: Pick<Person, "names" | "addresses" | "phones">,
  otherNames: readonly string[] = [],
): Forget {
  const details = [...addresses.map(addressPattern), ...phones.flatMap(phonePattern)];
  const others = new Set(otherNames.map(foldedKey));
  const named = names.flatMap((name) => namePatterns(name, others));
  return (text) => {
    const folded = foldedText(text);
    const typed = ([from, to]: Span): Span => folded.typedSpan(from, to);
    const ofDetails = details.flatMap((pattern) => spansOf(pattern, folded.text)).map(typed);
    const ofNames = named.flatMap((pattern) => spansOf(pattern, folded.text)).map(typed);
    const spans = joined([...ofDetails, ...ofNames]);
    if (spans.length === 0) return null;
    const isDetailAlone = ofDetails.some(([from, to]) => {
      return tidyText(text.slice(0, from)) === "" && tidyText(text.slice(to)) === "";
    });
    return isDetailAlone ? "" : withoutSpans(text, spans);
  };
}

type Span = readonly [from: number, to: number];

function spansOf(pattern: RegExp, text: string): readonly Span[] {
  const spans: Span[] = [];
  text.replace(pattern, (found: string, at: number) => {
    spans.push([at, at + found.length]);
    return found;
  });
  return spans;
}

/** In their order, those that overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort(([a], [b]) => a - b)) {
    const last = apart[apart.length - 1];
    if (last === undefined || span[0] >= last[1]) apart.push(span);
    else apart[apart.length - 1] = [last[0], Math.max(last[1], span[1])];
  }
  return apart;
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  let left = "";
  let kept = 0;
  for (const [from, to] of spans) {
    left += text.slice(kept, from) + FORMER_CONTACT;
    kept = to;
  }
  return left + text.slice(kept);
}

const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
const NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

/** "Asha Abbott", "Abbott, Asha" and "Abbott Asha". */
function namePatterns(name: string, others: ReadonlySet<string>): readonly RegExp[] {
  const spoken = wordsOf(inSpokenOrder(name));
  if (spoken.length === 0) return [];
  const orders = new Set([inARow(wordsOf(name)), inARow(spoken)]);
  for (let first = 1; first < spoken.length; first++) {
    orders.add(`${inARow(spoken.slice(first))}\\s*,\\s*${inARow(spoken.slice(0, first))}`);
  }
  const [last = "", ...first] = [spoken[spoken.length - 1] ?? "", ...spoken.slice(0, -1)];
  const isOther = [...others].some((other) => firstWordLast(other) === spoken.join(" "));
  if (!isOther) orders.add(inARow([last, ...first]));
  return [...orders].map((order) => {
    return new RegExp(`${NO_LETTER_BEFORE}${order}${NO_LETTER_AFTER}`, "gu");
  });
}

function wordsOf(name: string): readonly string[] {
  return foldedKey(name)
    .split(" ")
    .filter((word) => word !== "");
}

/** A hyphen between two names is often left out, or put in. */
function inARow(words: readonly string[]): string {
  const between = "(?:\\s+|-)";
  return words
    .map((word) => literally(word).replace(/(?<=\p{L})-(?=\p{L})/gu, between))
    .join(between);
}

function addressPattern(address: string): RegExp {
  return new RegExp(
    `(?:mailto:)?(?<![\\p{L}\\p{N}._%+-])${literally(foldedKey(address))}${NO_LETTER_AFTER}`,
    "gu",
  );
}

/** As in the United Kingdom: 01604 123456, +44 1604 123456, 1604123456 where Sheets took it for a number. */
function phonePattern(phone: string): readonly RegExp[] {
  const figures = figuresOfPhone(phone);
  if (figures.length < 6) return [];
  const spaced = figures.split("").join("[\\s().-]{0,3}");
  return [
    new RegExp(
      `(?:tel:)?(?<![\\d+])(?:(?:\\+|00)44[\\s().-]{0,3})?[(]?0?[)]?${spaced}(?!\\d)`,
      "gu",
    ),
  ];
}
