import { describeDay } from "../domain/calendarDate";
import { whichMeetingsAreDue } from "../report/whichMeetingsAreDue";
import { makeReport } from "./makeReport";
import type { Ports } from "./ports";
import { readCompact } from "./readCompact";

const LAPSED_MEMORY = "scheduled reports lapsed";

/**
 * The daily run: makes the draft of each Steering Group meeting that has come near, once a meeting,
 * and mails its link to the recipients in Settings, if there are any. Returns the titles made.
 */
export function makeDueReports(ports: Ports): readonly string[] {
  if (!ports.schedule.isAuthorised()) {
    ports.memory.remember(LAPSED_MEMORY, "yes");
    return [];
  }
  const { compact } = readCompact(ports, null);
  const made = whichMeetingsAreDue(compact, compact.today).map((meeting) => {
    const report = makeReport(ports, {
      asAt: null,
      forMeeting: meeting,
      withContacts: false,
      withPdf: false,
      template: null,
    });
    const recipients = addressesIn(compact.settings.reportRecipients);
    if (recipients.length > 0) {
      ports.mail.send(
        recipients,
        report.title,
        `The draft progress report for the Steering Group meeting on ${describeDay(meeting)} is ready:\n\n${report.link}\n\nIt was made by the Compact add-on from ${compact.settings.compactName || "the Compact"}'s monitoring spreadsheet. Reply to the coordinator if anything in it is not right.`,
      );
    }
    return report.title;
  });
  ports.memory.remember(LAPSED_MEMORY, null);
  return made;
}

/** What to tell at the next opening; null where scheduled reports run as they should. */
export function lapsedNotice(ports: Pick<Ports, "memory">): string | null {
  if (ports.memory.recall(LAPSED_MEMORY) === null) return null;
  return "Scheduled reports have stopped, because Google wants you to authorise the add-on again. Choose Compact > Schedule reports\u2026 to do so.";
}

export function forgetLapse(ports: Pick<Ports, "memory">): void {
  ports.memory.remember(LAPSED_MEMORY, null);
}

/** Addresses with commas, semicolons or line breaks between them. */
function addressesIn(typed: string): string[] {
  return typed
    .split(/[,;\s]+/)
    .map((address) => address.trim())
    .filter((address) => address.includes("@"));
}
