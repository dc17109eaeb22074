import { describeDay } from "../cells/calendarDate";
import { actionsOfGroup } from "../domain/actions/actionsOfGroup";
import { asksForCorrectiveAction } from "../domain/measures/correctiveAction";
import type { Judgement } from "../domain/measures/judgement";
import {
  firstAfter,
  isSameGroup,
  lastHeldBefore,
  themeGroups,
} from "../domain/meetings/groupMeetings";
import { actionsTable } from "../report/actionsTable";
import type { Block } from "../report/block";
import { bold, heading, list, paragraph, plain, statusRun } from "../report/blocks";
import { eventsBlock } from "../report/eventsBlock";
import { headline } from "../report/headline";
import { measureRef } from "../report/measureName";
import { measuresTable } from "../report/measuresTable";
import type { PrintedDocument } from "../report/printedDocument";
import type { ReportSubject } from "../report/reportSubject";
import type { PlannedAction } from "../tables/compact";
import { eventsOfGroup } from "./eventsOfGroup";
import { lastUpdateOf } from "./items/groups";
import { judgementsOfGroup, type MeetingSubject } from "./meetingSubject";
import { printed } from "./printed";

export const THEME_GROUPS_TITLE = "Theme groups: measures, events and actions";

export function groupPaperTitle(group: string): string {
  return `${group}: measures, events and actions`;
}

/** The group's own short report, for its meeting: its measures, events and actions. */
export function groupPaper(subject: MeetingSubject): PrintedDocument {
  const title = groupPaperTitle(subject.group);
  return printed(subject, title, groupBlocks(subject, subject.group));
}

/** The same of every Theme Group, for the Steering Group: a page for each. */
export function themeGroupsPaper(subject: MeetingSubject): PrintedDocument {
  const blocks = themeGroups(subject.compact).flatMap((group, index): readonly Block[] => [
    { kind: "heading", level: 1, text: group, startsPage: index > 0 },
    ...groupBlocks(subject, group),
  ]);
  return printed(subject, THEME_GROUPS_TITLE, blocks);
}

function groupBlocks(subject: MeetingSubject, group: string): readonly Block[] {
  const { compact, report } = subject;
  const own = judgementsOfGroup(compact, report.judgements, group);
  const events = eventsOfGroup(compact, own, group);
  const update = lastUpdateOf(subject, group);
  return [
    ...measureBlocks(report, own),
    heading(2, "Events"),
    events.length === 0
      ? paragraph("No event of the group, or of its measures, is in the workbook for this year.")
      : eventsBlock(report, "The events of the group and of its measures.", events),
    heading(2, "Actions"),
    ...actionBlocks(subject, group),
    ...(update.length === 0 ? [] : [heading(2, "As last reported"), ...update]),
  ];
}

function measureBlocks(report: ReportSubject, own: readonly Judgement[]): readonly Block[] {
  if (own.length === 0) {
    const words =
      "The group leads on no priority that has a success measure, and its actions serve none.";
    return [heading(2, "Success measures"), paragraph(words)];
  }
  const toCorrect = own.filter(asksForCorrectiveAction);
  return [
    paragraph(headline(own), "lead"),
    heading(2, "Success measures"),
    ...measuresTable(report, own),
    ...(toCorrect.length === 0
      ? []
      : [
          paragraph([bold("What asks for a corrective action:")], "intro"),
          list(
            toCorrect.map((judged) => [
              bold(`${measureRef(judged)} `),
              statusRun(judged.status),
              plain(` ${judged.why}`),
            ]),
          ),
        ]),
  ];
}

function actionBlocks(
  { compact, report, meeting }: MeetingSubject,
  group: string,
): readonly Block[] {
  const isOwnMeeting = isSameGroup(meeting.group, group);
  const until = isOwnMeeting ? meeting : (firstAfter(compact, group, compact.asAt) ?? meeting);
  const previous = lastHeldBefore(compact, group, until.date);
  const actions = actionsOfGroup(compact, group, {
    meeting: until.date,
    previous: previous?.date ?? null,
  });
  const by = isSameGroup(until.group, group) ? "the group's meeting" : "the meeting";
  const lists: readonly (readonly [string, readonly PlannedAction[]])[] = [
    ["Overdue", actions.overdue],
    [`Due by ${by}, ${describeDay(until.date)}`, actions.dueByMeeting],
    ["Due later, put off or on no day", actions.later],
    [
      previous === null ? "Done" : `Done since its meeting on ${describeDay(previous.date)}`,
      actions.done,
    ],
  ];
  const filled = lists.filter(([, own]) => own.length > 0);
  if (filled.length === 0) return [paragraph("No action of the group is open.")];
  return filled.flatMap(([title, own]): readonly Block[] => [
    heading(3, `${title} (${own.length})`),
    actionsTable(report, title, own),
  ]);
}
