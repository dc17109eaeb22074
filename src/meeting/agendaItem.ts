import type { Block } from "../report/block";
import type { MeetingSubject } from "./meetingSubject";
import type { PaperKind } from "./paperKind";

/** What the meeting does with an item. */
export type Purpose = "Information" | "Discussion" | "Decision";

/** An item of an agenda. */
export interface AgendaItem {
  /** "Matters arising": without its number. */
  readonly title: string;
  readonly purpose: Purpose;
  /** What it is about, in a sentence or two for the first page; may be "". */
  readonly about: string;
  /** The papers that the meeting needs for it, if they are made. */
  readonly papers: readonly PaperKind[];
  /** "ratify the targets of SM4": what is asked of the meeting, without a stop. */
  readonly decisions: readonly string[];
  /** What is known of it beforehand, printed behind the first page. */
  readonly notes: readonly Block[];
  /** What minutes usually say of it: sentences for whoever takes them, with "…" for what is open. */
  readonly minuted: readonly string[];
}

/** A kind of item: with its line in `ITEMS` this is all that the add-on knows of it. */
export interface KindOfItem {
  /** What the coordinator may call it in Settings, besides `title`. */
  readonly called: RegExp;
  readonly title: string;
  /** What it holds, in words: docs/meetings.md lists it. */
  readonly holds: string;
  /** On every agenda, or only when the year makes it due. */
  readonly when: "always" | "when due";
  /** No items where there is nothing to be taken. */
  readonly write: (subject: MeetingSubject) => readonly AgendaItem[];
}

/** An item of which no more is known than its title. */
export function plainItem(title: string, purpose: Purpose): AgendaItem {
  return { title, purpose, about: "", papers: [], decisions: [], notes: [], minuted: [] };
}
