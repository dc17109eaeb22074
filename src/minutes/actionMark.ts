import type { Owners } from "./owners";

/** What stands behind a mark like "ACTION:", and who is named in the mark itself. */
export interface MarkedAction {
  readonly text: string;
  /** "JS" of "ACTION JS:"; null where the mark names nobody. */
  readonly owner: string | null;
}

/** A line with actions in it: what was said before the first, and what each mark marks. */
export interface MarkedLine {
  readonly before: string;
  readonly marked: readonly MarkedAction[];
}

const MARK =
  /(?:^|[\s([*])(?:agreed )?(?:ACTIONS?|Actions?)(?: ?(?:[Pp]oints?|[Ii]tems?|[Rr]equired|POINTS?|ITEMS?))?(?: ?(?:no\.? ?)?\d{1,3}(?:[./]\d{1,3})?)?(?=[\s:–—(-])/g;
/** An arrow points at what is to be done. */
const LISTED =
  /^(?:[-=]+>|[→➔►➤])\s*(?=\S)|^AP\s?\d{1,2}\s+(?=\S)|^A(?:P|ction)?\s?\d{1,2}(?:\.\d{1,2})?\s*[.):–-]\s+(?=\S)/;

/** "ACTION: JS to write", "(Action: …)", "ACTION JS – …", "A1. …"; null for a line without a mark. */
export function markedLine(text: string, owners: Owners): MarkedLine | null {
  const listed = LISTED.exec(text);
  if (listed !== null) {
    return { before: "", marked: [{ text: text.slice(listed[0].length), owner: null }] };
  }
  const found: { at: number; from: number; owner: string | null }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const behind = behindMark(text.slice(index + mark.length, index + mark.length + 90), owners);
    if (behind !== null) {
      found.push({ at: index, from: index + mark.length + behind.skipped, owner: behind.owner });
    }
  }
  const [first] = found;
  if (first === undefined) return null;
  return {
    before: text.slice(0, first.at).replace(/[([*\s]+$/, ""),
    marked: found.map(({ from, owner }, index) => ({
      text: withoutLooseBracket(text.slice(from, found[index + 1]?.at ?? text.length)),
      owner,
    })),
  };
}

/** What of the words behind "Action" belongs to the mark; null where it is a word like others. */
function behindMark(
  behind: string,
  owners: Owners,
): { readonly skipped: number; readonly owner: string | null } | null {
  const bare = /^\**(?:\s+(?:by|for))?\s*(?:[:–—]|-(?=\s))\**\s*/i.exec(behind);
  if (bare !== null) return { skipped: bare[0].length, owner: null };
  const named = /^\s*(?:(?:by|for|on)\s+)?\(?([^:()–—]{2,60}?)\)?\s*(?:[:–—]|-(?=\s))\s*/.exec(
    behind,
  );
  if (named !== null && owners.areNamed(named[1] ?? "")) {
    return { skipped: named[0].length, owner: named[1] ?? null };
  }
  const [skipped, next = ""] = /^\s+(?:by\s+)?([^\s,.;:)]{2,30})/.exec(behind) ?? [];
  const isOwner = skipped !== undefined && /^[A-Z]/.test(next) && owners.areNamed(next);
  return isOwner ? { skipped: skipped.length - next.length, owner: null } : null;
}

/** "(Action: JS to write)": the bracket was opened before the mark. */
function withoutLooseBracket(text: string): string {
  const plain = text.trim();
  const opened = (plain.match(/[([]/g) ?? []).length;
  const closed = (plain.match(/[)\]]/g) ?? []).length;
  return closed > opened ? plain.replace(/[)\]](?=[.\s]*$)/, "") : plain;
}
