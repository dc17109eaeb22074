import { type CalendarDate, daysBetween, describeDay } from "../../cells/calendarDate";
import { countOf } from "../../domain/words/figure";
import { listedAll } from "../../domain/words/listedAll";
import {
  type DraftToCome,
  daysAhead,
  draftsToCome,
  meetingsAhead,
} from "../../report/whichMeetingsAreDue";
import type { Compact } from "../../tables/compact";
import type { Recipients } from "../jobs/recipients";

const RUN = "between 6 and 7 o'clock";
const NO_MEETING =
  "No Steering Group meeting lies ahead: add one to Meetings, with its date and the status Planned.";

/** "7 days before 10 Dec 2009, to nobody yet: add addresses."; where these are past, what is left of them. */
export function whatHappens(compact: Compact, { addresses }: Recipients): string {
  const to = addresses.length === 0 ? "nobody yet: add addresses" : listedAll(addresses);
  return `${whenMade(compact)}, to ${to}.`;
}

/** When the next draft is made, in a sentence; where none is, why. */
export function whatRunsNext(compact: Compact): string {
  const next = nextDraft(compact);
  const missed = meetingTooNear(compact);
  const sentences = [
    ...(missed === null ? [] : [tooLateFor(missed)]),
    ...(next === null ? [] : [whenItRuns(compact, next)]),
  ];
  return sentences.length === 0 ? whyNothingRuns(compact) : sentences.join(" ");
}

function tooLateFor(meeting: CalendarDate): string {
  return `The meeting on ${describeDay(meeting)} is today: the daily run, ${RUN}, comes too late for it. Make its report in the sidebar.`;
}

function whenItRuns(compact: Compact, next: DraftToCome): string {
  const day = isPast(compact, next) ? "the next morning" : describeDay(next.on);
  return `Next draft: ${day}, ${RUN}, for the meeting on ${describeDay(next.meeting)}.`;
}

function whenMade(compact: Compact): string {
  const next = nextDraft(compact);
  const days = daysAhead(compact);
  if (next !== null && isPast(compact, next)) {
    const left = daysBetween(compact.today, next.meeting) - 1;
    return left === 0
      ? `The next morning, that of the meeting on ${describeDay(next.meeting)}`
      : `The next morning, ${countOf(left, "days")} before ${describeDay(next.meeting)}`;
  }
  const meeting = next === null ? "each planned Steering Group meeting" : describeDay(next.meeting);
  return days === 0 ? `On ${meeting}` : `${countOf(days, "days")} before ${meeting}`;
}

/** The first that the daily run can still make: it has run today, or was not there to. */
function nextDraft(compact: Compact): DraftToCome | null {
  const { today } = compact;
  return draftsToCome(compact, today).find(({ meeting }) => meeting > today) ?? null;
}

/** The run of this morning has passed. */
function isPast({ today }: Compact, { on }: DraftToCome): boolean {
  return on <= today;
}

/** Today's meeting, where it has no draft. */
function meetingTooNear(compact: Compact): CalendarDate | null {
  const { today } = compact;
  return draftsToCome(compact, today).find(({ meeting }) => meeting === today)?.meeting ?? null;
}

/** No draft is to come: there is no meeting, or those that lie ahead have theirs. */
function whyNothingRuns(compact: Compact): string {
  const ahead = meetingsAhead(compact, compact.today);
  const last = ahead[ahead.length - 1];
  if (last === undefined) return NO_MEETING;
  const made =
    ahead.length === 1
      ? `The draft for the meeting on ${describeDay(last)} is made.`
      : `The drafts for the meetings up to ${describeDay(last)} are made.`;
  return `${made} The next one follows once a meeting after that day is in Meetings.`;
}
