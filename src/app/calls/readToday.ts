import { type CalendarDate, daysBetween, describeDay, weekdayOf } from "../../cells/calendarDate";
import { tidyText } from "../../cells/cellValue";
import { checkCompact } from "../../checks/checkCompact";
import { judgeMeasures } from "../../domain/measures/judgeMeasures";
import { type DatedMeeting, isDated } from "../../domain/meetings/datedMeeting";
import { isSteeringGroup } from "../../domain/meetings/meetings";
import { Refusal } from "../../domain/problem";
import { daysInWords } from "../../domain/words/figure";
import { clipped } from "../../domain/words/quoted";
import { headline } from "../../report/headline";
import type { Compact } from "../../tables/compact";
import { compactRead } from "../jobs/compactRead";
import { setCells } from "../jobs/setCells";
import type { Ports } from "../ports";
import { inDays } from "../today/inDays";
import { setUpSteps } from "../today/setUpSteps";
import { sinceYesterday } from "../today/sinceYesterday";
import type { TodayFacts } from "../today/thing";
import { thingNamed, thingsToDo } from "../today/things";
import { type ProblemsChanged, problemsChanged, readNow } from "./namedProblem";
import type { TodayState } from "./states/todayState";
import { openProblemsOf } from "./thereToCheck";

/** What a coordinator wants to know first, of whatever workbook it is; one read, and nothing is written. */
export function readToday(ports: Ports): TodayState {
  const facts = factsOf(compactRead(ports, ports.workbook.read()));
  const { compact, judgements, problems } = facts;
  const { settings, asAt, today, readings } = compact;
  return {
    compactName: settings.compactName,
    programmeYear: settings.programmeYear,
    asAt: asAt === today ? "" : `As at ${describeDay(asAt)}`,
    isSetUp: readings["Success measures"].sheetName !== null,
    hasMeasures: judgements.length > 0,
    meeting: nextMeeting(compact),
    headline: headline(judgements),
    ...thingsToDo(facts),
    since: sinceYesterday(compact, judgements),
    steps: setUpSteps(compact),
    openProblems: problems.length,
  };
}

/**
 * Makes the change that a thing to do offers; it can be undone. Throws Refusal "changed-since" where the
 * thing is there no more, "locked", and what `setCells` throws.
 */
export function doThing(
  ports: Ports,
  named: { readonly kind: string; readonly key: string },
): ProblemsChanged {
  return ports.lock.whileLocked(() => {
    const now = readNow(ports);
    const { compact } = now;
    const thing = thingNamed(factsOf(compact), named);
    if (thing === null || thing.cells.length === 0) {
      throw new Refusal(
        "changed-since",
        "That has changed since it was shown. Nothing was done: look at what stands there now.",
      );
    }
    const set = setCells(ports, compact.readings, thing.cells, sentenceOf(thing.sentence), now);
    return problemsChanged(ports, set, `${thing.words}: done.`);
  });
}

function factsOf(compact: Compact): TodayFacts {
  const problems = openProblemsOf(compact, checkCompact(compact));
  return { compact, judgements: judgeMeasures(compact), problems };
}

/** How the list of changes that can be undone names it. */
function sentenceOf(sentence: string): string {
  return clipped(sentence, 120);
}

/**
 * The first from today on; where none is, as in a workbook that is kept at a day long ago, the first
 * from that day on.
 */
function nextMeeting(compact: Compact): TodayState["meeting"] {
  const { today, asAt } = compact;
  const fromToday = firstMeetingFrom(compact, today);
  const next = fromToday ?? firstMeetingFrom(compact, asAt);
  if (next === null) return null;
  const { date, time, venue } = next;
  const after = `${daysInWords(daysBetween(asAt, date))} after ${describeDay(asAt)}`;
  return {
    day: `${weekdayOf(date)} ${describeDay(date)}`,
    away: fromToday === null ? after : inDays(daysBetween(today, date)),
    where: [tidyText(time), clipped(venue)].filter((part) => part !== "").join(", "),
  };
}

function firstMeetingFrom({ meetings }: Compact, from: CalendarDate): DatedMeeting | null {
  const [first] = meetings
    .filter(isDated)
    .filter(({ date, status, group }) => {
      const isOver = date < from || status === "Held" || status === "Cancelled";
      return !isOver && isSteeringGroup(group);
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  return first ?? null;
}
