/** What a line begins, and what stands on it after the heading's own words. */
export type Heading =
  | { readonly begins: "present" | "apologies" | "absent" | "actions"; readonly rest: string }
  | { readonly begins: "item"; readonly title: string; readonly rest: string };

const PRESENT =
  /^(?:members |those |also )?(?:present|in attendance|attendance|attendees|attending)\b\s*(?::|[-–—](?=\s)|$)\s*/i;
const APOLOGIES =
  /^apologies(?: for absence)?(?: (?:were )?(?:received|given))?(?: from)?\b\s*(?::|[-–—](?=\s)|$)\s*/i;
const ABSENT = /^(?:absent|not present|did not attend)\b\s*(?::|[-–—](?=\s)|$)\s*/i;
const ACTIONS =
  /^(?:agreed )?actions?(?: (?:points?|items?|arising|agreed|list|log))?\s*(?::\s*)?$/i;

const NUMBERED_ITEM =
  /^(?:(?:agenda )?item\s*\d{1,2}(?:\.\d+)?\s*[-–—:.]?\s*|\d{1,2}[.):]?\s+)(\S.*)$/i;
const KNOWN_ITEM =
  /^(?:welcome\b.*|introductions?\b.*|matters arising\b.*|minutes of (?:the )?(?:previous|last)\b.*|any other business|a\.?o\.?b\.?|date(?: and time)? of (?:the )?next\b.*|next meetings?\b.*|(?:theme )?group updates?\b.*|updates? from\b.*|action plan\b.*|election of\b.*|declarations? of interests?\b.*)$/i;
/** "Next meeting: 10 June 2010 at County Hall", "AOB: none". */
const TITLE_AND_TEXT =
  /^((?:\d{1,2}[.)]?\s+)?(?:matters arising|any other business|a\.?o\.?b\.?|(?:date(?: and (?:time|venue))? of )?(?:the )?next (?:[\w&]+ ){0,3}meeting))\s*(?::|[-–—](?=\s))\s*(\S.*)$/i;
const MOST_WORDS = 22;

/** What a line is the heading of; null for one that is a part of what it stands under. */
export function headingOf(text: string): Heading | null {
  const plain = text.replace(/\*+/g, "").trim();
  for (const [begins, pattern] of LISTS) {
    const found = pattern.exec(plain);
    if (found !== null) return { begins, rest: plain.slice(found[0].length).trim() };
  }
  if (ACTIONS.test(plain)) return { begins: "actions", rest: "" };
  const [, title = "", rest = ""] = TITLE_AND_TEXT.exec(plain) ?? [];
  if (title !== "") return { begins: "item", title, rest };
  return isItem(plain) ? { begins: "item", title: plain, rest: "" } : null;
}

const LISTS = [
  ["present", PRESENT],
  ["apologies", APOLOGIES],
  ["absent", ABSENT],
] as const;

/** "Item 3 - Matters Arising", "4. Any other business": a title, and no sentence. */
function isItem(text: string): boolean {
  const isSentence = /[.!?;,]$/.test(text) || text.split(/\s+/).length > MOST_WORDS;
  if (/^(?:agenda )?item\s*\d/i.test(text)) return !/[.!?;]$/.test(text) && text.length <= 300;
  if (isSentence) return false;
  const [, title] = NUMBERED_ITEM.exec(text) ?? [];
  if (title !== undefined)
    return /^[A-Z‘'"“]/.test(title) && title.split(/\s+/).length <= 12 && !ASKS.test(title);
  return text.split(/\s+/).length <= 10 && KNOWN_ITEM.test(text);
}

/** "CD to circulate the paper": a numbered action and no heading. */
const ASKS = /^(?:[A-Z]{2,3}|[A-Z][a-z]+ [A-Z][a-z]+)(?: (?:and|&) [A-Z]\S*)* (?:to|will) [a-z]/;
