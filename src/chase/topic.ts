import type { CalendarDate } from "../cells/calendarDate";
import type { MeetingsAttended } from "../domain/meetings/attendance";
import type { Compact, Member } from "../tables/compact";

/** One organisation as it is chased: all its rows, the first of which names the main contact. */
export interface ChasedMember {
  readonly organisation: string;
  readonly member: Member;
  readonly rows: readonly Member[];
}

/** What the topics look at, worked out once for all members. */
export interface ChaseFacts {
  readonly compact: Compact;
  /** By the organisation's key. */
  readonly attendance: ReadonlyMap<string, MeetingsAttended>;
}

/** What is missing, as it is put into words. */
export interface GapFound {
  /** Which of the topic's sentences asks for it. */
  readonly asks: string;
  /** What its places stand for; `{organisation}` is known without being named here. */
  readonly places: { readonly [place: string]: string };
}

/** Something that is asked of members, declared once (design, section 10). */
export interface Topic {
  /** What people choose: "Members' Charter". */
  readonly title: string;
  /**
   * The sentences that ask, by when each is used, with the usual words. They are addressed to the
   * main contact, stand in a letter as they are, and may be changed by the coordinator.
   */
  readonly asks: { readonly [when: string]: string };
  /** What the member's rows lack; null where nothing is missing. */
  readonly gap: (chased: ChasedMember, facts: ChaseFacts) => GapFound | null;
  /**
   * Whether what was asked on that day has come, where the lack may also go away by itself. Left out:
   * it has once nothing is missing.
   */
  readonly hasCome?: (chased: ChasedMember, facts: ChaseFacts, askedOn: CalendarDate) => boolean;
}

/** When the sentence is used that asks for the whole, rather than for a part of it. */
export const USUALLY = "";
