import { tidyText } from "../cells/cellValue";
import { timeIn } from "./timeIn";

/** "Venue: County Hall", "Held at: Room 3". */
const LABELLED = /\b(?:venue|place|location|held at|where)\s*:\s*(.+)$/i;
/** What a line about a meeting says before it says where. */
const ABOUT =
  /^(?:(?:notes|minutes|record)\b.*?\b(?:meeting|group|committee|board|forum)\b(?: held)?|minutes|notes|(?:date|day|time)(?: and (?:time|venue))?|(?:the )?next meeting|date of (?:the )?next meeting|meeting(?: held)?)\b\s*[:,–-]?\s*/i;
const NOT_KNOWN = /\b(?:same (?:venue|place|room)|to be|tbc|tba|not yet|unknown)\b/i;
const NO_PLACE =
  /\b(?:meetings?|minutes|notes|compact|group|agenda|please|date|time|present|chair(?:man)?|all|everyone|lunch|members|draft|confidential|page)\b/i;
const KIND_OF_PLACE =
  /\b(?:room|hall|house|college|cent(?:re|er)|offices?|council|chamber|building|campus|court|park|library|hospital|headquarters|hq|street|road|square|hotel|station|suite|school|university|institute|civic|theatre|church|club|farm|barn|shirehall|guildhall|academy|annexe|floor)\b/i;

/**
 * Where a meeting is, by a line that says when; null where it does not say. `words` are those that name
 * its day and its time.
 */
export function placeIn(text: string, words: readonly string[]): string | null {
  const labelled = labelledPlace(text);
  if (labelled !== null) return labelled;
  // Day and time part what stands before them from what stands behind.
  const parted = words
    .reduce((rest, said) => rest.replace(said, "|"), text)
    .replace(/\([a-z][^)]{0,80}\)/g, " ")
    .replace(/(?:\b(?:on|at|from|of|the|commencing|starting|beginning|held)\s+){1,4}\|/gi, "|");
  for (const part of parted.split("|")) {
    const plain = trimmed(part);
    const place = afterPreposition(plain) ?? beside(trimmed(plain.replace(ABOUT, "")));
    if (place !== null) return place;
  }
  const bracketed = Array.from(text.matchAll(/\(([^()]{3,80})\)/g), ([, said = ""]) =>
    placeAlone(said),
  );
  return bracketed.find((place) => place !== null) ?? null;
}

/** The place that a line below the day names, if that is what it says. */
export function placeBelow(text: string): string | null {
  return labelledPlace(text) ?? afterPreposition(trimmed(text)) ?? placeAlone(text);
}

/** "Venue: County Hall, Matlock". */
export function labelledPlace(text: string): string | null {
  const place = LABELLED.exec(text)?.[1];
  return place === undefined ? null : orNull(place.split(/\s+(?:date|time)\s*:/i)[0] ?? "");
}

/** "Mid Kent College, Medway Campus, Gillingham": a line that is a place and nothing else. */
export function placeAlone(text: string): string | null {
  const plain = trimmed(text.replace(timeIn(text)?.words ?? "", ""));
  const isPlace = KIND_OF_PLACE.test(plain) || /^\p{Lu}\S+(?: \S+)?, \p{Lu}\S+$/u.test(plain);
  return isPlace && !/[:;]|[.!?]\s/.test(plain) ? beside(plain) : null;
}

/** "in the Daw Room, County Hall, Exeter". */
function afterPreposition(text: string): string | null {
  const [, place] =
    /(?:^|\s)(?:at|in|venue|AT|IN)\s+(?:the\s+|THE\s+)?((?!the\b)\p{Lu}(?:St\. |[^.;])*)/u.exec(
      text,
    ) ??
    /(?:^|\s)(?:at|in)\s+the\s+((?:St\. |[^.;])*)/.exec(text) ??
    [];
  return place === undefined ? null : orNull(place);
}

/** What a line holds beside day, time and what it is about. */
function beside(text: string): string | null {
  if (text.split(/\s+/).length > 14 || !/^\p{Lu}/u.test(text)) return null;
  const parts = text.split(/\s*[,–]\s*|\s+-\s+|\.\s+/).filter((part) => !NO_PLACE.test(part));
  return orNull(parts.join(", "));
}

function orNull(text: string): string | null {
  const plain = trimmed(text).replace(/^the\s+/i, "");
  return /[A-Za-z]{3}/.test(plain) && !NOT_KNOWN.test(plain) ? plain : null;
}

function trimmed(text: string): string {
  return tidyText(text).replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, "");
}
