import { tidyText } from "../../cells/cellValue";
import { literally } from "../words/literally";
import type { Person } from "./person";

/** What stands instead of a name from then on. */
export const FORMER_CONTACT = "a former contact";

/** The text without the person; null where there is nothing of the person in it. */
export type Forget = (text: string) => string | null;

/**
 * Takes a person out of texts: the name in either order, addresses, telephone numbers however they
 * are spaced. A text that is nothing but an address or a number becomes blank.
 */
export function forgetIn({ names, addresses, phones }: Person): Forget {
  const details = [...addresses.map(addressPattern), ...phones.flatMap(phonePattern)];
  const patterns = [...details, ...names.flatMap(namePatterns)];
  return (text) => {
    const left = patterns.reduce((rest, pattern) => rest.replace(pattern, FORMER_CONTACT), text);
    if (left === text) return null;
    const isDetailAlone = details.some((pattern) => tidyText(text).replace(pattern, "") === "");
    return isDetailAlone ? "" : left;
  };
}

const NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
const NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";

/** "Asha Abbott" and "Abbott, Asha". */
function namePatterns(name: string): readonly RegExp[] {
  const words = tidyText(name).split(" ").map(literally);
  const [last, first] = [words[words.length - 1] ?? "", words.slice(0, -1)];
  const orders = [
    words.join("\\s+"),
    ...(first.length > 0 ? [`${last},\\s*${first.join("\\s+")}`] : []),
  ];
  return orders.map((order) => new RegExp(`${NO_LETTER_BEFORE}${order}${NO_LETTER_AFTER}`, "giu"));
}

function addressPattern(address: string): RegExp {
  return new RegExp(
    `(?:mailto:)?(?<![\\p{L}\\p{N}._%+-])${literally(address)}${NO_LETTER_AFTER}`,
    "giu",
  );
}

/** As in the United Kingdom: 01604 123456, +44 1604 123456, 1604123456 where Sheets took it for a number. */
function phonePattern(phone: string): readonly RegExp[] {
  const figures = phone.replace(/\D/g, "").replace(/^(?:0044|44|0)/, "");
  if (figures.length < 6) return [];
  const spaced = figures.split("").join("[\\s().-]{0,3}");
  return [new RegExp(`(?<![\\d+])(?:(?:\\+|00)44[\\s().-]{0,3})?[(]?0?[)]?${spaced}(?!\\d)`, "gu")];
}
