import type { Block } from "../report/block";
import type { PrintedDocument } from "../report/printedDocument";
import type { MeetingSubject } from "./meetingSubject";
import { dayAndTime } from "./meetingWords";

/** A paper of the meeting, with a title that says of which. */
export function printed(
  { compact, meeting, group }: Pick<MeetingSubject, "compact" | "meeting" | "group">,
  title: string,
  blocks: readonly Block[],
): PrintedDocument {
  const { settings, asAt } = compact;
  const below = [`For the ${withoutThe(group)} meeting on ${dayAndTime(meeting)}`];
  return {
    title,
    compactName: settings.compactName,
    language: "en-GB",
    asAt,
    sections: [
      { blocks: [{ kind: "title", above: settings.compactName, title, below }, ...blocks] },
    ],
  };
}

/** For use behind "the". */
export function withoutThe(group: string): string {
  return group.replace(/^the /i, "");
}
