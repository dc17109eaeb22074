import { normalisedTitle } from "../cells/normalisedTitle";
import { type ActionsOfGroup, actionsOfGroup } from "../domain/actions/actionsOfGroup";
import type { Judgement } from "../domain/measures/judgement";
import type { DatedMeeting } from "../domain/meetings/datedMeeting";
import { firstAfter, isSameGroup, lastHeldBefore } from "../domain/meetings/groupMeetings";
import { isSteeringGroup } from "../domain/meetings/meetings";
import type { Problem } from "../domain/problem";
import { chairInWords } from "../report/chairInWords";
import { latestUpdate } from "../report/latestUpdate";
import type { ReportSubject } from "../report/reportSubject";
import { reportSubjectOf } from "../report/reportSubjectOf";
import type { Compact } from "../tables/compact";
import { type ExpectedPerson, expectedPeople } from "./expectedPeople";

/** What every paper of a meeting is written from. */
export interface MeetingSubject {
  readonly compact: Compact;
  /** As the report of that day has it. */
  readonly report: ReportSubject;
  readonly meeting: DatedMeeting;
  /** "Steering Group". */
  readonly group: string;
  readonly isSteering: boolean;
  /** The group's last meeting before this one that was held; null where none is known. */
  readonly previous: DatedMeeting | null;
  /** The group's first meeting after this one; null where none is planned. */
  readonly next: DatedMeeting | null;
  readonly actions: ActionsOfGroup;
  /** Success measures that are the group's business; all of them for the Steering Group. */
  readonly judgements: readonly Judgement[];
  /** Who chairs the group, an organisation or somebody of one, without naming a contact; "" where nobody says. */
  readonly chair: string;
  readonly expected: readonly ExpectedPerson[];
}

/** The judgements are those of `compact`, in the order of its measures. */
export function meetingSubject(
  compact: Compact,
  judgements: readonly Judgement[],
  problems: readonly Problem[],
  meeting: DatedMeeting,
): MeetingSubject {
  const isSteering = isSteeringGroup(meeting.group);
  const group = meeting.group || "Group";
  const report = reportSubjectOf(compact, judgements, problems, {
    forMeeting: isSteering ? meeting.date : null,
    withContacts: false,
  });
  const previous = lastHeldBefore(compact, group, meeting.date);
  const days = { meeting: meeting.date, previous: previous?.date ?? null };
  return {
    compact,
    report,
    meeting,
    group,
    isSteering,
    previous,
    next: firstAfter(compact, group, meeting.date),
    actions: actionsOfGroup(compact, group, days),
    judgements: isSteering ? judgements : judgementsOfGroup(compact, judgements, group),
    chair: isSteering ? chairInWords(report, compact.settings.chair) : chairOf(report, group),
    expected: expectedPeople(compact, meeting),
  };
}

/** Of the priorities that the group leads on, and those that its own actions serve. */
export function judgementsOfGroup(
  { priorities, actions }: Compact,
  judgements: readonly Judgement[],
  group: string,
): readonly Judgement[] {
  const led = new Set(
    priorities
      .filter(({ leadGroup }) => leadGroup !== "" && isSameGroup(leadGroup, group))
      .map(({ ref }) => normalisedTitle(ref)),
  );
  const served = new Set(
    actions
      .filter((action) => action.measure !== "" && isSameGroup(action.group, group))
      .map(({ measure }) => normalisedTitle(measure)),
  );
  return judgements.filter(
    ({ ref, priority }) => led.has(normalisedTitle(priority)) || served.has(normalisedTitle(ref)),
  );
}

/** As the group's last update names the chair. */
export function chairOf(report: ReportSubject, group: string): string {
  return chairInWords(report, latestUpdate(report.compact, group)?.chair ?? "");
}
