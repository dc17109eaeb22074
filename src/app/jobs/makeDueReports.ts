import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { becauseOf } from "../../domain/googleFault";
import { whichMeetingsAreDue } from "../../report/whichMeetingsAreDue";
import { rememberLapse, rememberTroubles } from "../memory/scheduleNotices";
import { tidyUndoWhenOld } from "../memory/undoList";
import { whenFree } from "../memory/whenFree";
import type { Ports } from "../ports";
import { mailDraft } from "./mailDraft";
import { writeReport } from "./makeReport";
import { readCompact } from "./readCompact";

/**
 * The daily run: makes the draft of each Steering Group meeting that has come near, once a meeting,
 * and mails its link to the recipients in Settings, if there are any. Returns the titles made. What
 * goes wrong with one meeting does not keep the others from theirs: it is remembered for the next
 * opening and thrown at the end, so that Google tells of it, too; the next day tries again.
 */
export function makeDueReports(ports: Ports): readonly string[] {
  if (!ports.schedule.isAuthorised()) {
    rememberLapse(ports, true);
    return [];
  }
  const { compact } = readCompact(ports, null);
  whenFree(ports.lock, () => tidyUndoWhenOld(ports, compact.readings, compact.today));
  const made: string[] = [];
  const troubles: string[] = [];
  const errors: unknown[] = [];
  const due = whichMeetingsAreDue(compact, compact.today);
  for (const meeting of due) {
    const draft = `the draft report for the meeting on ${describeDay(meeting)}`;
    try {
      const { title, trouble } = makeDraft(ports, meeting);
      if (title !== null) made.push(title);
      if (trouble !== null) troubles.push(`Of ${draft}: ${trouble}.`);
    } catch (error) {
      errors.push(error);
      troubles.push(`Could not make ${draft}: ${withoutStop(becauseOf(error))}.`);
    }
  }
  rememberLapse(ports, false);
  // A day without meetings does not clear what nobody has read yet.
  if (due.length > 0) rememberTroubles(ports, troubles);
  if (errors.length > 0) throw errors[0];
  return made;
}

function withoutStop(clause: string): string {
  return clause.replace(/\.$/, "");
}

const NOTHING = { title: null, trouble: null } as const;

function makeDraft(
  ports: Ports,
  meeting: CalendarDate,
): { readonly title: string | null; readonly trouble: string | null } {
  return ports.lock.whileLocked(() => {
    const now = readCompact(ports, null);
    // Someone else may have a schedule, too, and may just have made it.
    if (!whichMeetingsAreDue(now.compact, now.compact.today).includes(meeting)) return NOTHING;
    let trouble: string | null = null;
    const ask = { forMeeting: meeting, withContacts: false, withPdf: false, template: null };
    const { title } = writeReport(ports, now, ask, {
      meanwhile: "Made; perhaps mailed: the run was stopped while it mailed it",
      passOn: ({ title, link }) => {
        const mailed = mailDraft(ports, now.compact, { title, link, meeting });
        trouble = mailed.trouble;
        return mailed.outcome;
      },
    });
    return { title, trouble };
  });
}
