import { type CalendarDate, describeDay } from "../../cells/calendarDate";
import { becauseOf } from "../../domain/googleFault";
import { Refusal } from "../../domain/problem";
import { whichMeetingsAreDue } from "../../report/whichMeetingsAreDue";
import { rememberLapse, rememberTroubles } from "../memory/scheduleNotices";
import { tidyUndoWhenOld } from "../memory/tidyUndo";
import { whenFree } from "../memory/whenFree";
import type { Ports } from "../ports";
import { mailDraft } from "./mailDraft";
import { type PassingOn, writeReport } from "./makeReport";
import { readCompact } from "./readCompact";
import { recipientsIn } from "./recipients";

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
    let isMailing = false;
    const beforeMail = () => {
      isMailing = true;
      // A run that is ended while it mails can say nothing afterwards.
      rememberTroubles(ports, [...troubles, `Of ${draft}: ${PERHAPS_MAILED}.`]);
      ports.workbook.keepWritten();
    };
    try {
      const { title, trouble } = makeDraft(ports, meeting, beforeMail);
      if (title !== null) made.push(title);
      if (trouble !== null) troubles.push(`Of ${draft}: ${trouble}.`);
    } catch (error) {
      errors.push(error);
      const why = withoutStop(becauseOf(error));
      troubles.push(
        isMailing
          ? `Of ${draft}: it was made and perhaps mailed, and stopped then: ${why}.`
          : `Could not make ${draft}: ${why}.`,
      );
    }
  }
  rememberLapse(ports, false);
  // A day without meetings does not clear what nobody has read yet.
  if (due.length > 0) rememberTroubles(ports, troubles);
  if (errors.length > 0) throw errors[0];
  return made;
}

const PERHAPS_MAILED = "perhaps mailed: the run was stopped while it mailed it";

function withoutStop(clause: string): string {
  return clause.replace(/\.$/, "");
}

const WITHOUT_TEMPLATE =
  "made as the built-in report, because the report template is another person's or no longer in Drive";

/** A draft on time is worth more than its looks: without its template, it is made as the built-in report. */
function orAsBuiltIn<T>(make: (builtIn: boolean) => T, beforeBuiltIn: () => void): T {
  try {
    return make(false);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== "template-missing") throw error;
    beforeBuiltIn();
    return make(true);
  }
}

const NOTHING = { title: null, trouble: null } as const;

function makeDraft(
  ports: Ports,
  meeting: CalendarDate,
  beforeMail: () => void,
): { readonly title: string | null; readonly trouble: string | null } {
  return ports.lock.whileLocked(() => {
    const now = readCompact(ports, null);
    // Someone else may have a schedule, too, and may just have made it.
    if (!whichMeetingsAreDue(now.compact, now.compact.today).includes(meeting)) return NOTHING;
    const troubles: string[] = [];
    const ask = {
      forMeeting: meeting,
      withContacts: false,
      withPdf: false,
      template: null,
      builtIn: false,
      withSharing: now.compact.settings.shareReports === "Yes",
    };
    const { addresses } = recipientsIn(now.compact.settings.reportRecipients);
    const hasRecipients = addresses.length > 0;
    const passing: PassingOn = {
      meanwhile: hasRecipients ? `Made; ${PERHAPS_MAILED}` : "Made",
      passOn: (made) => {
        if (hasRecipients) beforeMail();
        const { outcome, trouble } = mailDraft(ports, now.compact, { ...made, meeting });
        const without = troubles.map((withoutTemplate) => `; ${withoutTemplate}`).join("");
        if (trouble !== null) troubles.push(trouble);
        return `${outcome}${without}`;
      },
    };
    const { title } = orAsBuiltIn(
      (builtIn) => writeReport(ports, now, { ...ask, builtIn }, passing),
      () => troubles.push(WITHOUT_TEMPLATE),
    );
    return { title, trouble: troubles.length === 0 ? null : troubles.join("; ") };
  });
}
