import { describeDay } from "../../cells/calendarDate";
import { normalisedTitle } from "../../cells/normalisedTitle";
import type { PlannedAction } from "../../tables/compact";
import type { ActionLists } from "../actionLists";
import { actionsTable } from "../actionsTable";
import type { Block } from "../block";
import { heading, paragraph } from "../blocks";
import type { ReportSubject } from "../reportSubject";
import type { Section } from "../section";

interface GroupOfActions {
  readonly group: string;
  readonly lists: ActionLists;
}

/** The action plan by group: overdue, due before the next meeting, done, carried over. */
export const actionPlan: Section = {
  holds: "The action plan by group: overdue, due, done, carried over",
  fitsCell: false,
  isAppendix: true,
  write: (subject) => {
    const { compact, actions } = subject;
    const groups = byGroup(actions);
    if (compact.actions.length === 0) return [];
    return [
      heading(1, "Action plan"),
      ...(groups.length === 0 ? [paragraph("Every action was done before the last meeting.")] : []),
      ...groups.flatMap((group) => groupBlocks(subject, group)),
    ];
  },
};

/** Alphabetical; actions of no group last. */
function byGroup(actions: ActionLists): readonly GroupOfActions[] {
  const names = new Map<string, string>();
  for (const list of Object.values(actions) as (readonly PlannedAction[])[]) {
    for (const { group } of list) {
      const key = normalisedTitle(group);
      if (!names.has(key)) names.set(key, group);
    }
  }
  return [...names.keys()]
    .sort((a, b) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map((key) => {
      const own = (list: readonly PlannedAction[]): readonly PlannedAction[] =>
        list.filter(({ group }) => normalisedTitle(group) === key);
      return {
        group: names.get(key) || "No group",
        lists: {
          overdue: own(actions.overdue),
          dueBeforeNext: own(actions.dueBeforeNext),
          doneSinceLast: own(actions.doneSinceLast),
          carriedOver: own(actions.carriedOver),
        },
      };
    });
}

function groupBlocks(subject: ReportSubject, { group, lists }: GroupOfActions): readonly Block[] {
  const next = subject.meetings.next?.date ?? null;
  const last = subject.meetings.last?.date ?? null;
  return [
    heading(2, group),
    ...actionBlocks(subject, "Overdue", lists.overdue),
    ...actionBlocks(
      subject,
      next === null ? "Due" : `Due by the next meeting, ${describeDay(next)}`,
      lists.dueBeforeNext,
    ),
    ...actionBlocks(
      subject,
      last === null ? "Done" : `Done since the last meeting, ${describeDay(last)}`,
      lists.doneSinceLast,
    ),
    ...actionBlocks(subject, "Carried over as matters arising", lists.carriedOver),
  ];
}

function actionBlocks(
  subject: ReportSubject,
  title: string,
  actions: readonly PlannedAction[],
): readonly Block[] {
  return actions.length === 0
    ? []
    : [heading(3, `${title} (${actions.length})`), actionsTable(subject, title, actions)];
}
