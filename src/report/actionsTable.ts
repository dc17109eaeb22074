import { type CalendarDate, describeDay } from "../cells/calendarDate";
import { withoutDetails } from "../domain/people/withoutDetails";
import { asSentence } from "../domain/words/asSentence";
import type { PlannedAction } from "../tables/compact";
import type { Run, TableBlock } from "./block";
import { bold, plain, tableBlock, tableColumn, words } from "./blocks";
import { initialsOfContact } from "./contactNames";
import { type ColumnRoom, shareForNames } from "./ownerColumn";
import type { ReportSubject } from "./reportSubject";

/** What the actions have of the width, from which long owners take some. */
const ACTION_SHARE = 44;
/** Names stand whole, in as many lines as they take: beside an action there is room. */
const OWNERS: ColumnRoom = { usual: 14, most: 22, shares: 100, lines: 12 };

/**
 * Actions with who does them by when, and how far they are at the As at day. `more` is what else is to
 * be said of one, in sentences.
 */
export function actionsTable(
  subject: ReportSubject,
  title: string,
  actions: readonly PlannedAction[],
  more: (action: PlannedAction) => string = () => "",
): TableBlock {
  const owners = actions.map(({ owner }) => initialsOfContact(subject, owner));
  const ownerShare = shareForNames(owners, OWNERS);
  return tableBlock(
    `Actions: ${title.toLowerCase()}.`,
    [
      tableColumn("Ref", 8),
      tableColumn("Action", ACTION_SHARE - (ownerShare - OWNERS.usual)),
      tableColumn("Owner", ownerShare),
      tableColumn("Due", 15),
      tableColumn("Status", 19),
    ],
    actions.map((action, index) => [
      words([bold(action.ref)]),
      words(actionRuns(subject, action, more(action))),
      words(owners[index] ?? ""),
      words(action.due === null ? "no date" : describeDay(action.due)),
      words(statusOn(subject.compact.asAt, action)),
    ]),
  );
}

function actionRuns(
  { options }: ReportSubject,
  { action, progressNote, measure, raisedOn }: PlannedAction,
  more: string,
): readonly Run[] {
  const raised = raisedOn === null ? "" : ` Raised ${describeDay(raisedOn)}.`;
  const serves = measure === "" ? "" : ` For ${measure}.`;
  const printed = options.withContacts ? progressNote : withoutDetails(progressNote);
  const note = printed === "" ? "" : ` ${asSentence(printed)}`;
  const rest = more === "" ? "" : ` ${more}`;
  return [plain(`${asSentence(action)}${note}${serves}${raised}${rest}`)];
}

function statusOn(asAt: CalendarDate, { status, doneOn }: PlannedAction): string {
  if (status !== "Done" || doneOn === null) return status;
  // On the As at day it was still open, which is why it stands where it does.
  return `${doneOn > asAt ? "Done later," : "Done"} ${describeDay(doneOn)}`;
}
