import { quoted } from "../words/quoted";

/** Why something is not counted: what many share, and what is the one's own. */
export interface WhyNotCounted {
  /** "before the period (18 Jul 2008)" */
  readonly inWords: string;
  /** "before the period" */
  readonly shared: string;
  /** "18 Jul 2008"; "" where there is nothing of its own. */
  readonly detail: string;
  /** A cell that nobody can read keeps it out. */
  readonly isUnreadable: boolean;
}

/** The detail stands in brackets, or behind the words of `joint`. */
export function whyNot(shared: string, detail = "", joint = ""): WhyNotCounted {
  const behind = joint === "" ? ` (${detail})` : `${joint}${detail}`;
  const inWords = detail === "" ? shared : `${shared}${behind}`;
  return { inWords, shared, detail, isUnreadable: false };
}

/** "unreadable: 'soon'"; of another cell than the one that is counted "unreadable Left on: 'soon'". */
export function unreadable(seen: string, cell = ""): WhyNotCounted {
  const shared = cell === "" ? "unreadable" : `unreadable ${cell}`;
  return { ...whyNot(shared, quoted(seen), ": "), isUnreadable: true };
}
