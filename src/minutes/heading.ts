import { MONTH } from "../cells/months";

/** A heading over a list of people. */
export interface ListHeading {
  readonly begins: "list";
  readonly attended: "Present" | "Apologies" | "Absent";
  /** "2. Apologies" is an item of the agenda too; null for a list that is none. */
  readonly title: string | null;
  readonly number: string | null;
  /** What stands on the line behind the heading's own words. */
  readonly rest: string;
}

export interface ItemHeading {
  readonly begins: "item";
  readonly title: string;
  /** "3" of "Item 3 - Matters arising"; null where it has none. */
  readonly number: string | null;
  readonly rest: string;
}

/** What a line begins. */
export type Heading = ListHeading | ItemHeading | { readonly begins: "actions" };

const ENDS_LABEL = "(?:\\b|(?<=\\bapols?\\.))\\s*(?::-?|[-–—](?=\\s)|$)\\s*";
const LISTS = [
  [
    "Present",
    new RegExp(
      `^(?:(?:members|those|also|people|officers|delegates|partners|others) )?(?:present|in attendance|attendance|attendees|attending|attended(?: by)?|who (?:was|were) (?:there|here|present)|who came|there(?=:|$))(?: (?:and|&) apologies)?${ENDS_LABEL}|^(?:(?:voting|core|full) )?(?:members|representatives)\\s*:\\s*(?=$|\\p{L}[\\p{L}'’.-]* \\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*)?\\s*[(,;–-])`,
      "iu",
    ),
  ],
  [
    "Apologies",
    new RegExp(
      `^(?:(?:apologies|apology|apols?\\.?)(?: for absence)?|unable to attend|(?:sorry )?(?:they )?could(?: no|n[’']?)t (?:come|attend|make it|be there)|sorry,? (?:but )?(?:they )?(?:could(?: no|n[’']?)t|not) .{2,20})(?: (?:were|was|had been|have been))?(?: (?:received|given|sent|noted|tendered|recorded|submitted|made|reported))?(?:${ENDS_LABEL}|\\s+(?:from|on behalf of)\\b\\s*:?\\s*)`,
      "i",
    ),
  ],
  ["Absent", new RegExp(`^(?:absent|not present|did not attend)${ENDS_LABEL}`, "i")],
] as const;
const ACTIONS =
  /^(?:(?:summary|list|table|record) of )?(?:agreed |key )?actions?(?: (?:points?|items?|arising|agreed|list|log|summary|table|required|from (?:the|this) meeting))*\s*:?$|^next steps\s*:?$/i;

const NUMBER =
  /^(?:(?:agenda )?item\s*(\d{1,2}(?:\.\d+)?)\s*[-–—:.]?\s*|(?:minute\s*)?((?:[A-Z&]{1,4}\/)?\d{1,3}(?:\.0|\/\d{2,4})?)(?:[.):]|\s*[-–—](?=\s))?\s+)(?=\S)/i;
const KNOWN_ITEM =
  /^(?:welcome\b.*|introductions?\b.*|matters arising\b.*|(?:minutes|notes) of (?:the )?(?:previous|last)\b.*|any other (?:urgent )?business|a\.?o\.?b\.?|dates? (?:and (?:time|venue) )?of (?:the )?(?:next|future)\b.*|(?:next|future) meetings?\b.*|next time|anything else|(?:theme )?group updates?\b.*|updates? from\b.*|action plan\b.*|actions? (?:review|update|tracker|(?:points? )?from (?:the )?(?:last|previous)\b.*)|review of actions\b.*|election of\b.*|declarations? of interests?\b.*)$/i;
/** "Next meeting: 10 June 2010 at County Hall", "AOB: none". */
const TITLE_AND_TEXT =
  /^(matters arising|any other business|a\.?o\.?b\.?|DONM|(?:date(?: and (?:time|venue))? of )?(?:the )?next (?:(?:[\w&]+ ){0,3}meeting|one|time|date))\s*(?::|[-–—](?=\s)|(?<=DONM)\s(?=.*\d))\s*(\S.*)$/i;
/** "7 October", "21 of 26 organisations": a figure that numbers nothing. */
const NO_NUMBER = new RegExp(`^(?:(?:st|nd|rd|th)\\b|(?:of )?${MONTH}\\b)`, "i");

/** What a line is the heading of; null for one that is a part of what it stands under. */
export function headingOf(text: string): Heading | null {
  const plain = text.replace(/\*+/g, "").trim();
  const [mark = "", item, minute] = NUMBER.exec(plain) ?? [];
  const words = plain.slice(mark.length);
  const isNumbered = mark !== "" && (item !== undefined || !NO_NUMBER.test(words));
  const named = isNumbered ? words : plain;
  const number = isNumbered ? (item ?? minute ?? null) : null;
  for (const [attended, pattern] of LISTS) {
    const found = pattern.exec(named);
    if (found !== null) {
      const rest = named.slice(found[0].length).trim();
      return { begins: "list", attended, title: number === null ? null : plain, number, rest };
    }
  }
  if (ACTIONS.test(named)) {
    return number === null
      ? { begins: "actions" }
      : { begins: "item", title: plain, number, rest: "" };
  }
  const [, title = "", rest = ""] = TITLE_AND_TEXT.exec(named) ?? [];
  if (title !== "")
    return { begins: "item", title: `${isNumbered ? mark : ""}${title}`, number, rest };
  const isItem =
    item !== undefined
      ? !/[.!?;]$/.test(plain) && plain.length <= 300
      : isTitle(named) && !ASKS.test(named) && (isNumbered || KNOWN_ITEM.test(named));
  return isItem ? { begins: "item", title: plain, number, rest: "" } : null;
}

export function isListHeading(heading: Heading | null): heading is ListHeading {
  return heading?.begins === "list";
}

/** Whether a heading says that what stands under it is to be done: "Summary of actions". */
export function isTitleOfActions(title: string): boolean {
  return ACTIONS.test(title.replace(NUMBER, ""));
}

/** A few words that begin like a heading and end like no sentence: "How is everybody?". */
export function isTitle(text: string): boolean {
  return (
    /^[\p{Lu}‘'"“\d]/u.test(text) &&
    !/[.!;:,]$/.test(text) &&
    text.length <= 120 &&
    text.split(/\s+/).length <= 12
  );
}

/** "CD to circulate the paper": a numbered action and no heading. */
const ASKS =
  /^(?:[A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: (?:and|&) [A-Z]\S*)* (?:to|will) [a-z]/;
