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

/** Something that is asked of members, declared once (design, section 10). */
export interface Topic {
  /** What people choose: "Members' Charter". */
  readonly title: string;
  /**
   * What the member's rows lack, as the sentence that asks for it; null where nothing is missing.
   * It is addressed to the main contact and stands in a letter as it is.
   */
  readonly gap: (chased: ChasedMember, facts: ChaseFacts) => string | null;
}
